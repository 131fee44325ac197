package jp.mokuteki.promises.tampering;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Properties;

/** データベースのファイル — the embedded database, opened behind the back of the product with the driver that its jar holds. */
final class DatabaseFile implements AutoCloseable {
    private static final String SETTINGS = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";

    private final URLClassLoader loader;
    private final Connection connection;

    private DatabaseFile(URLClassLoader loader, Connection connection) {
        this.loader = loader;
        this.connection = connection;
    }

    static DatabaseFile open(Path jar, Path data) throws IOException, SQLException {
        var loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, ClassLoader.getPlatformClassLoader());
        try {
            Driver driver = Class.forName("org.h2.Driver", true, loader)
                    .asSubclass(Driver.class)
                    .getConstructor()
                    .newInstance();
            var user = new Properties();
            user.put("user", "sa");
            user.put("password", "");
            String address = "jdbc:h2:file:" + data.toAbsolutePath().resolve("mokuteki") + SETTINGS;
            return new DatabaseFile(loader, Objects.requireNonNull(driver.connect(address, user)));
        } catch (ReflectiveOperationException e) {
            loader.close();
            throw new IOException("there is no database driver in " + jar, e);
        }
    }

    /** Changes rows, and tells how many. */
    int change(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(sql, values)) {
            return statement.executeUpdate();
        }
    }

    /** Reads a number. */
    long number(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(sql, values);
                ResultSet rows = statement.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** Reads bytes. */
    byte[] bytes(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(sql, values);
                ResultSet rows = statement.executeQuery()) {
            rows.next();
            return Objects.requireNonNull(rows.getBytes(1));
        }
    }

    private PreparedStatement prepared(String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    @Override
    public void close() throws SQLException, IOException {
        connection.close();
        loader.close();
    }
}
