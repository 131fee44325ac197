package jp.mokuteki.persistence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import jp.mokuteki.application.port.out.StorageException;

/**
 * The file of a new embedded database: made beside its place by all migrations in one go, and put there when it is whole, so that a
 * process that ends in the middle leaves nothing half made. What Flyway would make is the same, which a test compares; but to look for
 * scripts, to take them apart and to lock tables that nobody else can see costs more than the scripts themselves.
 */
final class NewDatabase {
    private static final String SCRIPTS = "RUNSCRIPT FROM 'classpath:/db/migration/%s' CHARSET 'UTF-8'";

    private NewDatabase() {}

    /** Makes it where there is none. */
    static void makeWhereAbsent(DataFolder folder) {
        if (Files.exists(folder.file())) {
            return;
        }
        try {
            make(folder);
        } catch (SQLException | IOException e) {
            throw new StorageException("could not make the tables", e);
        }
    }

    private static void make(DataFolder folder) throws SQLException, IOException {
        Path beside = folder.newFile();
        Files.deleteIfExists(beside);
        try {
            // closed again, as a check of a table needs: see Database
            try (Connection connection = DriverManager.getConnection(folder.jdbcUrlOfNew(), "sa", "")) {
                migrate(connection);
            }
            Files.move(beside, folder.file(), StandardCopyOption.ATOMIC_MOVE);
            LastingFiles.forceFolder(folder.path());
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static void migrate(Connection connection) throws SQLException {
        SchemaHistory.make(connection);
        int rank = 0;
        try (Statement statement = connection.createStatement()) {
            for (KnownMigration known : KnownMigration.all()) {
                statement.execute(SCRIPTS.formatted(known.script()));
                SchemaHistory.add(connection, ++rank, known);
            }
            statement.execute("CHECKPOINT SYNC");
        }
    }
}
