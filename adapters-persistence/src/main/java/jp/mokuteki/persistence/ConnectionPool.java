package jp.mokuteki.persistence;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;

/** Opens the pool of connections. */
final class ConnectionPool {
    private static final int CONNECTIONS = 8;
    /** Short, so that a readiness check does not hang while the database is away. */
    private static final long CONNECTION_TIMEOUT_MILLISECONDS = 3_000;

    private ConnectionPool() {}

    static HikariDataSource open(String jdbcUrl, String user, String password) {
        var config = new HikariConfig();
        config.setPoolName("mokuteki");
        config.setJdbcUrl(jdbcUrl);
        config.setUsername(user);
        config.setPassword(password);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setConnectionTimeout(CONNECTION_TIMEOUT_MILLISECONDS);
        try {
            return new HikariDataSource(config);
        } catch (HikariPool.PoolInitializationException e) {
            throw Failures.failed("could not connect to the database", e);
        }
    }
}
