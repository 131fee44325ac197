package jp.mokuteki.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What the server says when it cannot start: nothing on standard output, and an exit code that tells why. */
@Timeout(value = 180, unit = TimeUnit.SECONDS)
final class RefusedStartIT {
    private static final Map<String, String> WITH_TOKEN =
            Map.of("MOKUTEKI_BOOTSTRAP_TOKEN", "end-to-end_end-to-end_end-to-end_0123456789");

    @TempDir
    private Path folder;

    @Test
    void a_second_server_on_the_same_folder_ends_with_75_and_leaves_the_first_alone() throws Exception {
        try (var server = RunningServer.on(folder, WITH_TOKEN)) {
            CommandRun second = serve("--port", "0");

            assertThat(second.exitCode()).isEqualTo(75);
            assertThat(second.out()).isEmpty();
            assertThat(second.err())
                    .contains("in use")
                    .contains(folder.toRealPath().toString());
            assertThat(server.get("/readyz").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void a_bad_configuration_ends_with_78_and_every_fault() throws Exception {
        CommandRun run = RunnableJar.run(
                Map.of("MOKUTEKI_PORT", "http", "MOKUTEKI_INSURER", "06139991"),
                "serve",
                "--data-dir",
                folder.resolve("absent").toString());

        assertThat(run.exitCode()).isEqualTo(78);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .containsExactly(
                        "mokuteki: MOKUTEKI_PORT: must be a number from 0 to 65535",
                        "mokuteki: MOKUTEKI_INSURER: insurer number: the check digit is wrong");
        assertThat(folder.resolve("absent")).doesNotExist();
    }

    @Test
    void a_name_that_the_locale_has_spoilt_is_not_stored() throws Exception {
        CommandRun run = RunnableJar.run(Map.of("MOKUTEKI_INSURER_NAME", "高崎健康保険組合"), "serve", "--port", "0");

        assertThat(run.exitCode()).isEqualTo(78);
        assertThat(run.err()).contains("MOKUTEKI_INSURER_NAME: ").contains("LC_ALL");
    }

    @Test
    void a_database_of_a_newer_program_is_left_alone() throws Exception {
        RunningServer.on(folder, WITH_TOKEN).close();
        applyLaterMigration();

        CommandRun run = serve("--port", "0");

        assertThat(run.exitCode()).isEqualTo(78);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("999").contains("newer");
    }

    @Test
    void a_port_that_is_taken_is_one_line_and_releases_the_database() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            CommandRun run = serve("--port", Integer.toString(taken.getLocalPort()));

            assertThat(run.exitCode()).isEqualTo(69);
            assertThat(run.out()).isEmpty();
            assertThat(run.err())
                    .contains("mokuteki: cannot listen on that host and port\n")
                    .doesNotContain("\tat ");
        }

        RunningServer.on(folder, WITH_TOKEN).close();
    }

    @Test
    void a_database_server_that_does_not_answer_is_one_line() throws Exception {
        CommandRun run = RunnableJar.run(
                Map.of("MOKUTEKI_DATABASE_URL", "jdbc:postgresql://127.0.0.1:1/mokuteki?password=hidden"),
                "serve",
                "--port",
                "0");

        assertThat(run.exitCode()).isEqualTo(69);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("mokuteki: the database is not to be had")
                .doesNotContain("hidden");
    }

    private CommandRun serve(String... flags) throws Exception {
        var arguments = new ArrayList<>(List.of("serve", "--data-dir", folder.toString()));
        arguments.addAll(List.of(flags));
        return RunnableJar.run(WITH_TOKEN, arguments.toArray(String[]::new));
    }

    private void applyLaterMigration() throws Exception {
        String address = "jdbc:h2:file:" + folder.toAbsolutePath().resolve("mokuteki")
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
        try (var connection = DriverManager.getConnection(address, "sa", "");
                var statement = connection.createStatement()) {
            statement.executeUpdate("""
                    INSERT INTO "flyway_schema_history" ("installed_rank", "version", "description", "type", "script",
                      "installed_by", "execution_time", "success")
                    VALUES (999, '999', 'later', 'SQL', 'V999__later.sql', 'sa', 1, TRUE)
                    """);
        }
    }
}
