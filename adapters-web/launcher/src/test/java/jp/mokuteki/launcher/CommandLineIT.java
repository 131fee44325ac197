package jp.mokuteki.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import jp.mokuteki.domain.register.RegisterFile;
import jp.mokuteki.domain.register.SocietyTable;
import jp.mokuteki.domain.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The jar on the command line, under {@code LC_ALL=C}: exit codes, streams and letters. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
final class CommandLineIT {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PROVIDE | OTHER_MEDICAL_INSURER | ELIGIBILITY | 0 | 可
            PROVIDE | CONTRACTOR            | ELIGIBILITY | 1 | 不可
            RECEIVE | EMPLOYER              | ELIGIBILITY | 2 | 判断できない
            """)
    void decides_with_its_exit_code_and_in_japanese(
            String action, String counterparty, String information, int exitCode, String verdict) throws Exception {
        CommandRun run = RunnableJar.run(
                "decide",
                "--as-of=2026-04-01",
                "--action=" + action,
                "--category=6",
                "--counterparty=" + counterparty,
                "--information=" + information,
                "--specified");

        assertThat(run.lines()).first().isEqualTo(verdict + "（2026-04-01 現在）");
        assertThat(run.exitCode()).isEqualTo(exitCode);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void the_table_comes_byte_for_byte_as_it_was_issued() throws Exception {
        List<String> issued = Table.referenceText("appendix2-seed.md")
                .lines()
                .filter(line -> line.contains("\t"))
                .toList();

        CommandRun run = RunnableJar.run("table", "--format", "issued");

        assertThat(run.exitCode()).isZero();
        assertThat(run.lines().stream().filter(line -> line.contains("\t"))).containsExactlyElementsOf(issued);
    }

    @Test
    void a_register_with_a_blank_cell_cannot_decide(@TempDir Path folder) throws Exception {
        String blank = RegisterFile.write(SocietyTable.read()).replaceAll("(?m)^5\\.internal\\..*\n", "");
        Path file = Files.writeString(folder.resolve("blank.csv"), blank);

        CommandRun run = decideOn(file);

        assertThat(run.lines()).first().isEqualTo("判断できない（2026-04-01 現在）");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(folder.toFile().list()).containsExactly("blank.csv");
    }

    @Test
    void a_register_that_is_not_valid_is_named_with_file_line_and_column(@TempDir Path folder) throws Exception {
        String wrong = RegisterFile.write(SocietyTable.read()).replaceFirst("INTERNAL_USE", "INTERNAL");
        Path file = Files.writeString(folder.resolve("wrong.csv"), wrong);

        CommandRun run = decideOn(file);

        assertThat(run.exitCode()).isEqualTo(65);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).matches("mokuteki: \\Q" + file + "\\E:[0-9]+: handling: .*\n");
    }

    @Test
    void wrong_usage_exits_64_and_names_the_known_codes_in_japanese() throws Exception {
        CommandRun run = RunnableJar.run("decide", "--action", "GIVE", "--category", "6", "--information", "CLAIM");

        assertThat(run.exitCode()).isEqualTo(64);
        assertThat(run.err()).contains("PROVIDE  提供");
    }

    @Test
    void tells_its_version() throws Exception {
        CommandRun run = RunnableJar.run("--version");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("mokuteki ").hasLineCount(1);
    }

    private static CommandRun decideOn(Path file) throws Exception {
        return RunnableJar.run(
                "decide",
                "--as-of=2026-04-01",
                "--action=USE",
                "--category=5",
                "--information=MEDICAL_EXPENSE",
                "--register=" + file);
    }
}
