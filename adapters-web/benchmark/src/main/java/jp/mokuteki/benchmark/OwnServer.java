package jp.mokuteki.benchmark;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A PostgreSQL server of its own that forces every commit to the disk, with the roles that the product needs. */
final class OwnServer implements AutoCloseable {
    private static final String USER = "mokuteki";

    private final EmbeddedPostgres server;

    private OwnServer(EmbeddedPostgres server) {
        this.server = server;
    }

    static OwnServer start(Path folder) throws IOException, SQLException {
        var started = new OwnServer(EmbeddedPostgres.builder()
                .setDataDirectory(folder)
                .setLocaleConfig("locale", "C")
                // the library would have both off
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                // a server that has run for a minute knows how large its tables are, and finds rows by their keys
                .setServerConfig("autovacuum_naptime", "1s")
                .start());
        started.prepare();
        return started;
    }

    private void prepare() throws SQLException {
        try (var connection = DriverManager.getConnection(address("postgres", "postgres"));
                var statement = connection.createStatement()) {
            statement.execute("CREATE ROLE mokuteki LOGIN");
            statement.execute("CREATE ROLE mokuteki_app NOLOGIN");
            statement.execute("CREATE ROLE mokuteki_purge NOLOGIN");
            statement.execute("GRANT mokuteki_app, mokuteki_purge TO mokuteki");
            statement.execute("CREATE DATABASE mokuteki OWNER mokuteki");
        }
    }

    private String address(String database, String user) {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + database + "?user=" + user;
    }

    /** Where the product's database is. */
    String address() {
        return address(USER, USER);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
