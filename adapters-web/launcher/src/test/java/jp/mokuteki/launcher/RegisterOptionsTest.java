package jp.mokuteki.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.mokuteki.domain.register.RegisterFile;
import jp.mokuteki.domain.register.SocietyTable;
import jp.mokuteki.domain.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How another register is decided on. */
final class RegisterOptionsTest {
    private static final String SOCIETY = RegisterFile.write(SocietyTable.read());
    private static final String[] TAX = {
        "decide",
        "--action",
        "RECEIVE",
        "--category",
        "6",
        "--counterparty",
        "ADMINISTRATIVE_ORGAN",
        "--information",
        "LOCAL_TAX",
        "--specified",
        "--as-of",
        "2026-04-01"
    };

    @TempDir
    private Path folder;

    @Test
    void the_society_s_own_table_as_a_file_decides_as_it_does_without() throws IOException {
        Path file = file("台帳.csv", SOCIETY);

        CommandRun run = decideOn("--register", file.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("6.receive.2").contains("台帳ファイル " + file + "（施行日の記載なし）");
    }

    @Test
    void an_answer_in_json_claims_no_revision_and_no_date_for_a_file() throws IOException {
        Path file = file("r.csv", SOCIETY);

        CommandRun run = decideOn("--register", file.toString(), "--json");

        assertThat(run.out()).contains("\"contentHash\"").doesNotContain("\"revision\"", "\"effectiveFrom\"");
    }

    @Test
    void an_individual_number_in_a_register_is_refused_with_its_line_and_never_repeated() throws IOException {
        Path file = file("r.csv", SOCIETY.replace("医療費分析・疾病分析", "1234-5678-9018の分析"));

        CommandRun run = decideOn("--register", file.toString());

        assertThat(run.exitCode()).isEqualTo(65);
        assertThat(run.err())
                .matches("(?s)mokuteki: .*r\\.csv:[0-9]+: .*Individual Number.*")
                .doesNotContain("9018");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void a_blank_cell_cannot_be_decided_on() throws IOException {
        Path file = file("blank.csv", SOCIETY.replaceAll("(?m)^6\\.receive\\..*\n", ""));

        CommandRun run = decideOn("--register", file.toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.lines()).first().isEqualTo("判断できない（2026-04-01 現在）");
        assertThat(run.out()).contains("6.receive [CELL_UNDECLARED]");
    }

    @Test
    void a_table_as_issued_has_no_codes_and_cannot_be_decided_on() throws IOException {
        Path issued = file("appendix2.md", Table.referenceText("appendix2-seed.md"));

        CommandRun run = decideOn("--register", issued.toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).contains("[PURPOSE_UNCODED]");
    }

    @Test
    void codes_are_laid_over_a_table_as_issued() throws IOException {
        Path issued = file("appendix2.TXT", Table.referenceText("appendix2-seed.md"));
        Path codes = file("codes.csv", Table.referenceText("appendix2-classified.csv"));

        CommandRun run = decideOn("--register", issued.toString(), "--codes", codes.toString());

        assertThat(run.exitCode()).isZero();
    }

    @Test
    void the_commands_of_a_refusal_ask_the_same_register() throws IOException {
        Path file = file("kenpo's table.csv", SOCIETY);

        CommandRun run = decideOn("--register", file.toString(), "--consent", "--affair", "5-1");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .containsPattern("mokuteki decide .* --register '"
                        + Pattern.quote(file.toString().replace("'", "'\\''")) + "'");
    }

    @Test
    void a_wrong_line_is_named_with_file_line_and_column() throws IOException {
        Path file = file("wrong.csv", SOCIETY.replaceFirst("LIABILITY_INSURER", "LIABILITY_ENSURER"));
        int line = 1 + List.of(Files.readString(file).split("\n", -1)).indexOf(lineWith(file, "LIABILITY_ENSURER"));

        CommandRun run = decideOn("--register", file.toString());

        assertThat(run.exitCode()).isEqualTo(65);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("mokuteki: " + file + ":" + line + ": counterparties: ")
                .hasLineCount(1);
    }

    @Test
    void a_file_that_is_not_utf_8_is_named_with_its_line() throws IOException {
        Path file = Files.write(folder.resolve("sjis.csv"), SOCIETY.getBytes(Charset.forName("windows-31j")));

        CommandRun run = decideOn("--register", file.toString());

        assertThat(run.exitCode()).isEqualTo(65);
        assertThat(run.err()).contains(file + ":2: not UTF-8");
    }

    @Test
    void codes_that_do_not_fit_the_table_are_named() throws IOException {
        Path issued = file("appendix2.md", Table.referenceText("appendix2-seed.md"));
        Path codes = file(
                "codes.csv", Table.referenceText("appendix2-classified.csv").replace("8.internal.1,", "8.internal.2,"));

        CommandRun run = decideOn("--register", issued.toString(), "--codes", codes.toString());

        assertThat(run.exitCode()).isEqualTo(65);
        assertThat(run.err()).contains(codes + ":").contains("id: ");
    }

    @Test
    void files_that_are_no_registers_are_wrong_usage() throws IOException {
        Path register = file("register.csv", SOCIETY);

        assertThat(Stream.of(
                                decideOn(
                                        "--register",
                                        folder.resolve("absent.csv").toString()),
                                decideOn(
                                        "--register",
                                        Files.createDirectory(folder.resolve("folder.csv"))
                                                .toString()),
                                decideOn("--register", file("table.xlsx", "").toString()),
                                decideOn("--register", "a\0b.csv"),
                                decideOn("--codes", register.toString()),
                                decideOn("--register", register.toString(), "--codes", register.toString()))
                        .map(CommandRun::exitCode))
                .containsOnly(64);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    private static String lineWith(Path file, String part) throws IOException {
        return Files.readString(file)
                .lines()
                .filter(line -> line.contains(part))
                .findFirst()
                .orElseThrow();
    }

    private static CommandRun decideOn(String... options) {
        return CommandRun.of(Stream.concat(Stream.of(TAX), Stream.of(options)).toArray(String[]::new));
    }
}
