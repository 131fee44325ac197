package jp.mokuteki.persistence;

import org.junit.jupiter.api.AfterEach;

/** Tampering with a database on a PostgreSQL server. */
class PostgresTamperedTablesTest extends TamperedTables {
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
    int change(String sql) {
        return migrated.database().change(sql);
    }
}
