package jp.mokuteki.persistence;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import jp.mokuteki.application.port.out.StorageException;
import org.jdbi.v3.core.Jdbi;

/**
 * H2: the one file is replaced by another that holds what is stored and nothing else. H2 does so when it closes; meanwhile whoever
 * wants a connection waits. Nobody may write at that moment.
 */
final class EmbeddedErasure implements Erasure {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration STEP = Duration.ofMillis(5);

    private final HikariDataSource pool;
    private final Path folder;

    EmbeddedErasure(HikariDataSource pool, Path folder) {
        this.pool = pool;
        this.folder = folder;
    }

    @Override
    public void run() {
        HikariPoolMXBean control = pool.getHikariPoolMXBean();
        control.suspendPool();
        try {
            awaitReaders(control);
            perform("SHUTDOWN COMPACT");
            LastingFiles.forceFolder(folder);
            perform(PAID);
        } catch (IOException | SQLException e) {
            throw new StorageException("the file of the database could not be written anew", e);
        } finally {
            control.resumePool();
        }
    }

    /** Whoever reads for longer is cut off, and told that the storage is away. */
    private static void awaitReaders(HikariPoolMXBean control) {
        control.softEvictConnections();
        long steps = PATIENCE.dividedBy(STEP);
        for (long step = 0; step < steps && control.getTotalConnections() > 0; step++) {
            LockSupport.parkNanos(STEP.toNanos());
        }
    }

    /** Does what a process that ended in the middle has left owed. */
    void settle(Jdbi jdbi) {
        long owed = jdbi.withHandle(
                handle -> handle.createQuery(OWED).mapTo(Long.class).one());
        if (owed > 0) {
            run();
        }
    }

    private void perform(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(pool.getJdbcUrl(), "sa", "");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
