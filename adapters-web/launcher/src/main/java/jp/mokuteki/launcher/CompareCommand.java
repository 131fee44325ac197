package jp.mokuteki.launcher;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import jp.mokuteki.application.port.ComparisonFormat;
import jp.mokuteki.application.port.Role;
import jp.mokuteki.domain.register.PurposeTable;
import jp.mokuteki.domain.register.SocietyTable;
import jp.mokuteki.domain.review.ComparisonSheet;
import jp.mokuteki.domain.review.RevisionComparison;
import jp.mokuteki.domain.review.RevisionParticulars;
import jp.mokuteki.formats.FormattedReviews;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * The command {@code compare}: writes the comparison of two registers (新旧対照表). Files need neither server nor database; two numbers are
 * revisions of the register that is kept here.
 */
@Command(
        name = "compare",
        description = "Write the comparison of two registers (新旧対照表).",
        footer = "Two numbers are revisions of the register kept here; who asks shows a token in MOKUTEKI_TOKEN."
                + " Exit: 0 written, 64 wrong usage, 65 register file not valid, 75 a server holds the database,"
                + " 77 the token does not allow it.")
final class CompareCommand implements Callable<Integer> {
    /** The word for the society's table as issued. */
    private static final String ISSUED = "issued";

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}");
    private static final Set<Role> READERS = EnumSet.of(Role.READER, Role.EDITOR, Role.APPROVER, Role.AUDITOR);

    private final Surroundings surroundings;

    @Parameters(
            index = "0",
            paramLabel = "OLD",
            description =
                    "the register before: a register file (.csv), a table as issued (.md, .txt), or the word issued")
    private String before = "";

    @Parameters(index = "1", paramLabel = "NEW", description = "the register after, in the same way")
    private String after = "";

    @Option(names = "--format", paramLabel = "FORMAT", description = "text (default), html or json")
    private String format = ComparisonFormat.TEXT.code();

    @Mixin
    private ParticularsOptions particulars = new ParticularsOptions();

    CompareCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        ComparisonFormat form = ComparisonFormat.of(format)
                .orElseThrow(() -> new WrongUsageException(
                        "--format: この形式はありません。使える形式:\n  " + String.join("\n  ", ComparisonFormat.codes())));
        if (NUMBER.matcher(before).matches() && NUMBER.matcher(after).matches()) {
            return revisions(form);
        }
        var sheet = new ComparisonSheet(
                RevisionParticulars.named(name(before)),
                particulars.of(name(after)),
                Map.of(),
                RevisionComparison.between(table("OLD", before), table("NEW", after)));
        surroundings.print(new FormattedReviews().compare(sheet, form));
        return ExitCode.PERMITTED.number();
    }

    /** Compares two revisions of the register that is kept here. */
    private int revisions(ComparisonFormat form) {
        return new StoreWork(surroundings)
                .as(
                        READERS,
                        (useCases, caller) -> StoreWork.Said.done(useCases.reviews()
                                .compareRevisions()
                                .compare(caller.insurer(), Integer.parseInt(after), Integer.parseInt(before))
                                .map(sheet -> new FormattedReviews().compare(sheet, form))
                                .orElseThrow(() -> new WrongUsageException("compare: there is no such revision"))));
    }

    private static String name(String register) {
        return register.equals(ISSUED) ? "組合の台帳 第1版" : register;
    }

    private static PurposeTable table(String argument, String register) {
        return register.equals(ISSUED)
                ? SocietyTable.read()
                : new RegisterDocument(argument, register, Optional.empty()).read();
    }
}
