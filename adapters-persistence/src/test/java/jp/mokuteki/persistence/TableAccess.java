package jp.mokuteki.persistence;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Reaches into the tables of a closed embedded database, as somebody with the file could. */
final class TableAccess {
    private TableAccess() {}

    static String address(Path folder) {
        return "jdbc:h2:file:" + folder.toAbsolutePath().resolve("mokuteki")
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
    }

    /** Changes lines and tells how many. */
    static int change(Path folder, String sql) {
        try (var connection = DriverManager.getConnection(address(folder), "sa", "");
                var statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
