package jp.mokuteki.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/** A table of as many bytes, written as plainly as can be. */
final class RawRows implements AutoCloseable {
    private static final byte[] HASH = new byte[32];
    private static final byte[] BODY = new byte[560];

    private final Connection connection;
    private final String force;
    private final PreparedStatement insert;
    private long next;

    RawRows(Connection connection, String force) throws SQLException {
        this.connection = connection;
        this.force = force;
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("DROP TABLE IF EXISTS raw_rows");
            statement.execute("CREATE TABLE raw_rows (insurer VARCHAR(8), sequence BIGINT, leaf BYTEA, salt BYTEA,"
                    + " body BYTEA, PRIMARY KEY (insurer, sequence))");
        }
        connection.commit();
        insert = connection.prepareStatement("INSERT INTO raw_rows VALUES (?, ?, ?, ?, ?)");
    }

    int insert(int rows) throws SQLException {
        for (int i = 0; i < rows; i++) {
            insert.setString(1, "06139992");
            insert.setLong(2, next++);
            insert.setBytes(3, HASH);
            insert.setBytes(4, HASH);
            insert.setBytes(5, BODY);
            insert.addBatch();
        }
        insert.executeBatch();
        connection.commit();
        if (!force.isEmpty()) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(force);
            }
        }
        return rows;
    }

    @Override
    public void close() throws SQLException {
        insert.close();
    }
}
