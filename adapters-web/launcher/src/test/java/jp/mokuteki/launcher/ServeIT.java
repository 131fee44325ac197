package jp.mokuteki.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The server from end to end: the jar as a process, asked over HTTP. */
@Timeout(value = 180, unit = TimeUnit.SECONDS)
final class ServeIT {
    private static final String TOKEN = "end-to-end_end-to-end_end-to-end_0123456789";
    private static final Map<String, String> WITH_TOKEN = Map.of("MOKUTEKI_BOOTSTRAP_TOKEN", TOKEN);
    private static final String QUESTION = """
            {"asOf": "2026-04-01", "action": "PROVIDE", "purpose": {"category": 6},
             "counterparty": "OTHER_MEDICAL_INSURER", "information": ["ELIGIBILITY"],
             "specifiedPersonalInformation": true, "reference": "K-2026-000123"}
            """;

    @TempDir
    private Path folder;

    @Test
    void a_decision_is_stored_found_replayed_and_kept_over_a_restart() throws Exception {
        JsonNode decision;
        try (var server = RunningServer.on(folder, WITH_TOKEN)) {
            HttpResponse<String> made = server.post("/v1/decisions", QUESTION);
            decision = json(made);
            HttpResponse<String> found =
                    server.get("/v1/decisions/" + decision.get("id").textValue());
            HttpResponse<String> replayed =
                    server.post("/v1/decisions/" + decision.get("id").textValue() + "/replay", "{}");

            assertThat(made.statusCode()).isEqualTo(201);
            assertThat(made.headers().firstValue("Location"))
                    .contains("/v1/decisions/" + decision.get("id").textValue());
            assertThat(decision.get("verdict").textValue()).isEqualTo("PERMITTED");
            assertThat(decision.at("/coveredBy/0/id").textValue()).isEqualTo("6.provide.2");
            assertThat(decision.findValuesAsText("citation")).contains("番号法第19条第8号");
            assertThat(json(found)).isEqualTo(decision);
            assertThat(json(replayed).get("identical").booleanValue()).isTrue();
        }

        try (var server = RunningServer.on(folder, WITH_TOKEN)) {
            HttpResponse<String> found =
                    server.get("/v1/decisions/" + decision.get("id").textValue());

            assertThat(json(found)).isEqualTo(decision);
        }
    }

    @Test
    void says_one_line_when_the_token_is_given_and_ends_when_asked() throws Exception {
        try (var server = RunningServer.on(folder, WITH_TOKEN)) {
            assertThat(server.said()).hasSize(1);
            assertThat(server.get("/readyz").statusCode()).isEqualTo(200);

            assertThat(server.stop()).isEqualTo(143);
            assertThat(server.saidAfterwards()).isEmpty();
            assertThat(server.log()).doesNotContain(TOKEN).doesNotContain("\tat ");
        }
    }

    @Test
    void generates_a_token_and_prints_it_once() throws Exception {
        try (var server = RunningServer.on(folder, Map.of())) {
            List<String> said = server.said();

            assertThat(said).hasSize(2);
            assertThat(said.get(0)).matches("Mokuteki bootstrap token: mk_bootstrap_[A-Za-z0-9_-]{43}");
            String token = said.get(0).substring(said.get(0).lastIndexOf(' ') + 1);
            assertThat(server.with(token).get("/v1/register").statusCode()).isEqualTo(200);
            assertThat(server.log()).doesNotContain(token);
        }

        try (var server = RunningServer.on(folder, Map.of())) {
            assertThat(server.said()).hasSize(1);
        }
    }

    @Test
    void without_the_token_nothing_is_answered() throws Exception {
        try (var server = RunningServer.on(folder, Map.of())) {
            assertThat(server.get("/v1/register").statusCode()).isEqualTo(401);
            assertThat(server.post("/v1/decisions", QUESTION).statusCode()).isEqualTo(401);
            assertThat(server.with(TOKEN).get("/v1/register").statusCode()).isEqualTo(401);
            assertThat(server.get("/healthz").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void an_individual_number_is_refused_and_not_logged() throws Exception {
        try (var server = RunningServer.on(folder, WITH_TOKEN)) {
            var inBody = server.post("/v1/decisions", QUESTION.replace("K-2026-000123", "1234-5678-9018"));
            var inPath = server.get("/v1/grounds/123456789018");
            var inQuery = server.get("/v1/register/table?asOf=1234%2d5678%2d9018");

            assertThat(List.of(inBody.statusCode(), inPath.statusCode(), inQuery.statusCode()))
                    .containsExactly(422, 400, 400);
            assertThat(inBody.body() + inPath.body() + inQuery.body() + server.log())
                    .doesNotContain("9018");
        }
    }

    @Test
    void a_repeated_request_gets_its_answer_again_even_after_a_restart() throws Exception {
        String first;
        try (var server = RunningServer.on(folder, WITH_TOKEN)) {
            first = server.post("/v1/decisions", QUESTION, "night-batch.1").body();
        }

        try (var server = RunningServer.on(folder, WITH_TOKEN)) {
            HttpResponse<String> again = server.post("/v1/decisions", QUESTION, "night-batch.1");

            assertThat(again.statusCode()).isEqualTo(201);
            assertThat(again.headers().firstValue("Idempotency-Replayed")).hasValue("true");
            assertThat(again.body()).isEqualTo(first);
            assertThat(json(server.get("/v1/decisions")).get("items")).hasSize(1);
        }
    }

    @Test
    void who_asked_what_stands_in_the_access_log_and_the_log_is_lines_of_json() throws Exception {
        try (var server = RunningServer.on(folder, WITH_TOKEN)) {
            JsonNode decision = json(server.post("/v1/decisions", QUESTION));
            Files.move(folder.resolve("access-log"), folder.resolve("moved-away"));
            Files.createFile(folder.resolve("access-log"));
            int status = statusOnceNoticed(server);

            try (Stream<Path> files = Files.list(folder.resolve("moved-away"))) {
                JsonNode line = new ObjectMapper()
                        .readTree(Files.readString(files.findFirst().orElseThrow()));
                assertThat(line.get("credential").textValue()).isEqualTo("bootstrap");
                assertThat(line.get("what").textValue()).isEqualTo("POST /v1/decisions");
                assertThat(line.get("verdict").textValue()).isEqualTo("PERMITTED");
                assertThat(line.get("decision")).isEqualTo(decision.get("id"));
            }
            assertThat(status).isEqualTo(503);
            assertThat(server.log().lines().toList()).isNotEmpty();
            for (String line : server.log().lines().toList()) {
                assertThat(new ObjectMapper().readTree(line).get("level").textValue())
                        .isEqualTo("ERROR");
            }
        }
    }

    /** For some milliseconds lines are kept that were written to the file that was taken away. */
    private static int statusOnceNoticed(RunningServer server) throws Exception {
        server.post("/v1/decision-previews", QUESTION);
        Thread.sleep(20);
        server.post("/v1/decision-previews", QUESTION);
        return server.post("/v1/decision-previews", QUESTION).statusCode();
    }

    @Test
    void a_rate_limit_is_kept() throws Exception {
        var environment = Map.of("MOKUTEKI_BOOTSTRAP_TOKEN", TOKEN, "MOKUTEKI_RATE_LIMIT", "1");

        try (var server = RunningServer.on(folder, environment)) {
            HttpResponse<String> last = server.get("/v1/register");
            for (int i = 0; i < 20 && last.statusCode() == 200; i++) {
                last = server.get("/v1/register");
            }

            assertThat(last.statusCode()).isEqualTo(429);
            assertThat(last.headers().firstValue("Retry-After")).isPresent();
        }
    }

    @Test
    void the_register_is_that_of_the_configured_insurer() throws Exception {
        var environment = Map.of("MOKUTEKI_BOOTSTRAP_TOKEN", TOKEN, "MOKUTEKI_INSURER", "06139992");

        try (var server = RunningServer.on(folder, environment)) {
            assertThat(server.get("/v1/register").body()).contains("06139992").contains("サンプル健康保険組合");
        }
    }

    private static JsonNode json(HttpResponse<String> response) throws Exception {
        return new ObjectMapper().readTree(response.body());
    }
}
