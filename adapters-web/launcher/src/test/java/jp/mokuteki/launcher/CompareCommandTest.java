package jp.mokuteki.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code compare} writes. */
final class CompareCommandTest {
    private static String proposed(Path folder) throws IOException {
        String register =
                CommandRun.ofLine("findings --on 2026-11-26 --propose").out();
        return Files.writeString(folder.resolve("second.csv"), register).toString();
    }

    @Test
    void two_registers_stand_side_by_side_with_who_adopts_when_and_why(@TempDir Path folder) throws IOException {
        CommandRun run = CommandRun.of(
                "compare",
                "issued",
                proposed(folder),
                "--format",
                "html",
                "--adopted-by",
                "理事会",
                "--adopted-on",
                "2026-12-10",
                "--effective-from",
                "2027-01-01",
                "--reason",
                "法改正に伴う整理");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith("<!DOCTYPE html>")
                .contains("改正理由　法改正に伴う整理", "承認機関 理事会", "施行日 2027-01-01", "組合の台帳 第1版", "<u>第8号</u>", "<u>第7号</u>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            text | 改正後
            html | <!DOCTYPE html>
            json | {
            """)
    void every_form_is_written(String format, String beginning) {
        CommandRun run = CommandRun.of("compare", "issued", "issued", "--format", format);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith(beginning);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "compare issued",
                "compare issued absent.csv",
                "compare issued issued --format md",
                "compare issued issued --adopted-on today",
                "compare issued register.pdf"
            })
    void wrong_usage_exits_64(String line) {
        CommandRun run = CommandRun.ofLine(line);

        assertThat(run.exitCode()).isEqualTo(64);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void a_file_that_is_no_register_is_named(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("bad.csv"), "a,b\n");

        CommandRun run = CommandRun.of("compare", "issued", file.toString());

        assertThat(run.exitCode()).isEqualTo(65);
        assertThat(run.err()).contains("bad.csv:1");
    }
}
