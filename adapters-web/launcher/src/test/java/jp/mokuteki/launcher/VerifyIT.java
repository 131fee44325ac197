package jp.mokuteki.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import jp.mokuteki.domain.ledger.CheckpointSigner;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The jar verifies a ledger that is larger than its memory. */
@Timeout(value = 300, unit = TimeUnit.SECONDS)
final class VerifyIT {
    private static final String SMALL_HEAP = "-Xmx24m";
    private static final int RECORDS = 60_000;

    @TempDir
    private Path folder;

    private Path export;
    private Path key;

    @BeforeEach
    void writeALedger() throws IOException {
        CheckpointSigner signer = SampleExport.signer();
        export = folder.resolve("export.jsonl");
        key = Files.writeString(folder.resolve("ledger.key"), signer.verifierKey() + "\n");
        SampleExport.write(export, signer, RECORDS);
    }

    private CommandRun verify() throws Exception {
        return RunnableJar.runIn(SMALL_HEAP, "verify", export.toString(), "--key", key.toString(), "--complete");
    }

    @Test
    void a_ledger_larger_than_the_memory_is_sound() throws Exception {
        CommandRun run = verify();

        assertThat(Files.size(export)).isGreaterThan(24 * 1_024 * 1_024);
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.lines()).singleElement().asString().contains("記録 60000 件", "チェックポイント 60 件", "記載漏れなし");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void one_byte_near_its_end_is_noticed() throws Exception {
        try (var file = new RandomAccessFile(export.toFile(), "rw")) {
            long place = file.length() - 2_000;
            file.seek(place);
            int one = file.read();
            file.seek(place);
            file.write(one ^ 1);
        }

        CommandRun run = verify();

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).startsWith("改ざん [");
    }

    @Test
    void a_ledger_that_is_cut_is_truncated() throws Exception {
        try (var file = new RandomAccessFile(export.toFile(), "rw")) {
            file.setLength(file.length() / 2);
        }

        CommandRun run = verify();

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.out()).startsWith("途切れ [TRUNCATED]").contains("-59999 がない");
    }
}
