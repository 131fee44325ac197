package jp.mokuteki.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.mokuteki.persistence.server.PostgresServer;
import jp.mokuteki.persistence.server.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Servers that share a PostgreSQL database: the jar as processes, asked over HTTP. */
@Timeout(value = 180, unit = TimeUnit.SECONDS)
final class ServeOnPostgresIT {
    private static final String TOKEN = "end-to-end_end-to-end_end-to-end_0123456789";
    private static final String QUESTION = """
            {"asOf": "2026-04-01", "action": "PROVIDE", "purpose": {"category": 6},
             "counterparty": "OTHER_MEDICAL_INSURER", "information": ["ELIGIBILITY"],
             "specifiedPersonalInformation": true, "reference": "K-2026-000123"}
            """;
    private static final int DECISIONS = 40;

    @TempDir
    private Path folder;

    private final TestDatabase database = PostgresServer.shared().emptyDatabase();
    private final ExecutorService threads = Executors.newFixedThreadPool(8);

    @AfterEach
    void close() {
        threads.shutdownNow();
        database.close();
    }

    private Map<String, String> environment() {
        return Map.of(
                "MOKUTEKI_DATABASE_URL", database.address(),
                "MOKUTEKI_DATABASE_USER", PostgresServer.USER,
                "MOKUTEKI_DATABASE_PASSWORD", PostgresServer.PASSWORD);
    }

    private RunningServer server() throws Exception {
        return RunningServer.on(folder.resolve("data"), environment());
    }

    @Test
    void two_that_start_at_once_on_an_empty_database_share_it() throws Exception {
        List<RunningServer> servers = atOnce(Stream.of(this::server, this::server));
        try (var one = servers.get(0);
                var other = servers.get(1)) {
            List<String> tokens = Stream.of(one, other)
                    .flatMap(server -> server.said().stream())
                    .filter(line -> line.startsWith("Mokuteki bootstrap token: "))
                    .map(line -> line.substring(line.lastIndexOf(' ') + 1))
                    .toList();
            assertThat(tokens).hasSize(1);
            servers.forEach(server -> server.with(tokens.get(0)));

            List<String> made =
                    atOnce(IntStream.range(0, DECISIONS).mapToObj(number -> () -> decided(servers.get(number % 2))));

            assertThat(made).doesNotHaveDuplicates();
            for (int number = 0; number < DECISIONS; number++) {
                var found = servers.get((number + 1) % 2).get("/v1/decisions/" + made.get(number));
                assertThat(found.statusCode()).isEqualTo(200);
            }
            assertThat(database.count("SELECT COUNT(*) FROM decision")).isEqualTo(DECISIONS);
        }
    }

    @Test
    void two_with_one_set_of_keys_record_in_one_ledger_at_once() throws Exception {
        var shared = new java.util.HashMap<>(environment());
        shared.put("MOKUTEKI_BOOTSTRAP_TOKEN", TOKEN);
        shared.put("MOKUTEKI_SIGNING_KEYS", folder.resolve("keys").toString());
        try (var one = RunningServer.on(folder.resolve("one"), shared);
                var other = RunningServer.on(folder.resolve("other"), shared)) {
            List<RunningServer> servers = List.of(one, other);

            List<Integer> places =
                    atOnce(IntStream.range(0, DECISIONS).mapToObj(number -> () -> recorded(servers.get(number % 2))));

            assertThat(places)
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.range(0, DECISIONS).boxed().toList());
            JsonNode check = new ObjectMapper()
                    .readTree(other.post("/v1/ledger/verifications", "{}").body());
            assertThat(check.at("/integrity/verdict").textValue()).isEqualTo("SOUND");
            assertThat(check.at("/integrity/records").intValue()).isEqualTo(DECISIONS);
        }
    }

    private static int recorded(RunningServer server) throws Exception {
        HttpResponse<String> made = server.post("/v1/ledger/records", """
                {"kind": "request", "content": {"inquirer": "照会者", "provider": "提供者",
                 "requestedAt": "2026-04-01T10:00:00+09:00", "items": ["資格情報"], "nonDisclosure": false}}
                """);
        assertThat(made.statusCode()).isEqualTo(201);
        return new ObjectMapper().readTree(made.body()).get("sequence").intValue();
    }

    @Test
    void is_not_ready_while_the_server_is_away_and_goes_on_when_it_is_back() throws Exception {
        var withToken = new java.util.HashMap<>(environment());
        withToken.put("MOKUTEKI_BOOTSTRAP_TOKEN", TOKEN);
        try (var server = RunningServer.on(folder.resolve("data"), withToken)) {
            String before = decided(server);

            database.goAway();
            assertThat(server.get("/readyz").statusCode()).isEqualTo(503);
            assertThat(server.get("/healthz").statusCode()).isEqualTo(200);
            assertThat(server.post("/v1/decisions", QUESTION).statusCode()).isEqualTo(503);
            database.comeBack();

            while (server.get("/readyz").statusCode() != 200) {
                Thread.sleep(50);
            }
            decided(server);
            assertThat(server.get("/v1/decisions/" + before).statusCode()).isEqualTo(200);
            assertThat(server.log())
                    .doesNotContain(PostgresServer.PASSWORD + "\"")
                    .doesNotContain("\tat ");
        }
    }

    @Test
    void a_database_that_would_lose_acknowledged_decisions_ends_with_78_and_names_the_setting() throws Exception {
        database.change("ALTER DATABASE " + database.name() + " SET synchronous_commit = off");

        CommandRun run = RunnableJar.run(environment(), "serve", "--port", "0");

        assertThat(run.exitCode()).isEqualTo(78);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("mokuteki: The database server has synchronous_commit = off")
                .doesNotContain("\tat ");
    }

    private static String decided(RunningServer server) throws Exception {
        HttpResponse<String> made = server.post("/v1/decisions", QUESTION);
        assertThat(made.statusCode()).isEqualTo(201);
        JsonNode decision = new ObjectMapper().readTree(made.body());
        return decision.get("id").textValue();
    }

    private <T> List<T> atOnce(Stream<Callable<T>> tasks) throws Exception {
        var results = new ArrayList<T>();
        for (Future<T> result : threads.invokeAll(tasks.toList())) {
            results.add(result.get());
        }
        return results;
    }
}
