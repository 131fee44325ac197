package jp.mokuteki.persistence;

import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;

/** The files of a database on a server after a purge: those of its tables and indexes. Its log is another matter. */
class PostgresPurgedBytesTest extends PurgedBytes {
    private static final String OF_DATABASE = """
            SELECT COUNT(*) FROM (
              SELECT pg_read_binary_file(folder || name, TRUE) AS content
              FROM (SELECT 'base/' || oid || '/' AS folder FROM pg_database WHERE datname = current_database()) own,
                pg_ls_dir(folder) AS files (name)) read
            WHERE EXISTS (SELECT FROM UNNEST(%s) AS piece WHERE POSITION(piece IN content) > 0)
            """;
    private final MigratedDatabase migrated = MigratedDatabase.copy();

    @AfterEach
    void drop() {
        migrated.close();
    }

    @Override
    Database open() {
        return migrated.open();
    }

    @Override
    boolean holds(List<byte[]> pieces) {
        String array = pieces.stream()
                .map(piece -> "'\\x" + HexFormat.of().formatHex(piece) + "'::bytea")
                .collect(Collectors.joining(", ", "ARRAY[", "]"));
        // what the server has in memory is brought to its files
        migrated.database().change("CHECKPOINT");
        return migrated.database().count(OF_DATABASE.formatted(array)) > 0;
    }
}
