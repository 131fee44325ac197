package jp.mokuteki.persistence;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.util.function.Consumer;

/** Opens the pool of connections. */
final class ConnectionPool {
    static final int CONNECTIONS = 8;
    private static final int CONNECTIONS_FOR_PREPARING = 2;
    /** Short, so that a readiness check does not hang while the database is away. */
    private static final long CONNECTION_TIMEOUT_MILLISECONDS = 3_000;

    private ConnectionPool() {}

    /** Opens connections to a file of H2. */
    static HikariDataSource openFile(String jdbcUrl, String user) {
        return open(jdbcUrl, user, "", CONNECTIONS, config -> config.setExceptionOverride(new ClosedFile()));
    }

    /** Opens connections on each of which a statement is performed before any other. */
    static HikariDataSource open(String jdbcUrl, String user, String password, int connections, String begin) {
        return open(jdbcUrl, user, password, connections, config -> {
            config.setConnectionInitSql(begin);
            // rows of a batch go to the server in one statement: a fifth more records a second
            config.addDataSourceProperty("reWriteBatchedInserts", "true");
        });
    }

    /** Opens few connections, for a while. */
    static HikariDataSource openForPreparing(String jdbcUrl, String user, String password) {
        return open(jdbcUrl, user, password, CONNECTIONS_FOR_PREPARING, config -> {});
    }

    private static HikariDataSource open(
            String jdbcUrl, String user, String password, int connections, Consumer<HikariConfig> further) {
        var config = new HikariConfig();
        config.setPoolName("mokuteki");
        config.setJdbcUrl(jdbcUrl);
        config.setUsername(user);
        config.setPassword(password);
        config.setMaximumPoolSize(connections);
        config.setAllowPoolSuspension(true);
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        further.accept(config);
        config.setConnectionTimeout(CONNECTION_TIMEOUT_MILLISECONDS);
        try {
            return new HikariDataSource(config);
        } catch (HikariPool.PoolInitializationException e) {
            throw Failures.failed("could not connect to the database", e);
        }
    }
}
