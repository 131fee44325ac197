package jp.mokuteki.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import jp.mokuteki.application.port.Caller;
import jp.mokuteki.application.port.DraftOrigin;
import jp.mokuteki.application.port.DraftOutcome;
import jp.mokuteki.application.port.ImportFormat;
import jp.mokuteki.application.port.ImportHints;
import jp.mokuteki.application.port.Role;
import jp.mokuteki.application.port.in.UseCases;
import jp.mokuteki.application.port.out.TableImports;
import jp.mokuteki.domain.review.ImportReport;
import jp.mokuteki.formats.reading.TableDocumentReader;
import jp.mokuteki.web.ImportJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code import}: reads a table from a document and makes a draft of it; a dry run needs no database. */
@Command(
        name = "import",
        description =
                "Read a table of purposes of use from a document, say what each of its lines was taken as, and make a "
                        + "draft of it; who asks shows a token with the role editor in MOKUTEKI_TOKEN.",
        footer =
                "Exit: 0 done, 1 no draft can be made, 64 wrong usage, 65 the document holds no table that can be read; line "
                        + "and reason are named, 75 a server holds the database, 77 the token does not allow it.")
final class ImportCommand implements Callable<Integer> {
    private static final String STANDARD_INPUT = "-";

    private final Surroundings surroundings;

    @Parameters(paramLabel = "FILE", description = "the document; - reads standard input")
    private String file = "";

    @Option(names = "--dry-run", description = "store nothing; needs neither server nor database")
    private boolean dryRun;

    @Option(names = "--json", description = "report in JSON")
    private boolean json;

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            description = "UTF-8, Shift_JIS, EUC-JP … (found from the bytes)")
    private @Nullable String encoding;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "issued, md, csv, json, html or text (found from name and text)")
    private @Nullable String format;

    ImportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        var hints = new ImportHints(
                file, Optional.ofNullable(format).map(ImportCommand::format), Optional.ofNullable(encoding));
        ImportReport report = ImportReport.of(new TableDocumentReader().read(hints, document()));
        if (dryRun) {
            surroundings.print(json ? ImportJson.write(report) + "\n" : new ImportPage(report).text());
            return ExitCode.PERMITTED.number();
        }
        return new StoreWork(surroundings)
                .as(Set.of(Role.EDITOR), (useCases, caller) -> drafted(useCases, caller, report));
    }

    private StoreWork.Said drafted(UseCases useCases, Caller caller, ImportReport report) {
        DraftOutcome outcome =
                useCases.revisions().createDraft().create(caller, new DraftOrigin.OfTable(report.table()));
        if (!(outcome instanceof DraftOutcome.Written written)) {
            return new StoreWork.Said("改正案を作れません。改正案が20件あるか、改正のもとになる版がありません。\n", ExitCode.REFUSED);
        }
        int number = written.proceedings().number();
        return StoreWork.Said.done(
                json
                        ? ImportJson.write(number, report) + "\n"
                        : new ImportPage(report).text() + "第" + number + "版の案にしました。\n");
    }

    private static ImportFormat format(String code) {
        return ImportFormat.of(code)
                .orElseThrow(() -> new WrongUsageException(
                        "--format: この形式はありません。使える形式:\n  " + String.join("\n  ", ImportFormat.codes())));
    }

    /** One byte more than a document may have is enough to refuse it. */
    private byte[] document() {
        try {
            if (file.equals(STANDARD_INPUT)) {
                return surroundings.in().readNBytes(TableImports.MOST_BYTES + 1);
            }
            try (InputStream in = Files.newInputStream(Path.of(file))) {
                return in.readNBytes(TableImports.MOST_BYTES + 1);
            }
        } catch (IOException | InvalidPathException e) {
            throw new WrongUsageException("FILE: the file cannot be read: " + file);
        }
    }
}
