package jp.mokuteki.launcher;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import jp.mokuteki.domain.register.RegisterFile;
import jp.mokuteki.domain.register.RegisterRevision;
import jp.mokuteki.domain.review.ProposedAmendment;
import jp.mokuteki.domain.review.ReviewReport;
import jp.mokuteki.web.FindingsJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The command {@code findings}: reviews a register under the law of a day, without server and without database. */
@Command(
        name = "findings",
        description = "What is to be mended in the register under the law of a day?",
        footer = "Exit: 0 nothing is stale, 1 the text names what the law of the day does not have (要改正),"
                + " 64 wrong usage, 65 register file not valid, 66 no revision in force on that day.")
final class FindingsCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Option(names = "--on", paramLabel = "DATE", description = "a day in Japan, 2026-04-01 (today)")
    private @Nullable String on;

    @Mixin
    private RegisterOptions register = new RegisterOptions();

    @Option(names = "--json", description = "write JSON")
    private boolean json;

    @Option(
            names = "--propose",
            description = "write the register as it would read with every proposal taken up, as a register file (CSV)")
    private boolean propose;

    FindingsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (json && propose) {
            throw new WrongUsageException("--json and --propose: choose one");
        }
        LocalDate day = Optional.ofNullable(on)
                .map(text -> CivilDate.parse("--on", text))
                .orElseGet(surroundings::today);
        Optional<RegisterRevision> revision = register.read(day).on(day);
        if (revision.isEmpty()) {
            surroundings.err().print("mokuteki: " + day + " に施行されている台帳の版はありません。\n");
            surroundings.err().flush();
            return ExitCode.NO_REVISION.number();
        }
        ReviewReport report = ReviewReport.of(revision.get(), day);
        surroundings.print(written(report));
        // a proposal that was written is what was asked for, stale or not
        return (report.isStale() && !propose ? ExitCode.STALE : ExitCode.FRESH).number();
    }

    private String written(ReviewReport report) {
        if (propose) {
            return RegisterFile.write(ProposedAmendment.of(report.revision(), report.day()));
        }
        if (json) {
            return (register.isFile() ? FindingsJson.writeOfFile(report) : FindingsJson.write(report)) + "\n";
        }
        return new FindingsPage(report, register.label(report.revision())).text();
    }
}
