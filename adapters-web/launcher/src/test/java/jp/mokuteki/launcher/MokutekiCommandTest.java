package jp.mokuteki.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command line as a whole. */
final class MokutekiCommandTest {
    @Test
    void tells_its_version() {
        CommandRun run = CommandRun.of("--version");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).matches("mokuteki [0-9]+\\.[0-9]+\\.[0-9]+(-SNAPSHOT)?\\R");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "serve --help", "decide --help", "check --help", "table --help", "verify --help"})
    void tells_how_it_is_used(String line) {
        CommandRun run = CommandRun.ofLine(line);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("Usage: mokuteki");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void help_names_every_command() {
        assertThat(CommandRun.of("--help").out()).contains("serve", "decide", "check", "table", "verify");
    }

    @Test
    void a_command_is_needed() {
        CommandRun run = CommandRun.of();

        assertThat(run.exitCode()).isEqualTo(64);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("mokuteki: ").hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"publish", "--verbose", "serve --token x", "serve --port", "table --register"})
    void wrong_usage_exits_64(String line) {
        CommandRun run = CommandRun.ofLine(line);

        assertThat(run.exitCode()).isEqualTo(64);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).isNotEmpty().allMatch(one -> one.startsWith("mokuteki: "));
    }
}
