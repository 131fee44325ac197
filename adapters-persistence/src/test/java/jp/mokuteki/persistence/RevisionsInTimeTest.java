package jp.mokuteki.persistence;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** The register in time in an embedded database. */
class RevisionsInTimeTest extends RevisionsInTime {
    @TempDir
    private Path folder;

    @Override
    Database open() {
        return Database.embedded(folder);
    }

    @Override
    Database another(Database first) {
        return first;
    }

    @Override
    int change(String sql) {
        return TableAccess.change(folder, sql);
    }
}
