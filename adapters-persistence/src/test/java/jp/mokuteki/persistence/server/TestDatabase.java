package jp.mokuteki.persistence.server;

import java.sql.DriverManager;
import java.sql.SQLException;

/** A database of one test, dropped when it is closed. */
public final class TestDatabase implements AutoCloseable {
    private final PostgresServer server;
    private final String name;

    TestDatabase(PostgresServer server, String name) {
        this.server = server;
        this.name = name;
    }

    /**
     * Tells its name.
     *
     * @return the name, which needs no quotation marks
     */
    public String name() {
        return name;
    }

    /**
     * Tells its address.
     *
     * @return the address, without user and password
     */
    public String address() {
        return server.address(name);
    }

    /**
     * Changes lines behind the back of the program.
     *
     * @param sql the statement
     * @return how many lines
     */
    public int change(String sql) {
        try (var connection = DriverManager.getConnection(server.administratorOf(name));
                var statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Counts, as the administrator.
     *
     * @param sql a query of one number
     * @return the number
     */
    public int count(String sql) {
        try (var connection = DriverManager.getConnection(server.administratorOf(name));
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Takes the server away from under it: every connection ends at once, and none can be made. */
    public void goAway() {
        server.leave(name);
    }

    /** Ends {@link #goAway}; what was stored is there again. */
    public void comeBack() {
        server.comeBackTo(name);
    }

    @Override
    public void close() {
        server.perform("DROP DATABASE " + name + " WITH (FORCE)");
    }
}
