package jp.mokuteki.persistence.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A PostgreSQL server that this JVM starts from the binaries on its class path and ends with itself. It syncs nothing to
 * the disk: what these tests stop is the server, never the machine.
 */
final class StartedServer {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path folder;
    private final int port;
    private EmbeddedPostgres running;

    private StartedServer(Path folder, int port) throws IOException {
        this.folder = folder;
        this.port = port;
        this.running = run();
    }

    /**
     * Starts a server.
     *
     * @return the server, which answers
     */
    static StartedServer start() {
        try {
            var server = new StartedServer(Files.createTempDirectory("mokuteki-postgresql"), freePort());
            Runtime.getRuntime().addShutdownHook(new Thread(server::end, "end-of-postgresql"));
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "PostgreSQL cannot be started here; name a server by TEST_PG_URL (see CONTRIBUTING.md)", e);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private EmbeddedPostgres run() throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("data"))
                .setCleanDataDirectory(false)
                .setPort(port)
                .setPGStartupWait(PATIENCE)
                .setRegisterShutdownHook(false)
                .setLocaleConfig("locale", "C")
                // the library would have it off
                .setServerConfig("synchronous_commit", "on")
                .start();
    }

    /**
     * Tells its address.
     *
     * @return the address for the administrator
     */
    String address() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=postgres";
    }

    /** Stops it as {@code pg_ctl -m immediate} does: every backend ends at once, and nothing is tidied up. */
    void stopHard() {
        try {
            String process = Files.readAllLines(folder.resolve("data/postmaster.pid"), StandardCharsets.US_ASCII)
                    .get(0)
                    .strip();
            var postmaster = ProcessHandle.of(Long.parseLong(process)).orElseThrow();
            new ProcessBuilder("kill", "-QUIT", process).inheritIO().start().waitFor();
            postmaster.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Exception e) {
            throw new IllegalStateException("the server was not stopped", e);
        }
    }

    /** Starts it again where it was, on the same port; it recovers from its log. */
    void startAgain() {
        try {
            // releases the lock of the folder; there is nothing left to stop
            running.close();
            running = run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void end() {
        try {
            running.close();
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
