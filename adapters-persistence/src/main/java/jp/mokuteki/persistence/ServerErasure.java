package jp.mokuteki.persistence;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import jp.mokuteki.application.port.out.StorageException;

/**
 * PostgreSQL: the tables that held bodies, of a ledger the parts of those years, are written into new files, which takes them for
 * itself meanwhile. What the server keeps
 * beside them (its write-ahead log, archives of it, backups) is the matter of whoever runs it.
 */
final class ServerErasure implements Erasure {
    /** The parts of the ledgers that held bodies, and the answers that may have repeated one. */
    private static final String TABLES = """
            SELECT DISTINCT CAST(ledger_parts(insurer, first_day, last_day) AS TEXT) FROM owed_erasure
            UNION ALL SELECT 'kept_answer'
            """;

    /** Whose snapshot still sees the rows as they were before now keeps them alive. */
    private static final String LOOKING_BACK = """
            SELECT COUNT(*) FROM pg_stat_activity
            WHERE datname = current_database() AND pid <> pg_backend_pid() AND age(backend_xmin) > age(CAST('%s' AS XID))
            """;

    /** Those of now, and not those of a purge that comes meanwhile: digits and a hyphen, between quotation marks. */
    private static final String NAMES =
            "SELECT COALESCE(STRING_AGG('''' || insurer || '-' || purged_by || '''', ','), '''''') FROM owed_erasure";

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration STEP = Duration.ofMillis(20);

    private final String jdbcUrl;
    private final String user;
    private final String password;

    ServerErasure(String jdbcUrl, String user, String password) {
        this.jdbcUrl = jdbcUrl;
        this.user = user;
        this.password = password;
    }

    @Override
    public void run() {
        try (Connection owner = DriverManager.getConnection(jdbcUrl, user, password);
                Statement statement = owner.createStatement()) {
            String now = text(statement, "SELECT CAST(pg_current_xact_id() AS XID)");
            String owed = text(statement, NAMES);
            awaitReaders(statement, LOOKING_BACK.formatted(now));
            for (String table : texts(statement, TABLES)) {
                statement.execute("VACUUM (FULL) " + table);
            }
            statement.execute(PAID + " WHERE insurer || '-' || purged_by IN (" + owed + ")");
        } catch (SQLException e) {
            throw new StorageException("the tables could not be written anew", e);
        }
    }

    /** Does what an instance that ended in the middle has left owed. */
    void settle() {
        try (Connection owner = DriverManager.getConnection(jdbcUrl, user, password);
                Statement statement = owner.createStatement()) {
            if (!text(statement, OWED).equals("0")) {
                run();
            }
        } catch (SQLException e) {
            throw new StorageException("could not ask what is owed", e);
        }
    }

    private static void awaitReaders(Statement statement, String lookingBack) throws SQLException {
        long steps = PATIENCE.dividedBy(STEP);
        for (long step = 0; !text(statement, lookingBack).equals("0"); step++) {
            if (step == steps) {
                throw new StorageException(
                        "a transaction still sees what was purged", new IllegalStateException("it does not end"));
            }
            LockSupport.parkNanos(STEP.toNanos());
        }
    }

    private static String text(Statement statement, String query) throws SQLException {
        return texts(statement, query).get(0);
    }

    private static List<String> texts(Statement statement, String query) throws SQLException {
        var texts = new ArrayList<String>();
        try (var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }
}
