package jp.mokuteki.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import jp.mokuteki.application.port.Role;
import jp.mokuteki.application.port.in.DecisionUseCases;
import jp.mokuteki.application.port.in.PreviewDecision;
import jp.mokuteki.application.port.in.UseCases;
import jp.mokuteki.application.port.out.OutcomeUnknownException;
import jp.mokuteki.application.port.out.StorageFullException;
import jp.mokuteki.web.oidc.TestIssuer;
import jp.mokuteki.web.oidc.TestTokens;
import jp.mokuteki.web.problem.Language;
import jp.mokuteki.web.problem.ProblemType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every type of problem is provoked; the switch misses none. */
class ProblemTypesTest {
    private static final String SECRET = "canary-すずめ";

    private static HttpResponse<String> provoked(ProblemType type, String language) {
        try (TestServer server = TestServer.startWith(failing(() -> new IllegalStateException(SECRET)))) {
            return switch (type) {
                case INVALID_PARAMETER -> get(server, "/v1/decisions?limit=x", language);
                case INVALID_JSON -> post(server, "{", language);
                case INVALID_UTF8 ->
                    server.post("/v1/decisions", new byte[] {(byte) 0xff}, "Accept-Language", language);
                case JSON_LIMITS -> post(server, "[".repeat(17), language);
                case INVALID_CURSOR -> get(server, "/v1/decisions?after=x", language);
                case AMBIGUOUS_PATH -> get(server, "/v1/grounds/a%2fb", language);
                case MY_NUMBER_IN_ADDRESS -> get(server, "/v1/grounds/123456789018", language);
                case IDEMPOTENCY_KEY_REQUIRED ->
                    server.send(server.authorized("/v1/decisions")
                            .header("Accept-Language", language)
                            .header("Content-Type", "application/json")
                            .POST(HttpRequest.BodyPublishers.ofString(Questions.PERMITTED)));
                case IDEMPOTENCY_KEY_INVALID ->
                    server.post("/v1/decisions", Questions.PERMITTED, Repeats.KEY, "a b", "Accept-Language", language);
                case IDEMPOTENCY_MISMATCH -> {
                    server.post("/v1/decisions", Questions.PERMITTED, Repeats.KEY, "k");
                    yield server.post(
                            "/v1/decisions", Questions.REFUSED, Repeats.KEY, "k", "Accept-Language", language);
                }
                case IDEMPOTENCY_IN_PROGRESS -> RepeatsTest.whileItIsRunning(language);
                case PRECONDITION_FAILED ->
                    server.send(server.authorized("/v1/credentials/bootstrap")
                            .header("If-Match", "\"another\"")
                            .header("Accept-Language", language)
                            .DELETE());
                case UNAUTHENTICATED -> server.send(server.to("/v1/decisions").header("Accept-Language", language));
                case FORBIDDEN ->
                    server.send(server.to("/v1/credentials")
                            .header("Authorization", "Bearer " + server.tokenFor(Role.READER))
                            .header("Accept-Language", language));
                case FOUR_EYES_REQUIRED -> {
                    RetentionTest.recordDue(server);
                    yield RetentionTest.approve(
                            server, TestServer.TOKEN, RetentionTest.propose(server), "Accept-Language", language);
                }
                case RETENTION_NOT_EXPIRED ->
                    RetentionTest.approve(
                            server,
                            server.tokenFor(Role.AUDITOR),
                            RetentionTest.propose(server),
                            "Accept-Language",
                            language);
                case ILLEGAL_TRANSITION -> refused(server, "{}", "{\"to\":\"draft\"}", "Accept-Language", language);
                case PERIOD_OVERLAP ->
                    refused(
                            server,
                            "{\"reason\":\"x\",\"effectiveFrom\":\"2020-10-01\"}",
                            "{\"to\":\"submitted\"}",
                            "Accept-Language",
                            language);
                case CONFLICT -> {
                    RevisionsTest.publish(server, 2);
                    yield server.post(RevisionsTest.REVISIONS, "{\"base\":1}", "Accept-Language", language);
                }
                case PRECONDITION_REQUIRED -> {
                    server.post(RevisionsTest.REVISIONS, "{}");
                    yield server.post(
                            RevisionsTest.REVISIONS + "/2/transitions",
                            "{\"to\":\"submitted\"}",
                            "Accept-Language",
                            language);
                }
                case NOT_FOUND -> get(server, "/v1/nothing", language);
                case METHOD_NOT_ALLOWED ->
                    server.send(server.authorized("/v1/decisions")
                            .header("Accept-Language", language)
                            .DELETE());
                case NOT_ACCEPTABLE ->
                    server.get("/v1/register/table", "Accept", "image/png", "Accept-Language", language);
                case REQUEST_TIMEOUT -> slow(language);
                case PAYLOAD_TOO_LARGE -> post(server, " ".repeat(Bodies.USUAL + 1), language);
                case URI_TOO_LONG -> get(server, "/v1/register/table?asOf=" + "1".repeat(9_000), language);
                case UNSUPPORTED_MEDIA_TYPE ->
                    server.send(server.authorized("/v1/decisions")
                            .header("Accept-Language", language)
                            .POST(HttpRequest.BodyPublishers.ofString("{}")));
                case UNSUPPORTED_ENCODING ->
                    server.post("/v1/decisions", "{}", "Content-Encoding", "gzip", "Accept-Language", language);
                case VALIDATION -> post(server, "{}", language);
                case INVALID_TEXT -> post(server, "{\"reference\":\"\\u0000\"}", language);
                case MY_NUMBER_DETECTED -> post(server, "{\"reference\":\"1234-5678-9018\"}", language);
                case IMPORT_INVALID ->
                    ReconciliationsTest.reconcile(server, TestServer.TOKEN, "requestedAt", "Accept-Language", language);
                case PROVISION_NOT_PERMITTED -> record(server, Statements.FORBIDDEN, language);
                case INCOMPLETE_RECORD -> record(server, Statements.of("provision", "{}", ""), language);
                case TIME_OUT_OF_RANGE -> record(server, Statements.FACT.replace("2026-04", "2026-05"), language);
                case RATE_LIMITED -> limited(language);
                case HEADERS_TOO_LARGE ->
                    server.get("/v1/register", "Accept-Language", language, "X-Large", "1".repeat(9_000));
                case INTERNAL -> server.post("/v1/decision-previews", Questions.PERMITTED, "Accept-Language", language);
                case OUTCOME_UNKNOWN -> previewed(new OutcomeUnknownException(SECRET, new IOException()), language);
                case STORAGE_FULL -> previewed(new StorageFullException(SECRET, new IOException()), language);
                case STORAGE_UNAVAILABLE -> {
                    server.stopStorage();
                    yield post(server, Questions.PERMITTED, language);
                }
                case LEDGER_INTEGRITY -> tampered(server, language);
                case IDENTITY_UNAVAILABLE -> withoutIssuer(language);
            };
        }
    }

    private static HttpResponse<String> refused(TestServer server, String changes, String step, String... headers) {
        RevisionsTest.draft(server, TestServer.TOKEN, changes);
        String transitions = RevisionsTest.REVISIONS + "/2/transitions";
        return RevisionsTest.change(server, TestServer.TOKEN, "POST", transitions, step, headers);
    }

    private static HttpResponse<String> get(TestServer server, String path, String language) {
        return server.get(path, "Accept-Language", language);
    }

    private static HttpResponse<String> post(TestServer server, String body, String language) {
        return server.post("/v1/decisions", body, "Accept-Language", language);
    }

    private static HttpResponse<String> record(TestServer server, String body, String language) {
        return server.post("/v1/ledger/records", body, "Accept-Language", language);
    }

    private static HttpResponse<String> tampered(TestServer server, String language) {
        record(server, Statements.FACT, language);
        record(server, Statements.FACT, language);
        server.tamperWith(TestServer.INSURER);
        server.post("/v1/ledger/verifications", "");
        return record(server, Statements.FACT, language);
    }

    private static HttpResponse<String> previewed(RuntimeException failure, String language) {
        try (TestServer server = TestServer.startWith(failing(() -> failure))) {
            return server.post("/v1/decision-previews", Questions.PERMITTED, "Accept-Language", language);
        }
    }

    private static HttpResponse<String> slow(String language) {
        try (TestServer server = TestServer.startImpatient()) {
            return RawResponse.to(
                    server.port(),
                    "POST /v1/decisions HTTP/1.1|Host: a|Accept-Language: " + language + "|Content-Length: 9||{");
        }
    }

    private static HttpResponse<String> limited(String language) {
        try (TestServer server = TestServer.startLimited(new RateLimit(1, () -> TestServer.NOW))) {
            get(server, "/v1/register", language);
            return get(server, "/v1/register", language);
        }
    }

    private static HttpResponse<String> withoutIssuer(String language) {
        try (TestIssuer issuer = new TestIssuer();
                TestServer server = TestServer.startWith(ports -> IssuerTest.trusting(ports, issuer))) {
            issuer.goAway();
            return server.send(server.to("/v1/register")
                    .header("Authorization", "Bearer " + TestTokens.token("reader"))
                    .header("Accept-Language", language));
        }
    }

    /** Ports of which the preview throws. */
    private static UnaryOperator<UseCases> failing(Supplier<RuntimeException> failure) {
        return with((insurer, flow) -> {
            throw failure.get();
        });
    }

    private static UnaryOperator<UseCases> with(PreviewDecision preview) {
        return ports -> {
            DecisionUseCases whole = ports.decisions();
            var decisions = new DecisionUseCases(
                    preview,
                    whole.makeDecision(),
                    whole.findDecision(),
                    whole.listDecisions(),
                    whole.replayDecision(),
                    whole.showStatistics());
            return new UseCases(
                    ports.register(),
                    ports.revisions(),
                    ports.reviews(),
                    decisions,
                    ports.ledger(),
                    ports.retention(),
                    ports.credentials(),
                    ports.sessions(),
                    ports.service());
        };
    }

    @ParameterizedTest
    @EnumSource(ProblemType.class)
    void every_type_is_provoked_with_its_status_and_its_title_in_japanese(ProblemType type) {
        HttpResponse<String> response = provoked(type, "ja");

        assertProblem(response, type, Language.JAPANESE);
    }

    @ParameterizedTest
    @EnumSource(
            value = ProblemType.class,
            // Jetty reads no header after a line that it refuses
            names = {"URI_TOO_LONG", "HEADERS_TOO_LARGE"},
            mode = EnumSource.Mode.EXCLUDE)
    void every_type_has_its_title_in_english(ProblemType type) {
        HttpResponse<String> response = provoked(type, "en-US,en;q=0.9,ja;q=0.8");

        assertProblem(response, type, Language.ENGLISH);
    }

    private static void assertProblem(HttpResponse<String> response, ProblemType type, Language language) {
        JsonNode problem = TestServer.json(response);
        assertThat(response.statusCode()).isEqualTo(type.status());
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(problem.get("type").textValue()).isEqualTo("/problems/" + type);
        assertThat(problem.get("status").intValue()).isEqualTo(type.status());
        assertThat(problem.get("title").textValue()).isEqualTo(type.title(language));
        assertThat(problem.get("detail").textValue()).isNotBlank();
        assertThat(problem.has("instance")).isTrue();
        assertThat(response.body())
                .doesNotContain(SECRET)
                .doesNotContain("Exception")
                .doesNotContain("at jp.");
    }

    @Test
    void a_wrong_method_is_told_which_methods_there_are() {
        HttpResponse<String> response = provoked(ProblemType.METHOD_NOT_ALLOWED, "ja");

        assertThat(response.headers().firstValue("Allow")).hasValue("GET, POST, HEAD");
    }

    @Test
    void an_error_of_the_machine_is_an_internal_problem_too() {
        PreviewDecision overflowing = (insurer, flow) -> {
            throw new StackOverflowError(SECRET);
        };

        try (TestServer server = TestServer.startWith(with(overflowing))) {
            HttpResponse<String> response = server.post("/v1/decision-previews", Questions.PERMITTED);

            assertProblem(response, ProblemType.INTERNAL, Language.JAPANESE);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ProblemType.class,
            names = {"INTERNAL", "STORAGE_UNAVAILABLE"})
    void a_batch_fails_as_a_whole_where_the_service_fails(ProblemType type) {
        try (TestServer server = type == ProblemType.INTERNAL
                ? TestServer.startWith(failing(() -> new IllegalStateException(SECRET)))
                : TestServer.start()) {
            if (type == ProblemType.STORAGE_UNAVAILABLE) {
                server.stopStorage();
            }

            HttpResponse<String> response =
                    server.post("/v1/decision-batches", "{\"questions\":[" + Questions.PERMITTED + "]}");

            assertProblem(response, type, Language.JAPANESE);
        }
    }

    @Test
    void the_service_is_alive_but_not_ready_without_its_storage() {
        try (TestServer server = TestServer.start()) {
            server.stopStorage();

            HttpResponse<String> alive = server.send(server.to("/healthz"));
            HttpResponse<String> ready = server.send(server.to("/readyz"));

            assertThat(alive.statusCode()).isEqualTo(200);
            assertProblem(ready, ProblemType.STORAGE_UNAVAILABLE, Language.JAPANESE);
        }
    }
}
