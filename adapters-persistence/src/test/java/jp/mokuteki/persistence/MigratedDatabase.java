package jp.mokuteki.persistence;

import jp.mokuteki.persistence.server.PostgresServer;
import jp.mokuteki.persistence.server.TestDatabase;

/** A database of one test on the PostgreSQL server, with its tables up to date; dropped when it is closed. */
record MigratedDatabase(TestDatabase database) implements AutoCloseable {
    /** Migrated once for all tests of this JVM: a copy of it is made faster than a migration is. */
    private static final class Template {
        static final String NAME = migrated();

        private static String migrated() {
            TestDatabase template = PostgresServer.shared().emptyDatabase();
            Database.at(template.address(), PostgresServer.USER, PostgresServer.PASSWORD)
                    .close();
            PostgresServer.shared().dropAtTheEnd(template);
            return template.name();
        }
    }

    static MigratedDatabase copy() {
        return new MigratedDatabase(PostgresServer.shared().copyOf(Template.NAME));
    }

    /** Opens it as the program does; as often as is wanted. */
    Database open() {
        return Database.at(database.address(), PostgresServer.USER, PostgresServer.PASSWORD);
    }

    @Override
    public void close() {
        database.close();
    }
}
