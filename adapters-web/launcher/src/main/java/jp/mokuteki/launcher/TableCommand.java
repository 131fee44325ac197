package jp.mokuteki.launcher;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import jp.mokuteki.application.port.TableFormat;
import jp.mokuteki.domain.register.RegisterRevision;
import jp.mokuteki.formats.FormattedTables;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The command {@code table}: writes the table in force on a day. */
@Command(
        name = "table",
        description = "Write the table in force on a day.",
        footer = "Exit: 0 written, 1 no revision in force on that day, 64 wrong usage, 65 register file not valid.")
final class TableCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Option(names = "--as-of", paramLabel = "DATE", description = "a day in Japan, 2026-04-01 (today)")
    private @Nullable String asOf;

    @Option(names = "--format", paramLabel = "FORMAT", description = "issued (default), md, csv, json, html or jsonld")
    private String format = TableFormat.ISSUED.code();

    @Mixin
    private RegisterOptions register = new RegisterOptions();

    TableCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        TableFormat form = TableFormat.of(format)
                .orElseThrow(() -> new WrongUsageException(
                        "--format: この形式はありません。使える形式:\n  " + String.join("\n  ", TableFormat.codes())));
        LocalDate day = asOf == null ? surroundings.today() : CivilDate.parse(asOf);
        Optional<RegisterRevision> revision = register.read(day).on(day);
        if (revision.isEmpty()) {
            surroundings.err().print("mokuteki: " + day + " に施行されている台帳の版はありません。\n");
            surroundings.err().flush();
            return ExitCode.REFUSED.number();
        }
        surroundings.print(new FormattedTables().write(revision.get(), form));
        return ExitCode.PERMITTED.number();
    }
}
