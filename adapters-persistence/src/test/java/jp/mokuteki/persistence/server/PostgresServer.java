package jp.mokuteki.persistence.server;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The PostgreSQL server of the tests of this JVM: the one that {@code TEST_PG_URL} names, else one that is started here.
 * Where neither is to be had the tests fail; none is skipped.
 */
public final class PostgresServer {
    /** The role that owns the databases, as an operator would make it: it may log in and work as two others, and nothing else. */
    public static final String USER = "mokuteki_test";
    /** The password of the role. */
    public static final String PASSWORD = "mokuteki_test";

    private static final Pattern ADDRESS = Pattern.compile("(jdbc:postgresql://[^/]+/)([^?]*)(\\?.*)?");
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private final String administrator;
    private final Optional<StartedServer> own;

    private PostgresServer(String administrator, Optional<StartedServer> own) {
        this.administrator = administrator;
        this.own = own;
        perform(
                once("CREATE ROLE " + USER + " LOGIN PASSWORD '" + PASSWORD + "'"),
                once("CREATE ROLE " + USER + "_app NOLOGIN"),
                once("CREATE ROLE " + USER + "_purge NOLOGIN"),
                once("GRANT " + USER + "_app, " + USER + "_purge TO " + USER));
    }

    /** Roles are of the server, which tests of other JVMs may use at the same time. */
    private static String once(String statement) {
        return "DO $$ BEGIN " + statement
                + "; EXCEPTION WHEN duplicate_object OR unique_violation OR internal_error THEN NULL; END $$";
    }

    /** One for all tests of this JVM, started when the first of them asks. */
    private static final class Shared {
        static final PostgresServer SERVER = Optional.ofNullable(System.getenv("TEST_PG_URL"))
                .map(PostgresServer::named)
                .orElseGet(PostgresServer::started);
    }

    private static PostgresServer named(String administrator) {
        return new PostgresServer(administrator, Optional.empty());
    }

    private static PostgresServer started() {
        StartedServer own = StartedServer.start();
        return new PostgresServer(own.address(), Optional.of(own));
    }

    /**
     * Gives the server that all tests share.
     *
     * @return the server, which answers
     */
    public static PostgresServer shared() {
        return Shared.SERVER;
    }

    /**
     * Makes an empty database.
     *
     * @return the database, which is dropped when it is closed
     */
    public TestDatabase emptyDatabase() {
        return emptyDatabase("UTF8");
    }

    /**
     * Makes an empty database whose text is kept in some encoding.
     *
     * @param encoding as PostgreSQL names it
     * @return the database, which is dropped when it is closed
     */
    public TestDatabase emptyDatabase(String encoding) {
        return create("TEMPLATE template0 LC_COLLATE 'C' LC_CTYPE 'C' ENCODING '" + encoding + "'");
    }

    /**
     * Makes a copy of a database to which nobody is connected.
     *
     * @param template the name of that database
     * @return the copy, which is dropped when it is closed
     */
    public TestDatabase copyOf(String template) {
        return create("TEMPLATE " + template);
    }

    private TestDatabase create(String options) {
        String name = "mokuteki_test_" + ProcessHandle.current().pid() + "_" + DATABASES.incrementAndGet();
        perform("CREATE DATABASE " + name + " OWNER " + USER + " " + options);
        return new TestDatabase(this, name);
    }

    /**
     * Drops a database when this JVM ends; a server of this JVM goes with all that it holds.
     *
     * @param database the database
     */
    public void dropAtTheEnd(TestDatabase database) {
        if (own.isEmpty()) {
            Runtime.getRuntime().addShutdownHook(new Thread(database::close, "end-of-" + database.name()));
        }
    }

    /**
     * Drops roles that own nothing any more.
     *
     * @param roles their names; those that are not there are passed over
     */
    public void dropRoles(String... roles) {
        perform("DROP ROLE IF EXISTS " + String.join(", ", roles));
    }

    /** Stops the server hard; one that others use keeps running, and only lets nobody into the database any more. */
    void leave(String database) {
        own.ifPresentOrElse(
                StartedServer::stopHard,
                () -> perform(
                        "ALTER DATABASE " + database + " ALLOW_CONNECTIONS false",
                        "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = '" + database
                                + "'"));
    }

    /** Undoes {@link #leave}. */
    void comeBackTo(String database) {
        own.ifPresentOrElse(
                StartedServer::startAgain, () -> perform("ALTER DATABASE " + database + " ALLOW_CONNECTIONS true"));
    }

    /** Performs statements as the administrator. */
    void perform(String... statements) {
        try (Connection connection = DriverManager.getConnection(administrator);
                var statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the PostgreSQL server of the tests failed", e);
        }
    }

    /** The address of a database, without a user. */
    String address(String database) {
        return matched().group(1) + database;
    }

    /** The address of a database for its administrator. */
    String administratorOf(String database) {
        return address(database) + Optional.ofNullable(matched().group(3)).orElse("");
    }

    private Matcher matched() {
        Matcher matcher = ADDRESS.matcher(administrator);
        if (!matcher.matches()) {
            throw new IllegalStateException("TEST_PG_URL must be jdbc:postgresql://host:port/database?user=…");
        }
        return matcher;
    }
}
