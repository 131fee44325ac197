package jp.mokuteki.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code .ci/run} is green only where the build is, and every test of it ran and passed. */
final class ContinuousIntegrationTest {
    private static final Path SCRIPT =
            Path.of("").toAbsolutePath().resolve("../../.ci/run").normalize();

    @TempDir
    private Path house;

    private record Run(int exitCode, List<String> lines) {
        String lastLine() {
            return lines.get(lines.size() - 1);
        }
    }

    @BeforeEach
    void copyTheScript() throws IOException {
        Path folder = Files.createDirectory(house.resolve(".ci"));
        Files.copy(SCRIPT, folder.resolve("run"));
        Files.createDirectory(house.resolve("programs"));
        program("chromium", "exit 0");
        program("fc-list", "echo font");
        program("apt-get", "echo \"apt-get $*\" >>'" + house.resolve("fetched") + "'");
    }

    /** Puts a program before those of the machine, so that no test installs anything. */
    private void program(String name, String body) throws IOException {
        Path file = house.resolve("programs").resolve(name);
        Files.writeString(file, "#!/bin/sh\n" + body + "\n", StandardCharsets.UTF_8);
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private List<String> fetched() throws IOException {
        Path file = house.resolve("fetched");
        return Files.exists(file) ? Files.readAllLines(file, StandardCharsets.UTF_8) : List.of();
    }

    /** Runs the script beside a build that prints the lines and ends with the exit code. */
    private Run runBeside(int exitCode, String lines) throws Exception {
        Path build = house.resolve("mvnw");
        String script = "#!/bin/sh\ncat <<'END'\n" + lines + "END\nexit " + exitCode + "\n";
        Files.writeString(build, script, StandardCharsets.UTF_8);
        assertThat(build.toFile().setExecutable(true)).isTrue();
        Path out = house.resolve("out");
        var builder = new ProcessBuilder("bash", house.resolve(".ci/run").toString())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile());
        String programs = house.resolve("programs").toString();
        builder.environment().merge("PATH", programs, (path, first) -> first + ":" + path);
        Process process = builder.start();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return new Run(process.exitValue(), Files.readAllLines(out, StandardCharsets.UTF_8));
    }

    private static String counted(int run, int failures, int errors, int skipped) {
        return "[INFO] Tests run: " + run + ", Failures: " + failures + ", Errors: " + errors + ", Skipped: " + skipped
                + "\n";
    }

    @Test
    void is_green_where_the_build_is_and_adds_the_counts_of_its_modules() throws Exception {
        String ofOneClass = "[INFO] Tests run: 3, Failures: 0, Errors: 0, Skipped: 0, Time elapsed: 0.1 s -- in A\n";

        Run run = runBeside(0, ofOneClass + counted(3, 0, 0, 0) + counted(4, 0, 0, 0) + "[INFO] BUILD SUCCESS\n");

        assertThat(run.exitCode()).isZero();
        assertThat(run.lastLine()).isEqualTo("7 passed, 0 failed, 0 skipped");
    }

    @Test
    void fetches_nothing_where_the_browser_and_a_japanese_font_are_there() throws Exception {
        runBeside(0, counted(7, 0, 0, 0));

        assertThat(fetched()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"chromium, exit 127", "fc-list, exit 0"})
    void installs_the_browser_with_its_font_where_either_is_missing(String missing, String body) throws Exception {
        program(missing, body);

        Run run = runBeside(0, counted(7, 0, 0, 0));

        assertThat(fetched())
                .containsExactly(
                        "apt-get update", "apt-get install -y --no-install-recommends chromium fonts-noto-cjk");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void is_red_where_the_browser_cannot_be_installed() throws Exception {
        program("chromium", "exit 127");
        program("apt-get", "exit 100");

        Run run = runBeside(0, counted(7, 0, 0, 0));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.lastLine()).isEqualTo("== The browser cannot be installed; the pages would go unseen.");
    }

    @Test
    void is_red_where_the_build_fails_though_every_test_passed() throws Exception {
        Run run = runBeside(1, counted(7, 0, 0, 0) + "[ERROR] BUILD FAILURE\n");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.lines()).contains("== The build failed (exit 1); its last lines:");
        assertThat(run.lastLine()).isEqualTo("7 passed, 0 failed, 0 skipped");
    }

    @Test
    void hands_on_the_exit_code_of_a_build_that_prints_nothing() throws Exception {
        Run run = runBeside(3, "");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.lastLine()).isEqualTo("0 passed, 0 failed, 0 skipped");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            7 | 1 | 0 | 0 | == A test failed.    | 6 passed, 1 failed, 0 skipped
            7 | 0 | 2 | 0 | == A test failed.    | 5 passed, 2 failed, 0 skipped
            0 | 0 | 0 | 0 | == No test ran.      | 0 passed, 0 failed, 0 skipped
            7 | 0 | 0 | 1 | == A test was skipped. | 6 passed, 0 failed, 1 skipped
            """)
    void is_red_where_the_build_is_green_and_its_counts_are_not(
            int run, int failures, int errors, int skipped, String said, String last) throws Exception {
        Run ended = runBeside(0, counted(run, failures, errors, skipped) + "[INFO] BUILD SUCCESS\n");

        assertThat(ended.exitCode()).isEqualTo(1);
        assertThat(ended.lines()).contains(said);
        assertThat(ended.lastLine()).isEqualTo(last);
    }

    @Test
    void is_red_where_the_build_says_nothing_of_tests() throws Exception {
        Run run = runBeside(0, "[INFO] BUILD SUCCESS\n");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.lines()).contains("== No test ran.");
        assertThat(run.lastLine()).isEqualTo("0 passed, 0 failed, 0 skipped");
    }
}
