package jp.mokuteki.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import jp.mokuteki.domain.recipient.Insurer;
import jp.mokuteki.domain.recipient.InsurerNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A backup is whole or is none, and is restored over nothing. */
class EmbeddedBackupTest {
    private static final InsurerNumber INSURER = InsurerNumber.parse("06139992");

    @TempDir
    private Path folder;

    private Path data() {
        return folder.resolve("data");
    }

    private Path backup() {
        return folder.resolve("backup");
    }

    private void store() {
        try (Database database = Database.embedded(data())) {
            database.insurers().add(new Insurer(INSURER, "サンプル健康保険組合"));
        }
    }

    private static BackupException.Reason reason(Runnable work) {
        return catchThrowableOfType(BackupException.class, work::run).reason();
    }

    private BackupException.Reason reasonNotToPlace() {
        return reason(() -> EmbeddedBackup.place(backup(), folder.resolve("elsewhere")));
    }

    @Test
    void what_was_stored_is_there_again() {
        store();
        EmbeddedBackup.write(data(), backup());

        Restoration restored = EmbeddedBackup.place(backup(), folder.resolve("elsewhere"));

        assertThat(restored.ledgers()).isEmpty();
        try (Database database = Database.embedded(folder.resolve("elsewhere"))) {
            assertThat(database.insurers().find(INSURER).map(Insurer::name)).isEqualTo(Optional.of("サンプル健康保険組合"));
        }
    }

    @Test
    void keys_stay_where_they_are() throws IOException {
        store();
        LedgerKeyFiles.in(data()).make(INSURER);

        EmbeddedBackup.write(data(), backup());

        try (var files = Files.list(backup())) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("mokuteki.mv.db", "SHA256SUMS");
        }
    }

    @Test
    void a_restore_that_is_undone_leaves_what_was_there_before() throws IOException {
        store();
        EmbeddedBackup.write(data(), backup());
        Path other = Files.createDirectories(folder.resolve("elsewhere")).resolve("notes.txt");
        Files.writeString(other, "x");

        EmbeddedBackup.place(backup(), folder.resolve("elsewhere")).undo();

        assertThat(folder.resolve("elsewhere/mokuteki.mv.db")).doesNotExist();
        assertThat(other).hasContent("x");
    }

    @Test
    void a_database_that_is_open_is_not_copied() {
        store();

        try (Database open = Database.embedded(data())) {
            assertThat(open.insurers()).isNotNull();
            assertThatThrownBy(() -> EmbeddedBackup.write(data(), backup())).isInstanceOf(DatabaseInUseException.class);
        }
        assertThat(backup()).doesNotExist();
    }

    @Test
    void a_folder_without_a_database_is_not_made_one() {
        assertThat(reason(() -> EmbeddedBackup.write(data(), backup())))
                .isEqualTo(BackupException.Reason.NOTHING_THERE);
        assertThat(data()).doesNotExist();
    }

    @Test
    void nothing_is_written_over() {
        store();
        EmbeddedBackup.write(data(), backup());

        assertThat(List.of(
                        reason(() -> EmbeddedBackup.write(data(), backup())),
                        reason(() -> EmbeddedBackup.place(backup(), data()))))
                .containsOnly(BackupException.Reason.OCCUPIED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mokuteki.mv.db", "SHA256SUMS"})
    void a_backup_with_a_byte_too_many_is_refused(String file) throws IOException {
        store();
        EmbeddedBackup.write(data(), backup());
        Path touched = backup().resolve(file);
        byte[] bytes = Files.readAllBytes(touched);
        Files.write(touched, Arrays.copyOf(bytes, bytes.length + 1));

        assertThat(reasonNotToPlace()).isEqualTo(BackupException.Reason.DAMAGED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "../../etc/passwd", "checkpoints/../mokuteki.mv.db", "signing-keys/a.pem"})
    void a_manifest_names_files_of_a_backup_and_no_others(String name) throws IOException {
        store();
        EmbeddedBackup.write(data(), backup());
        Path manifest = backup().resolve("SHA256SUMS");
        Files.writeString(manifest, Files.readString(manifest) + "0".repeat(64) + "  " + name + "\n");

        assertThat(reasonNotToPlace()).isEqualTo(BackupException.Reason.DAMAGED);
    }

    @Test
    void a_manifest_that_is_no_text_is_damaged() throws IOException {
        store();
        EmbeddedBackup.write(data(), backup());
        Path manifest = backup().resolve("SHA256SUMS");
        byte[] bytes = Files.readAllBytes(manifest);
        bytes[7] |= (byte) 0x80;
        Files.write(manifest, bytes);

        assertThat(reasonNotToPlace()).isEqualTo(BackupException.Reason.DAMAGED);
    }

    @Test
    void what_has_no_manifest_is_no_backup() throws IOException {
        store();
        EmbeddedBackup.write(data(), backup());
        Files.delete(backup().resolve("SHA256SUMS"));

        assertThat(reasonNotToPlace()).isEqualTo(BackupException.Reason.DAMAGED);
        assertThat(folder.resolve("elsewhere")).doesNotExist();
    }
}
