package jp.mokuteki.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import javax.sql.DataSource;

/** What Flyway keeps of the migrations that were applied to the embedded database, read and written as Flyway does. */
final class SchemaHistory {
    private static final String SQL = "SQL";

    private static final String MAKE = """
            CREATE TABLE "flyway_schema_history" (
              "installed_rank" INT NOT NULL,
              "version"        VARCHAR(50),
              "description"    VARCHAR(200) NOT NULL,
              "type"           VARCHAR(20) NOT NULL,
              "script"         VARCHAR(1000) NOT NULL,
              "checksum"       INT,
              "installed_by"   VARCHAR(100) NOT NULL,
              "installed_on"   TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP,
              "execution_time" INT NOT NULL,
              "success"        BOOLEAN NOT NULL,
              CONSTRAINT "flyway_schema_history_pk" PRIMARY KEY ("installed_rank")
            );
            CREATE INDEX "flyway_schema_history_s_idx" ON "flyway_schema_history" ("success");
            INSERT INTO "flyway_schema_history" VALUES (-1, NULL, '<< Flyway Schema History table created >>', 'TABLE', '', NULL,
              'sa', DEFAULT, 0, TRUE);
            """;

    private static final String ADD =
            "INSERT INTO \"flyway_schema_history\" VALUES (?, ?, ?, '" + SQL + "', ?, ?, 'sa', DEFAULT, 0, TRUE)";

    private static final String READ =
            "SELECT \"version\", \"description\", \"type\", \"script\", \"checksum\", \"success\""
                    + " FROM \"flyway_schema_history\" WHERE \"type\" <> 'TABLE' ORDER BY \"installed_rank\"";

    private SchemaHistory() {}

    /**
     * Whether exactly the known migrations were applied, each as it is known, so that Flyway would find nothing to do. Where this cannot
     * be told the answer is no: Flyway then says what is wrong.
     */
    static boolean isCurrent(DataSource source) {
        var applied = new ArrayList<String>();
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(READ)) {
            while (rows.next()) {
                applied.add(line(rows));
            }
        } catch (SQLException e) {
            return false;
        }
        var known = new ArrayList<String>();
        for (KnownMigration one : KnownMigration.all()) {
            known.add(String.join(
                    "|", one.version(), one.description(), SQL, one.script(), String.valueOf(one.checksum()), "TRUE"));
        }
        return applied.equals(known);
    }

    private static String line(ResultSet row) throws SQLException {
        var fields = new ArrayList<String>();
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            fields.add(row.getString(column));
        }
        return String.join("|", fields);
    }

    /** Makes an empty history. */
    static void make(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(MAKE);
        }
    }

    /** Notes that a migration was applied. */
    static void add(Connection connection, int rank, KnownMigration applied) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ADD)) {
            statement.setInt(1, rank);
            statement.setString(2, applied.version());
            statement.setString(3, applied.description());
            statement.setString(4, applied.script());
            statement.setInt(5, applied.checksum());
            statement.executeUpdate();
        }
    }
}
