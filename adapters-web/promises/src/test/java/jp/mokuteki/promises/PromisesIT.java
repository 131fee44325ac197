package jp.mokuteki.promises;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The product, as the build has just made it, keeps its promises. */
@Timeout(value = 300, unit = TimeUnit.SECONDS)
final class PromisesIT {
    @Test
    void what_was_acknowledged_survives_a_kill() {
        CommandRun run = CommandRun.of("kill", "--cycles", "3", "--seed", "20261101");

        assertThat(run.out()).startsWith("R1 PASS ").contains(" cycles=3 lost=0 torn=0 duplicated=0 ");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void whatever_is_changed_in_a_ledger_is_found() {
        CommandRun run = CommandRun.of(
                "tampering", "--mutations", "400", "--ledgers", "6", "--stored", "3", "--seed", "20261101");

        assertThat(run.out())
                .startsWith("R3 PASS ")
                .contains(" mutations=400 ", " commands=3 stored=3 stored-clean=1 ");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void a_server_that_goes_away_loses_nothing() {
        CommandRun run = CommandRun.of("server-faults", "--cycles", "1", "--writers", "4", "--seed", "20261101");

        assertThat(run.out()).startsWith("R7 PASS ").contains(" faults=3 lost=0 torn=0 duplicated=0 gaps=0 ");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void a_full_disk_loses_nothing() {
        CommandRun run = CommandRun.of("full-disk", "--cycles", "1", "--seed", "20261101");

        assertThat(run.out()).startsWith("R8 PASS ").contains(" faults=4 lost=0 torn=0 duplicated=0 gaps=0 ");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void whichever_call_to_the_storage_fails_all_is_done_or_nothing() {
        CommandRun run = CommandRun.of("store-faults", "--kinds", "1", "--step", "3");

        assertThat(run.out()).startsWith("R19 PASS ").contains(" kinds=[LOST]");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void a_backup_is_restored_whole_or_not_at_all() {
        CommandRun run = CommandRun.of("backup", "--cycles", "1", "--damages", "2", "--seed", "20261101");

        assertThat(run.out()).startsWith("R10 PASS ").contains(" restored=1 older-refused=1 damaged-refused=2 ");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void what_is_sent_again_is_stored_once() {
        CommandRun run = CommandRun.of("repeat", "--keys", "300", "--seed", "20261101");

        assertThat(run.out()).startsWith("R6 PASS 300/300 ");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void a_ledger_is_verified_in_little_memory() {
        CommandRun run = CommandRun.of("verifier", "--records", "5000", "--heap", "32");

        assertThat(run.out()).startsWith("R12 PASS 5000/5000 ");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void no_request_makes_it_fail_hang_or_talk() {
        CommandRun run = CommandRun.of("fuzz", "--requests", "2000", "--seed", "20261101");

        assertThat(run.out()).startsWith("R4 PASS 2000/2000 ");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void nobody_gets_what_is_not_theirs() {
        CommandRun run = CommandRun.of("authorisation-matrix");

        assertThat(run.out()).startsWith("R5 PASS ");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void on_a_busy_day_nothing_is_lost_doubled_or_refused() {
        CommandRun run =
                CommandRun.of("load", "--seconds", "45", "--insurers", "3", "--callers", "8", "--seed", "20261101");

        assertThat(run.out()).startsWith("LOAD PASS ").contains(" insurers=3 callers=8 requests=");
        assertThat(run.exitCode()).isZero();
    }
}
