package jp.mokuteki.promises.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import jp.mokuteki.promises.CommandRun;
import jp.mokuteki.promises.StandInJar;
import jp.mokuteki.promises.ToyProduct;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The backup command finds a restore that believes every backup. */
class BackupCanFailTest {
    @TempDir
    private Path folder;

    private CommandRun against(Class<?> product) throws IOException {
        String jar = StandInJar.of(folder, product).toString();
        return CommandRun.of("backup", "--cycles", "1", "--damages", "4", "--jar", jar);
    }

    @Test
    void a_product_that_looks_at_its_backups_keeps_the_promise() throws IOException {
        CommandRun run = against(ToyProduct.Honest.class);

        assertThat(run.out()).startsWith("R10 PASS ").contains("restored=1 older-refused=1 damaged-refused=4");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void a_product_that_restores_anything_is_found() throws IOException {
        CommandRun run = against(ToyProduct.Careless.class);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .startsWith("R10 FAIL ")
                .contains("damaged-refused=0")
                .contains(
                        "a backup with SHA256SUMS FLIPPED: restore ends with 0",
                        "a backup with mokuteki.mv.db FLIPPED: restore ends with 0",
                        "an older backup: restore ends with 0");
    }

    @Test
    void no_cycle_is_wrong_usage() {
        assertThat(CommandRun.of("backup", "--cycles", "0").exitCode()).isEqualTo(64);
    }
}
