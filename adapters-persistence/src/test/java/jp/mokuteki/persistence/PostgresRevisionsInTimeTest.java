package jp.mokuteki.persistence;

import org.junit.jupiter.api.AfterEach;

/** The register in time in a database on a PostgreSQL server, which two instances share. */
class PostgresRevisionsInTimeTest extends RevisionsInTime {
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
    Database another(Database first) {
        return migrated.open();
    }

    @Override
    int change(String sql) {
        return migrated.database().change(sql);
    }
}
