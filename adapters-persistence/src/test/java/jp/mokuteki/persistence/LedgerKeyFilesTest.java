package jp.mokuteki.persistence;

import static jp.mokuteki.application.contract.SampleInsurers.TAKASAKI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import jp.mokuteki.application.contract.LedgerKeysContract;
import jp.mokuteki.application.port.out.LedgerKeys;
import jp.mokuteki.application.port.out.StorageException;
import jp.mokuteki.domain.ledger.CheckpointSigner;
import jp.mokuteki.domain.ledger.VerifierKey;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Signing keys in files. */
class LedgerKeyFilesTest {
    @TempDir
    private Path data;

    private LedgerKeyFiles keys() {
        return LedgerKeyFiles.in(data.resolve("signing-keys"));
    }

    /** The contract, each time opened anew. */
    @Nested
    class OfKeys extends LedgerKeysContract {
        @Override
        protected LedgerKeys keys() {
            return LedgerKeyFiles.in(data.resolve("signing-keys"));
        }
    }

    private List<Path> files(String ending) throws IOException {
        try (Stream<Path> files = Files.list(data.resolve("signing-keys/06139992"))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void only_the_owner_may_open_the_files_and_folders() throws IOException {
        keys().make(TAKASAKI.number());

        assertThat(permissions(data.resolve("signing-keys"))).isEqualTo("rwx------");
        assertThat(permissions(data.resolve("signing-keys/06139992"))).isEqualTo("rwx------");
        assertThat(files(""))
                .hasSize(2)
                .allSatisfy(file -> assertThat(permissions(file)).isEqualTo("rw-------"));
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    @Test
    void a_key_whose_private_file_was_never_put_in_its_place_is_not_kept() throws IOException {
        VerifierKey made = keys().make(TAKASAKI.number()).verifierKey();
        Path secret = files(".private.pem").get(0);
        Files.move(secret, secret.resolveSibling(".1.writing"));

        assertThat(keys().find(TAKASAKI.number(), made)).isEmpty();
    }

    @Test
    void a_file_that_cannot_be_read_is_named_and_nothing_of_the_key_is_told() throws IOException {
        VerifierKey made = keys().make(TAKASAKI.number()).verifierKey();
        Path secret = files(".private.pem").get(0);
        String body = Files.readAllLines(secret).get(1);
        Files.writeString(
                secret, Files.readString(secret).replace(body, body.substring(0, body.length() - 6) + "!!!!!!"));

        var failure = catchThrowableOfType(StorageException.class, () -> keys().find(TAKASAKI.number(), made));

        assertThat(failure).hasMessageContaining(secret.toString());
        var trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        assertThat(trace.toString()).doesNotContain(body.substring(20, 40));
    }

    @Test
    void halves_of_two_keys_are_refused() throws IOException {
        CheckpointSigner first = keys().make(TAKASAKI.number());
        Path secret = files(".private.pem").get(0);
        keys().make(TAKASAKI.number());
        Path other = files(".private.pem").stream()
                .filter(file -> !file.equals(secret))
                .findFirst()
                .orElseThrow();

        Files.writeString(secret, Files.readString(other));

        assertThatThrownBy(() -> keys().find(TAKASAKI.number(), first.verifierKey()))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining(secret.toString());
    }

    @Test
    void another_whole_key_under_the_name_of_one_is_refused() throws IOException {
        CheckpointSigner first = keys().make(TAKASAKI.number());
        List<Path> one = files("");
        keys().make(TAKASAKI.number());
        List<Path> another =
                files("").stream().filter(file -> !one.contains(file)).toList();

        for (int half = 0; half < 2; half++) {
            Files.writeString(one.get(half), Files.readString(another.get(half)));
        }

        assertThatThrownBy(() -> keys().find(TAKASAKI.number(), first.verifierKey()))
                .isInstanceOf(StorageException.class);
    }

    @Test
    void a_missing_public_file_is_loud() throws IOException {
        VerifierKey made = keys().make(TAKASAKI.number()).verifierKey();
        Files.delete(files(".public.pem").get(0));

        assertThatThrownBy(() -> keys().find(TAKASAKI.number(), made)).isInstanceOf(StorageException.class);
    }

    @Test
    void a_place_that_cannot_be_written_is_a_failure() throws IOException {
        Files.writeString(data.resolve("signing-keys"), "a file of that name");

        assertThatThrownBy(() -> keys().make(TAKASAKI.number())).isInstanceOf(StorageException.class);
    }
}
