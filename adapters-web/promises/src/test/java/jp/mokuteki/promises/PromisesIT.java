package jp.mokuteki.promises;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The product, as the build has just made it, keeps its promises. */
@Timeout(value = 300, unit = TimeUnit.SECONDS)
final class PromisesIT {
    @Test
    void no_request_makes_it_fail_hang_or_talk() {
        CommandRun run = CommandRun.of("fuzz", "--requests", "3000", "--seed", "20261101");

        assertThat(run.out()).startsWith("R4 PASS 3000/3000 ");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void nobody_gets_what_is_not_theirs() {
        CommandRun run = CommandRun.of("authorisation-matrix");

        assertThat(run.out()).startsWith("R5 PASS ");
        assertThat(run.exitCode()).isZero();
    }
}
