package jp.mokuteki.persistence;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** Tampering with the file of the embedded database. */
class TamperedTablesTest extends TamperedTables {
    @TempDir
    private Path folder;

    @Override
    Database open() {
        return Database.embedded(folder);
    }

    @Override
    int change(String sql) {
        return TableAccess.change(folder, sql);
    }
}
