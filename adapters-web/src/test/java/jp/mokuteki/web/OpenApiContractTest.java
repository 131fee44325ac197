package jp.mokuteki.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpHeaders;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The contract bites: exchanges that nobody sent, each right but for one thing. */
class OpenApiContractTest {
    private static final Pattern CONNECTIONS = Pattern.compile("HttpClient\\.new|new Socket\\(|SocketChannel\\.open");
    private static final String JSON = "application/json";
    private static final String ID = "019d468d-ee80-70ec-afba-e3685963bb19";

    private static HttpHeaders headers(String... pairs) {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            headers.put(pairs[i], List.of(pairs[i + 1]));
        }
        return HttpHeaders.of(headers, (name, value) -> true);
    }

    private static ObjectNode example(String name) {
        return ContractDocument.SERVED
                .at("/components/examples/" + name + "/value")
                .deepCopy();
    }

    private static Exchange decided(String question, JsonNode decision) {
        return new Exchange(
                "POST",
                "/v1/decisions",
                "",
                headers("Content-Type", "application/json; charset=UTF-8", "Idempotency-Key", "K-1"),
                question,
                201,
                headers("Content-Type", JSON, "X-Request-ID", "r", "Location", "/v1/decisions/" + ID),
                decision.toString());
    }

    private static Exchange asked(String method, String path, String query, int status, String body) {
        String type = status < 400 ? JSON : "application/problem+json";
        return new Exchange(
                method,
                path,
                query,
                headers(),
                "",
                status,
                headers("Content-Type", type, "X-Request-ID", "r", "ETag", "\"t\"", "Vary", "Accept"),
                body);
    }

    private static String problem(String slug, int status) {
        return "{\"type\":\"/problems/%s\",\"title\":\"x\",\"status\":%d,\"detail\":\"x\",\"instance\":\"\"}"
                .formatted(slug, status);
    }

    private static List<String> faults(Exchange exchange) {
        return new OpenApiContract(ContractDocument.SERVED).faults(exchange);
    }

    private static void assertFault(Exchange exchange, String part) {
        assertThat(faults(exchange))
                .isNotEmpty()
                .allSatisfy(fault -> assertThat(fault).contains(part));
        assertThatThrownBy(() -> OpenApiContract.check(exchange))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(part);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Permitted", "Refused", "Undetermined"})
    void what_the_contract_shows_keeps_to_it(String name) {
        Exchange exchange = decided(example(name + "Question").toString(), example(name + "Decision"));

        assertThat(faults(exchange)).isEmpty();
    }

    @Test
    void an_answer_with_a_property_that_is_not_declared_breaks_it() {
        ObjectNode decision = example("PermittedDecision");
        ((ObjectNode) decision.at("/reasons/0")).put("because", "x");

        assertFault(decided(Questions.PERMITTED, decision), "because");
    }

    @Test
    void an_answer_without_a_property_that_is_needed_breaks_it() {
        ObjectNode decision = example("RefusedDecision").without("nearMisses");

        assertFault(decided(Questions.REFUSED, decision), "nearMisses");
    }

    @ParameterizedTest
    @CsvSource({
        "verdict, MAYBE, verdict",
        "asOf, 2026-02-30, asOf",
        "decidedAt, 2026-04-01T10:00:00, decidedAt",
        "id, 00000000-0000-4000-8000-000000000000, id",
        "lawVersion, sha256:x, lawVersion"
    })
    void an_answer_with_a_value_out_of_its_set_breaks_it(String property, String value, String part) {
        ObjectNode decision = example("PermittedDecision").put(property, value);

        assertFault(decided(Questions.PERMITTED, decision), part);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "action"      | "SELL"                        | /action
                    "asOf"        | "2026-02-29"                  | /asOf
                    "information" | ["CLAIM","CLAIM"]             | /information
                    "information" | []                            | /information
                    "purpose"     | {"id":"6.provide.2","category":6} | /purpose
                    "purpose"     | {"category":0}                | /purpose
                    "affair"      | "5-27"                        | /affair
                    "reference"   | "番号"                         | /reference
                    "unknown"     | 1                             | unknown
                    """)
    void an_accepted_question_that_the_contract_forbids_breaks_it(String property, String value, String part) {
        String question = Questions.with(property.replace("\"", ""), value);

        assertFault(decided(question, example("PermittedDecision")), part);
    }

    @Test
    void an_accepted_question_with_a_counterparty_too_many_or_too_few_breaks_it() {
        String use = Questions.with("action", "\"USE\"");
        String provision = Questions.without("counterparty");

        assertFault(decided(use, example("PermittedDecision")), "/counterparty");
        assertFault(decided(provision, example("PermittedDecision")), "counterparty");
    }

    @Test
    void a_question_that_was_refused_may_be_anything() {
        Exchange refused = new Exchange(
                "POST",
                "/v1/decisions",
                "",
                headers(),
                "{",
                400,
                headers("Content-Type", "application/problem+json", "X-Request-ID", "r"),
                problem("invalid-json", 400));

        assertThat(faults(refused)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    GET    | /v1/register       | 202 | status
                    GET    | /v1/register       | 302 | status
                    GET    | /v1/registers      | 200 | status
                    PATCH  | /v1/register       | 200 | status
                    GET    | /v1/grounds/a/b    | 200 | status
                    DELETE | /v1/decisions      | 204 | status
                    """)
    void a_route_or_a_status_that_is_not_declared_breaks_it(String method, String path, int status, String part) {
        assertFault(asked(method, path, "", status, "{}"), part);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /healthz, forbidden, 403, status",
        "GET, /v1/register, not-acceptable, 406, status",
        "GET, /v1/register, invalid-cursor, 400, type of problem",
        "GET, /v1/nothing, forbidden, 403, status",
        "GET, /v1/nothing, invalid-json, 400, type of problem",
        "GET, /v1/register, not-found, 500, type of problem"
    })
    void a_problem_that_an_operation_does_not_have_breaks_it(
            String method, String path, String slug, int status, String part) {
        Exchange exchange = new Exchange(
                method,
                path,
                "",
                headers(),
                "",
                status,
                headers("Content-Type", "application/problem+json", "X-Request-ID", "r"),
                problem(slug, status));

        assertFault(exchange, part);
    }

    @Test
    void a_problem_of_another_status_than_its_answer_breaks_it() {
        assertThat(faults(asked("GET", "/v1/nothing", "", 404, problem("not-found", 410))))
                .contains("the problem has another status");
    }

    @ParameterizedTest
    @CsvSource({
        "format=xlsx, enumeration",
        "format=, enumeration",
        "asOf=2026-02-29, date",
        "page=2, page is not declared",
        "%61sOf=1, pattern"
    })
    void an_accepted_query_that_the_contract_forbids_breaks_it(String query, String part) {
        Exchange exchange = asked(
                "GET", "/v1/register/table", query, 200, example("TableAsJson").toString());

        assertThat(faults(exchange)).anySatisfy(fault -> assertThat(fault).contains(part));
    }

    @Test
    void a_header_that_is_missing_malformed_or_not_declared_breaks_it() {
        String ground = example("LegalGround").toString();
        Exchange tagged = asked("GET", "/v1/grounds/MYNUMBER_NETWORK", "", 200, ground);
        Exchange untold = decided(Questions.PERMITTED, example("PermittedDecision"));

        assertThat(faults(tagged))
                .containsExactlyInAnyOrder("the header ETag is not declared", "the header Vary is not declared");
        assertFault(with(untold, headers("Content-Type", JSON, "X-Request-ID", "r")), "Location");
        assertFault(
                with(untold, headers("Content-Type", JSON, "X-Request-ID", "r", "Location", "/v1/decisions/1")),
                "pattern");
        assertFault(with(untold, headers("Content-Type", JSON, "Location", "/v1/decisions/" + ID)), "X-Request-ID");
    }

    private static Exchange with(Exchange exchange, HttpHeaders headers) {
        return new Exchange(
                exchange.method(),
                exchange.path(),
                exchange.query(),
                exchange.requestHeaders(),
                exchange.requestBody(),
                exchange.status(),
                headers,
                exchange.body());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    text/html        | {} | media type
                    application/json | {  | no JSON
                    """)
    void a_body_that_is_not_what_is_declared_breaks_it(String type, String body, String part) {
        Exchange exchange = new Exchange(
                "GET", "/healthz", "", headers(), "", 200, headers("Content-Type", type, "X-Request-ID", "r"), body);

        assertFault(exchange, part);
    }

    @Test
    void head_is_held_against_get_and_has_no_body() {
        Exchange silent = new Exchange(
                "HEAD", "/healthz", "", headers(), "", 200, headers("Content-Type", JSON, "X-Request-ID", "r"), "");
        Exchange talking = new Exchange(
                "HEAD", "/healthz", "", headers(), "", 200, headers("Content-Type", JSON, "X-Request-ID", "r"), "{}");

        assertThat(faults(silent)).isEmpty();
        assertFault(talking, "HEAD");
    }

    @Test
    void of_a_batch_the_questions_that_were_answered_are_held_against_it() {
        String questions = "{\"questions\":[" + Questions.PERMITTED + ",7]}";
        ObjectNode answers = example("AnswerBatch");
        ObjectNode answersToBoth = example("AnswerBatch");
        answersToBoth.withArray("items").set(1, answersToBoth.at("/items/0"));

        assertThat(faults(batch(questions, answers))).isEmpty();
        assertFault(batch(questions, answersToBoth), "/questions/1");
    }

    private static Exchange batch(String questions, JsonNode answers) {
        return new Exchange(
                "POST",
                "/v1/decision-batches",
                "",
                headers("Content-Type", JSON),
                questions,
                200,
                headers("Content-Type", JSON, "X-Request-ID", "r"),
                answers.toString());
    }

    @Test
    void an_exchange_over_the_wire_is_taken_apart() {
        var answer = new RawResponse(200, headers("Content-Length", "2"), "{}HTTP/1.1 408");

        Exchange exchange = Exchange.of(
                "POST http://a/v1/x?y=1 HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\nabcGET / HTTP/1.1", answer);

        assertThat(exchange)
                .hasToString("POST /v1/x?y=1 → 200")
                .returns("abc", Exchange::requestBody)
                .returns("{}", Exchange::body);
        assertThat(Exchange.of("GARBAGE\r\n\r\n", answer).path()).isEmpty();
    }

    /** Whoever opens a connection of their own passes the contract by; the slow ones read no answer. */
    @Test
    void no_test_opens_connections_but_those_that_hold_answers_against_the_contract() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            List<String> opening = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> CONNECTIONS.matcher(read(file)).find())
                    .map(file -> file.getFileName().toString())
                    .toList();

            assertThat(opening)
                    .containsExactlyInAnyOrder(
                            "TestServer.java",
                            "RawResponse.java",
                            "SlowClientsTest.java",
                            "PatientConnectionTest.java");
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
