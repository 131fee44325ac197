package jp.mokuteki.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import jp.mokuteki.application.port.PublishedTable;
import jp.mokuteki.application.port.TableFormat;
import jp.mokuteki.domain.register.RegisterRevision;
import jp.mokuteki.formats.FormattedReviews;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The command {@code publish}: writes the table for the public, without server and without database. */
@Command(
        name = "publish",
        description = "Write the table in force on a day for the public.",
        footer = "Exit: 0 written, 1 no revision in force on that day, 64 wrong usage, 65 register file not valid,"
                + " 73 a file cannot be written.")
final class PublishCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Option(names = "--as-of", paramLabel = "DATE", description = "a day in Japan, 2026-04-01 (today)")
    private @Nullable String asOf;

    @Mixin
    private RegisterOptions register = new RegisterOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            split = ",",
            description = "html, csv, md, json or jsonld; with --out several, and all where none is named")
    private List<String> formats = List.of();

    @Option(names = "--out", paramLabel = "DIR", description = "write files register.html … into this folder")
    private @Nullable String out;

    @Option(names = "--society", paramLabel = "NAME", description = "the name of the society, as the public reads it")
    private @Nullable String society;

    @Option(names = "--published-on", paramLabel = "DATE", description = "the day of publication (公表日)")
    private @Nullable String publishedOn;

    PublishCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        List<TableFormat> forms = forms();
        LocalDate day = asOf == null ? surroundings.today() : CivilDate.parse(asOf);
        Optional<RegisterRevision> revision = register.read(day).on(day);
        if (revision.isEmpty()) {
            surroundings.err().print("mokuteki: " + day + " に施行されている台帳の版はありません。\n");
            surroundings.err().flush();
            return ExitCode.REFUSED.number();
        }
        var published = new PublishedTable(
                Optional.ofNullable(society),
                revision.get(),
                Optional.ofNullable(publishedOn).map(text -> CivilDate.parse("--published-on", text)));
        String folder = out;
        return folder == null ? print(published, forms.get(0)) : write(published, forms, folder);
    }

    private List<TableFormat> forms() {
        List<TableFormat> named =
                formats.stream().map(PublishCommand::form).distinct().toList();
        if (out == null && named.size() != 1) {
            throw new WrongUsageException("--format: one form is needed, or --out");
        }
        return named.isEmpty() ? TableFormat.OF_PUBLICATIONS : named;
    }

    private static TableFormat form(String code) {
        return TableFormat.of(code)
                .filter(TableFormat.OF_PUBLICATIONS::contains)
                .orElseThrow(() -> new WrongUsageException("--format: この形式はありません。使える形式:\n  "
                        + String.join(
                                "\n  ",
                                TableFormat.OF_PUBLICATIONS.stream()
                                        .map(TableFormat::code)
                                        .toList())));
    }

    private int print(PublishedTable published, TableFormat form) {
        surroundings.print(new FormattedReviews().publish(published, form));
        return ExitCode.PERMITTED.number();
    }

    private int write(PublishedTable published, List<TableFormat> forms, String folder) {
        try {
            Path directory = Files.createDirectories(Path.of(folder));
            for (TableFormat form : forms) {
                Path file = directory.resolve("register." + form.code());
                Files.writeString(file, new FormattedReviews().publish(published, form), StandardCharsets.UTF_8);
                surroundings.printLine(file.toString());
            }
            return ExitCode.PERMITTED.number();
        } catch (InvalidPathException e) {
            throw new WrongUsageException("--out: no such path");
        } catch (IOException e) {
            surroundings.err().print("mokuteki: --out: ファイルを書き込めません: " + folder + "\n");
            surroundings.err().flush();
            return ExitCode.OCCUPIED.number();
        }
    }
}
