package jp.mokuteki.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jp.mokuteki.domain.register.SocietyTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code publish} writes. */
final class PublishCommandTest {
    private static final String HASH = SocietyTable.read().contentHash().toString();

    @ParameterizedTest
    @ValueSource(strings = {"html", "csv", "md", "json", "jsonld"})
    void every_form_names_the_content_hash(String format) {
        CommandRun run = CommandRun.of("publish", "--format", format, "--society", "見本健康保険組合");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains(HASH, "番号法に定める利用事務");
    }

    @Test
    void all_forms_are_written_into_a_folder(@TempDir Path folder) throws IOException {
        Path out = folder.resolve("公表");

        CommandRun run = CommandRun.of("publish", "--out", out.toString(), "--published-on", "2020-09-15");

        assertThat(run.exitCode()).isZero();
        assertThat(run.lines())
                .isEqualTo(List.of("html", "csv", "md", "json", "jsonld").stream()
                        .map(code -> out.resolve("register." + code).toString())
                        .toList());
        assertThat(Files.readString(out.resolve("register.html"), StandardCharsets.UTF_8))
                .contains("公表日 2020-09-15", "@page { size: A4 landscape");
        assertThat(Files.readString(out.resolve("register.csv"), StandardCharsets.UTF_8))
                .startsWith("\uFEFF");
    }

    @Test
    void nothing_is_published_for_a_day_without_a_revision() {
        CommandRun run = CommandRun.ofLine("publish --format json --as-of 2020-09-30");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void a_folder_that_is_a_file_is_refused(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        CommandRun run = CommandRun.of("publish", "--out", file.toString());

        assertThat(run.exitCode()).isEqualTo(73);
        assertThat(run.err()).contains("--out");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "publish",
                "publish --format issued",
                "publish --format html,csv",
                "publish --format json --as-of x"
            })
    void wrong_usage_exits_64(String line) {
        assertThat(CommandRun.ofLine(line).exitCode()).isEqualTo(64);
    }
}
