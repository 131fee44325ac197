package jp.mokuteki.persistence;

import static jp.mokuteki.application.contract.SampleInsurers.OTHER;
import static jp.mokuteki.application.contract.SampleInsurers.TAKASAKI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import jp.mokuteki.application.contract.SampleLedgers;
import jp.mokuteki.application.contract.WitnessContract;
import jp.mokuteki.application.port.out.StorageException;
import jp.mokuteki.application.port.out.Witness;
import jp.mokuteki.domain.ledger.Checkpoint;
import jp.mokuteki.domain.ledger.NodeHash;
import jp.mokuteki.domain.ledger.TreeHead;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The last checkpoints in files. */
class WitnessFilesTest {
    private static final Checkpoint CHECKPOINT =
            SampleLedgers.signer(TAKASAKI.number()).sign(new TreeHead(7, NodeHash.parse("ab".repeat(32))));

    @TempDir
    private Path data;

    private WitnessFiles witness() {
        return WitnessFiles.in(data);
    }

    private Path file() {
        return data.resolve("checkpoints/06139992.checkpoint");
    }

    /** The contract, each time opened anew. */
    @Nested
    class OfWitness extends WitnessContract {
        @Override
        protected Witness witness() {
            return WitnessFiles.in(data);
        }
    }

    @Test
    void the_file_is_the_signed_note_and_nothing_is_left_beside_it() throws IOException {
        witness().keep(TAKASAKI.number(), CHECKPOINT);

        assertThat(file()).hasContent(CHECKPOINT.toString());
        try (var files = Files.list(file().getParent())) {
            assertThat(files).containsExactly(file());
        }
    }

    @Test
    void what_a_killed_process_left_beside_it_is_passed_over() throws IOException {
        witness().keep(TAKASAKI.number(), CHECKPOINT);
        Files.writeString(file().resolveSibling(".123.writing"), "half of a no");

        assertThat(witness().kept(TAKASAKI.number())).contains(CHECKPOINT);
        witness().keep(TAKASAKI.number(), CHECKPOINT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "mokuteki/ledger/06139992\n7\n", "\u0000\u0000\u0000"})
    void a_file_that_holds_no_checkpoint_is_loud_and_is_not_written_over(String content) throws IOException {
        witness().keep(TAKASAKI.number(), CHECKPOINT);
        Files.writeString(file(), content);

        assertThatThrownBy(() -> witness().kept(TAKASAKI.number()))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining(file().toString());
        assertThatThrownBy(() -> witness().keep(TAKASAKI.number(), CHECKPOINT)).isInstanceOf(StorageException.class);
        assertThat(file()).hasContent(content);
    }

    @Test
    void bytes_that_are_not_text_are_loud() throws IOException {
        witness().keep(TAKASAKI.number(), CHECKPOINT);
        Files.write(file(), new byte[] {(byte) 0xff, (byte) 0xfe});

        assertThatThrownBy(() -> witness().kept(TAKASAKI.number())).isInstanceOf(StorageException.class);
    }

    @Test
    void a_checkpoint_of_another_ledger_is_loud() throws IOException {
        witness().keep(TAKASAKI.number(), CHECKPOINT);
        Files.copy(file(), file().resolveSibling("06270011.checkpoint"));

        assertThatThrownBy(() -> witness().kept(OTHER.number())).isInstanceOf(StorageException.class);
    }

    @Test
    void a_place_that_cannot_be_written_is_a_failure_until_it_can() throws IOException {
        Path inTheWay = Files.writeString(data.resolve("checkpoints"), "a file of that name");

        assertThatThrownBy(() -> witness().keep(TAKASAKI.number(), CHECKPOINT)).isInstanceOf(StorageException.class);

        Files.delete(inTheWay);
        witness().keep(TAKASAKI.number(), CHECKPOINT);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
    }
}
