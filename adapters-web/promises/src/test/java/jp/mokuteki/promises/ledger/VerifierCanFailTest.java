package jp.mokuteki.promises.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import jp.mokuteki.promises.CommandRun;
import jp.mokuteki.promises.StandInJar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The verifier command finds a verifier that believes everything. */
class VerifierCanFailTest {
    @TempDir
    private Path folder;

    /** Believes everything. */
    public static final class Credulous {
        private Credulous() {}

        /** Says so. */
        public static void main(String[] arguments) {
            System.out.println("{\"verdict\":\"SOUND\",\"records\":10,\"purged\":0}");
        }
    }

    @Test
    void a_verifier_that_believes_everything_is_found() throws IOException {
        CommandRun run = CommandRun.of(
                "verifier",
                "--records",
                "10",
                "--jar",
                StandInJar.of(folder, Credulous.class).toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .startsWith("R12 FAIL 10/10 ")
                .contains("a changed bit: verify ends with 0", "a ledger that was cut: verify ends with 0");
    }

    @Test
    void a_verifier_that_does_not_run_is_found() {
        CommandRun run = CommandRun.of(
                "verifier", "--records", "10", "--jar", folder.resolve("none").toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).startsWith("R12 FAIL 0/10 ");
    }

    @Test
    void no_records_are_wrong_usage() {
        assertThat(CommandRun.of("verifier", "--records", "0").exitCode()).isEqualTo(64);
    }
}
