package jp.mokuteki.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files of an embedded database after a purge. */
class EmbeddedPurgedBytesTest extends PurgedBytes {
    @TempDir
    private Path folder;

    @Override
    Database open() {
        return Database.embedded(folder);
    }

    @Override
    boolean holds(List<byte[]> pieces) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).anyMatch(file -> {
                String content = text(file);
                return pieces.stream()
                        .anyMatch(piece -> content.contains(new String(piece, StandardCharsets.ISO_8859_1)));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As after a process that ended between the purge and the new file. */
    @Test
    void what_is_owed_is_done_at_the_next_start() throws Exception {
        open().close();
        try (var connection = connect()) {
            connection.createStatement().execute("INSERT INTO insurer VALUES ('06139992', '名')");
            connection.createStatement().execute("INSERT INTO ledger VALUES ('06139992', 'key')");
            connection
                    .createStatement()
                    .execute("INSERT INTO owed_erasure (insurer, purged_by) VALUES ('06139992', 7)");
        }

        open().close();

        try (var connection = connect();
                var rows = connection.createStatement().executeQuery(Erasure.OWED)) {
            rows.next();
            assertThat(rows.getInt(1)).isZero();
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(TableAccess.address(folder), "sa", "");
    }
}
