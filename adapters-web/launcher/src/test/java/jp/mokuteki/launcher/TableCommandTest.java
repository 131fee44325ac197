package jp.mokuteki.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jp.mokuteki.domain.register.RegisterFile;
import jp.mokuteki.domain.register.SocietyTable;
import jp.mokuteki.domain.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code table} writes. */
final class TableCommandTest {
    @Test
    void the_issued_form_has_the_lines_of_the_table_letter_for_letter() {
        List<String> issued = Table.referenceText("appendix2-seed.md")
                .lines()
                .filter(line -> line.contains("\t"))
                .toList();

        CommandRun run = CommandRun.ofLine("table --format issued");

        assertThat(run.exitCode()).isZero();
        assertThat(run.lines().stream().filter(line -> line.contains("\t"))).containsExactlyElementsOf(issued);
        assertThat(CommandRun.of("table").out()).isEqualTo(run.out());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            md     | # 個人情報の利用目的
            csv    | category,title,column
            json   | {
            html   | <!DOCTYPE html>
            jsonld | {
            """)
    void every_form_is_written(String format, String beginning) {
        CommandRun run = CommandRun.ofLine("table --format " + format);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith(beginning).contains("高額療養費");
    }

    @Test
    void no_table_is_written_for_a_day_without_a_revision() {
        CommandRun run = CommandRun.ofLine("table --as-of 2020-09-30");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("mokuteki: 2020-09-30 に施行されている台帳の版はありません。\n");
    }

    @Test
    void the_first_day_has_a_table() {
        assertThat(CommandRun.ofLine("table --as-of 2020-10-01").exitCode()).isZero();
    }

    @Test
    void another_register_is_written_too(@TempDir Path folder) throws IOException {
        String changed = RegisterFile.write(SocietyTable.read()).replace("医療費分析・疾病分析", "医療費の分析");
        Path file = Files.writeString(folder.resolve("register.csv"), changed);

        CommandRun run = CommandRun.of("table", "--as-of", "2019-01-01", "--register", file.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("<li>医療費の分析</li>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"table --format xml", "table --format MD", "table --as-of today", "table issued"})
    void wrong_usage_exits_64(String line) {
        CommandRun run = CommandRun.ofLine(line);

        assertThat(run.exitCode()).isEqualTo(64);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void an_unknown_form_is_answered_with_the_known_ones() {
        assertThat(CommandRun.ofLine("table --format xml").err()).contains("issued", "md", "csv", "json", "html");
    }
}
