package jp.mokuteki.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import jp.mokuteki.application.port.Role;
import jp.mokuteki.domain.decision.Verdict;
import jp.mokuteki.domain.recipient.InsurerNumber;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Exchanges recorded over HTTP: decided in the same call, stopped where they are not permitted, corrected, never changed. */
class LedgerRecordsTest {
    private static final String PATH = "/v1/ledger/records";
    private static final InsurerNumber OTHER = InsurerNumber.parse("01130012");

    private final TestServer server = TestServer.start();

    @AfterEach
    void stop() {
        server.close();
    }

    private HttpResponse<String> record(String body, String... headers) {
        return server.post(PATH, body, headers);
    }

    private static String type(HttpResponse<String> response) {
        return TestServer.json(response).path("type").asText();
    }

    private static Optional<String> header(HttpResponse<String> response, String name) {
        return response.headers().firstValue(name);
    }

    @Test
    void one_call_decides_and_records() {
        HttpResponse<String> made = record(Statements.PROVISION);

        JsonNode json = TestServer.json(made);
        JsonNode found = TestServer.json(server.get(header(made, "Location").orElseThrow()));
        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(header(made, "Location")).hasValue(PATH + "/0");
        assertThat(json.get("kind").textValue()).isEqualTo("provision");
        assertThat(json.get("recordedAt").textValue()).isEqualTo("2026-04-01T10:00:00+09:00");
        assertThat(json.get("missing")).isEmpty();
        assertThat(json.at("/decision/verdict").textValue()).isEqualTo("PERMITTED");
        assertThat(json.at("/decision/reference").textValue()).isEqualTo("K-2026-000123");
        assertThat(found.at("/body/stated/decision/id")).isEqualTo(json.at("/decision/id"));
        assertThat(found.at("/body/stated/content/providedAt").textValue()).isEqualTo("2026-04-01T00:59:30.123456Z");
        assertThat(found.at("/body/stated/caller/reference").textValue()).isEqualTo("K-2026-000123");
        assertThat(found.get("leaf")).isEqualTo(json.get("leaf"));
        assertThat(server.storedDecisions()).isOne();
    }

    @Test
    void a_record_rests_on_a_decision_that_was_made_before() {
        String id = TestServer.json(server.post("/v1/decisions", Questions.PERMITTED))
                .get("id")
                .textValue();

        JsonNode made = TestServer.json(record(Statements.of("provision", Statements.CONTENT, decision(id))));

        assertThat(made.at("/decision/id").textValue()).isEqualTo(id);
        assertThat(server.storedDecisions()).isOne();
    }

    private static String decision(String id) {
        return ", \"decision\": \"" + id + "\"";
    }

    @Test
    void a_provision_that_is_not_permitted_is_stopped_and_the_refusal_is_recorded_once() {
        HttpResponse<String> stopped = record(Statements.FORBIDDEN, Repeats.KEY, "k");
        HttpResponse<String> again = record(Statements.FORBIDDEN, Repeats.KEY, "k");

        JsonNode problem = TestServer.json(stopped);
        JsonNode refusal =
                TestServer.json(server.get(header(stopped, "Location").orElseThrow()));
        assertThat(stopped.statusCode()).isEqualTo(422);
        assertThat(type(stopped)).isEqualTo("/problems/provision-not-permitted");
        assertThat(problem.at("/decision/verdict").textValue()).isEqualTo("REFUSED");
        assertThat(problem.at("/refusal/kind").textValue()).isEqualTo("refusal");
        assertThat(refusal.get("kind").textValue()).isEqualTo("refusal");
        assertThat(refusal.at("/body/stated/content/providedAt").isMissingNode())
                .isTrue();
        assertThat(again.body()).isEqualTo(stopped.body());
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(header(again, "Content-Type")).hasValue("application/problem+json");
        assertThat(header(again, "Location")).isEqualTo(header(stopped, "Location"));
        assertThat(header(again, Repeats.REPLAYED)).hasValue("true");
        assertThat(server.storedRecords(TestServer.INSURER)).isOne();
        assertThat(server.storedDecisions()).isOne();
    }

    @Test
    void what_is_decided_with_a_record_is_noted_and_noted_again_when_it_is_repeated() {
        record(Statements.PROVISION, Repeats.KEY, "k1");
        record(Statements.FORBIDDEN, Repeats.KEY, "k2");
        record(Statements.FORBIDDEN, Repeats.KEY, "k2");

        var entries = server.accessLog().entries();
        assertThat(entries)
                .extracting(entry -> entry.verdicts().get(0))
                .containsExactly(Verdict.PERMITTED, Verdict.REFUSED, Verdict.REFUSED);
        assertThat(entries).extracting(entry -> entry.status()).containsExactly(201, 422, 422);
        assertThat(entries.get(2).decision())
                .isPresent()
                .isEqualTo(entries.get(1).decision());
        assertThat(entries.get(0).what()).isEqualTo("POST /v1/ledger/records");
    }

    @Test
    void a_fact_that_no_decision_covers_is_recorded_and_marked() {
        String refused = Statements.FORBIDDEN
                .replace("\"beforeRelease\": true,", "")
                .replace(Statements.ASKED, Statements.CONTENT);

        JsonNode bare = TestServer.json(
                server.get(header(record(Statements.FACT), "Location").orElseThrow()));
        HttpResponse<String> uncovered = record(refused);
        JsonNode found =
                TestServer.json(server.get(header(uncovered, "Location").orElseThrow()));

        assertThat(bare.at("/body/stated/withoutCover").booleanValue()).isTrue();
        assertThat(uncovered.statusCode()).isEqualTo(201);
        assertThat(found.at("/body/stated/withoutCover").booleanValue()).isTrue();
        assertThat(found.at("/body/stated/decision").isMissingNode()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"request", "no-data", "refusal"})
    void what_was_not_provided_has_no_time_of_a_provision(String kind) {
        HttpResponse<String> right = record(Statements.of(kind, Statements.ASKED, ""));
        HttpResponse<String> wrong = record(Statements.of(kind, Statements.CONTENT, ""));

        assertThat(right.statusCode()).isEqualTo(201);
        assertThat(TestServer.json(right).get("kind").textValue()).isEqualTo(kind);
        assertThat(TestServer.json(right).get("missing")).isEmpty();
        assertThat(TestServer.json(wrong).at("/errors/0/pointer").textValue()).isEqualTo("/content/providedAt");
        assertThat(TestServer.json(wrong).at("/errors/0/code").textValue()).isEqualTo("not-allowed");
    }

    @Test
    void a_record_that_lacks_what_the_law_asks_for_is_refused_by_its_places() {
        HttpResponse<String> refused = record(Statements.of("provision", "{}", ""));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(type(refused)).isEqualTo("/problems/incomplete-record");
        assertThat(TestServer.json(refused).get("errors"))
                .map(error -> error.get("pointer").textValue())
                .containsExactly(
                        "/content/inquirer",
                        "/content/provider",
                        "/content/requestedAt",
                        "/content/providedAt",
                        "/content/items",
                        "/content/nonDisclosure");
        assertThat(TestServer.json(refused).at("/errors/2/detail").textValue())
                .isEqualTo("法令により記録する事項です。（番号法第23条第1項第2号）");
        assertThat(server.storedRecords(TestServer.INSURER)).isZero();
    }

    @Test
    void where_no_more_is_known_an_incomplete_record_is_made_and_says_what_it_lacks() {
        HttpResponse<String> made = record(Statements.of("request", "{\"inquirer\": \"甲\"}", ", \"incomplete\": true"));

        JsonNode missing = TestServer.json(made).get("missing");
        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(missing)
                .map(part -> part.get("content").textValue())
                .containsExactly("PROVIDER", "REQUESTED_AT", "ITEMS", "NON_DISCLOSURE");
        assertThat(missing.at("/0/citation").textValue()).isEqualTo("番号法第23条第1項第1号");
        assertThat(TestServer.json(server.get(PATH + "/0")).get("missing")).isEqualTo(missing);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2026-04-01T09:58:00 | 2026-04-01T10:05:01 | requestedAt
                    2026-04-01T09:59:30.123456 | 2026-04-01T10:05:01 | providedAt
                    2026-04-01T09:59:30.123456 | 2026-04-01T09:57:59 | providedAt
                    """)
    void a_time_ahead_of_now_and_a_provision_before_its_request_are_refused(String time, String other, String part) {
        HttpResponse<String> refused = record(Statements.FACT.replace(time, other));

        assertThat(type(refused)).isEqualTo("/problems/time-out-of-range");
        assertThat(TestServer.json(refused).at("/errors/0/pointer").textValue()).isEqualTo("/content/" + part);
        assertThat(server.storedRecords(TestServer.INSURER)).isZero();
    }

    @Test
    void a_decision_that_is_not_there_another_insurers_and_one_about_something_else_all_do_not_fit() {
        String token = server.tokenFor(OTHER, EnumSet.allOf(Role.class), Optional.empty());
        String theirs = TestServer.json(
                        server.postAs(token, "/v1/decisions", Questions.PERMITTED.getBytes(StandardCharsets.UTF_8)))
                .get("id")
                .textValue();
        String receiving = TestServer.json(server.post("/v1/decisions", Questions.REFUSED))
                .get("id")
                .textValue();
        String absent = theirs.substring(0, theirs.length() - 4) + "0000";

        for (String id : new String[] {theirs, absent, receiving}) {
            HttpResponse<String> refused = record(Statements.of("provision", Statements.CONTENT, decision(id)));

            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body()).contains("\"pointer\":\"/decision\",\"code\":\"unfit-decision\"");
        }
        assertThat(server.storedRecords(TestServer.INSURER)).isZero();
    }

    @Test
    void a_question_about_something_else_leaves_no_decision_behind() {
        HttpResponse<String> refused =
                record(Statements.of("receipt", Statements.CONTENT, ", \"question\": " + Statements.QUESTION));

        assertThat(refused.body()).contains("\"pointer\":\"/question/action\",\"code\":\"unfit-decision\"");
        assertThat(server.storedDecisions()).isZero();
    }

    @Test
    void a_repeated_request_gets_the_same_answer_with_the_same_proof() {
        HttpResponse<String> first = record(Statements.PROVISION, Repeats.KEY, "k");
        record(Statements.FACT);
        HttpResponse<String> second = record(Statements.PROVISION, Repeats.KEY, "k");

        assertThat(second.body()).isEqualTo(first.body());
        assertThat(header(second, Repeats.REPLAYED)).hasValue("true");
        assertThat(header(second, "Content-Type")).hasValue("application/json");
        assertThat(header(second, "Location")).hasValue(PATH + "/0");
        assertThat(server.storedRecords(TestServer.INSURER)).isEqualTo(2);
    }

    @Test
    void the_longest_names_and_all_their_faults_have_their_places() {
        String name = "\"" + "名".repeat(201) + "\"";
        String bad =
                "{\"inquirer\": %s, \"requestedAt\": \"1969-12-31T23:59:59Z\", \"items\": [\"\", %s, 1], \"offices\": [\"番号\"], \"nonDisclosure\": 0}"
                        .formatted(name, name);

        JsonNode errors = TestServer.json(record(Statements.of(
                        "purge", bad, ", \"decision\": \"x\", \"question\": {}, \"extra\": 1, \"beforeRelease\": 1")))
                .get("errors");

        assertThat(errors)
                .map(error -> error.get("pointer").textValue() + " "
                        + error.get("code").textValue())
                .contains(
                        "/extra unknown-property",
                        "/kind unknown-code",
                        "/content/inquirer out-of-range",
                        "/content/requestedAt out-of-range",
                        "/content/items/0 out-of-range",
                        "/content/items/1 out-of-range",
                        "/content/items/2 wrong-type",
                        "/content/offices/0 malformed",
                        "/content/nonDisclosure wrong-type",
                        "/decision malformed",
                        "/decision not-allowed",
                        "/question/action required",
                        "/beforeRelease wrong-type");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    provision | ''                     | /beforeRelease
                    no-data   | ', "question": QUESTION' | /beforeRelease
                    provision | ', "question": ASKED'    | /question/reference
                    """)
    void what_does_not_go_together_is_refused(String kind, String more, String pointer) {
        String content = kind.equals("provision") ? Statements.CONTENT : Statements.ASKED;
        String rest = more.replace("QUESTION", Statements.QUESTION).replace("ASKED", Questions.PERMITTED);

        HttpResponse<String> refused = record(Statements.of(kind, content, rest + ", \"beforeRelease\": true"));

        assertThat(refused.body()).contains("\"pointer\":\"" + pointer + "\",\"code\":\"not-allowed\"");
    }

    @Test
    void more_than_one_record_holds_is_refused_and_its_neighbours_are_not() {
        String items = ("\"" + "項".repeat(200) + "\",").repeat(100);
        String large = Statements.FACT.replace("[\"資格情報\"]", "[" + items.substring(0, items.length() - 1) + "]");

        HttpResponse<String> refused = record(large);
        HttpResponse<String> oneMore = record(large.replace("\"items\": [", "\"items\": [\"x\","));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("\"pointer\":\"/content\",\"code\":\"out-of-range\"");
        assertThat(oneMore.body()).contains("\"pointer\":\"/content/items\",\"code\":\"out-of-range\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"資格情報", "TM00000001", "全国健康保険協会"})
    void an_individual_number_is_refused_wherever_it_stands(String place) {
        HttpResponse<String> refused = record(Statements.FACT.replace(place, "123456789018"));

        assertThat(type(refused)).isEqualTo("/problems/my-number-detected");
        assertThat(refused.body()).doesNotContain("123456789018");
        assertThat(server.storedRecords(TestServer.INSURER)).isZero();
    }

    @Test
    void a_correction_points_back_and_the_record_stays_as_it_was() {
        record(Statements.FACT);
        HttpResponse<String> before = server.get(PATH + "/0");
        String right = Statements.of("provision", Statements.CONTENT.replace("資格情報", "資格喪失"), "");

        HttpResponse<String> made = server.post(
                PATH + "/0/corrections",
                "{\"reason\": \"項目の誤り\", \"reference\": \"R-1\", \"replacement\": " + right + "}");
        HttpResponse<String> never = server.post(PATH + "/1/corrections", "{\"reason\": \"訂正の誤り\"}");

        JsonNode found = TestServer.json(server.get(header(made, "Location").orElseThrow()));
        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(header(made, "Location")).hasValue(PATH + "/1");
        assertThat(found.at("/body/stated/sequence").longValue()).isZero();
        assertThat(found.at("/body/stated/leaf").textValue())
                .isEqualTo(TestServer.json(before).get("leaf").textValue());
        assertThat(found.at("/body/stated/replacement/content/items/0").textValue())
                .isEqualTo("資格喪失");
        assertThat(server.get(PATH + "/0").body()).isEqualTo(before.body());
        assertThat(never.statusCode()).isEqualTo(201);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    /9/corrections | {"reason": "x"}                  | 404 | ''
                    /x/corrections | {"reason": "x"}                  | 404 | ''
                    /0/corrections | {}                               | 422 | /reason
                    /0/corrections | {"reason": " "}                  | 422 | /reason
                    /0/corrections | {"reason": "x", "replacement": {"kind": "export", "content": {}}} | 422 | /replacement/kind
                    /0/corrections | {"reason": "x", "replacement": {"kind": "request", "content": {"items": 1}}} | 422 | /replacement/content/items
                    /0/corrections | {"reason": "x", "replacement": {"kind": "request"}} | 422 | /replacement/content
                    """)
    void a_correction_of_nothing_or_without_a_reason_is_refused(String path, String body, int status, String pointer) {
        record(Statements.FACT);

        HttpResponse<String> refused = server.post(PATH + path, body);

        assertThat(refused.statusCode()).isEqualTo(status);
        assertThat(TestServer.json(refused).at("/errors/0/pointer").asText()).isEqualTo(pointer);
        assertThat(server.storedRecords(TestServer.INSURER)).isOne();
    }

    @Test
    void a_path_that_is_too_long_to_be_a_name_is_not_found() {
        HttpResponse<String> response =
                server.post(PATH + "/" + "0".repeat(300) + "/corrections", "{\"reason\": \"x\"}");

        assertThat(response.statusCode()).isEqualTo(404);
    }

    @Test
    void a_list_is_narrowed_and_goes_on_where_its_link_says() {
        record(Statements.PROVISION);
        record(Statements.of("request", Statements.ASKED, ""));
        record(Statements.FACT);
        record(Statements.PROVISION);

        HttpResponse<String> first = server.get(PATH + "?kind=provision&limit=2&from=2026-04-01&to=2026-04-01");
        HttpResponse<String> second =
                server.get(header(first, "Link").orElseThrow().replaceAll("^<|>.*$", ""));
        HttpResponse<String> referred = server.get(PATH + "?reference=K-2026-000123");

        assertThat(header(first, "Link"))
                .hasValue("<" + PATH + "?kind=provision&limit=2&from=2026-04-01&to=2026-04-01&after=2>; rel=\"next\"");
        assertThat(sequences(first)).containsExactly(0, 2);
        assertThat(TestServer.json(first).get("next").intValue()).isEqualTo(2);
        assertThat(sequences(second)).containsExactly(3);
        assertThat(TestServer.json(second).get("next").isNull()).isTrue();
        assertThat(sequences(referred)).containsExactly(0, 3);
        assertThat(sequences(server.get(PATH + "?to=2026-03-31"))).isEmpty();
    }

    private static List<Integer> sequences(HttpResponse<String> page) {
        return StreamSupport.stream(TestServer.json(page).get("items").spliterator(), false)
                .map(item -> item.get("sequence").intValue())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "kind=sale, invalid-parameter",
        "from=2026-4-1, invalid-parameter",
        "reference=a%20b, invalid-parameter",
        "limit=201, invalid-parameter",
        "after=x, invalid-cursor",
        "after=-1, invalid-cursor",
        "after=01, invalid-cursor"
    })
    void a_bad_filter_is_refused(String query, String slug) {
        HttpResponse<String> refused = server.get(PATH + "?" + query);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(type(refused)).isEqualTo("/problems/" + slug);
    }

    @ParameterizedTest
    @CsvSource({"PUT, /0", "PATCH, /0", "DELETE, /0", "POST, /0", "DELETE, ''", "PUT, ''"})
    void nothing_changes_a_record(String method, String suffix) {
        record(Statements.FACT);

        HttpResponse<String> refused =
                server.send(server.authorized(PATH + suffix).method(method, HttpRequest.BodyPublishers.noBody()));

        assertThat(refused.statusCode()).isEqualTo(405);
        assertThat(header(refused, "Allow")).hasValue(suffix.isEmpty() ? "GET, POST, HEAD" : "GET, HEAD");
    }

    @Test
    void another_insurers_record_answers_byte_for_byte_like_an_absent_one() {
        record(Statements.FACT);
        String token = server.tokenFor(OTHER, EnumSet.allOf(Role.class), Optional.empty());

        for (String suffix : new String[] {"", "/bundle"}) {
            String theirs = server.getAs(token, PATH + "/0" + suffix).body();
            String nobodys = server.getAs(token, PATH + "/7" + suffix).body();

            assertThat(TestServer.json(theirs).get("status").intValue()).isEqualTo(404);
            assertThat(theirs).isEqualTo(nobodys.replace("records/7", "records/0"));
        }
        assertThat(server.getAs(token, PATH).body()).isEqualTo("{\"items\":[],\"next\":null}");
    }

    /** Where the last checkpoint cannot be put outside, the record may stand already. */
    @ParameterizedTest
    @CsvSource({
        "storage, storage-unavailable",
        "witness, outcome-unknown",
        "keys, storage-unavailable",
        "access log, storage-unavailable"
    })
    void where_something_is_stopped_the_answer_is_503_and_tells_nothing(String what, String problem) {
        switch (what) {
            case "storage" -> server.stopStorage();
            case "witness" -> server.witness().stop();
            case "keys" -> server.ledgerKeys().stop();
            default -> server.accessLog().stop();
        }

        HttpResponse<String> refused = record(Statements.PROVISION);

        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(type(refused)).isEqualTo("/problems/" + problem);
        assertThat(refused.body()).doesNotContain("PERMITTED").doesNotContain("bundle");
        assertThat(header(refused, "Location")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"keys", "access log"})
    void what_failed_before_it_stood_leaves_nothing_and_is_done_on_the_second_try(String what) {
        server.ledgerKeys().stop();
        server.accessLog().stop();
        if (what.equals("keys")) {
            server.accessLog().resume();
        } else {
            server.ledgerKeys().resume();
        }
        record(Statements.PROVISION, Repeats.KEY, "k");
        int decisions = server.storedDecisions();
        long records = server.storedRecords(TestServer.INSURER);
        server.ledgerKeys().resume();
        server.accessLog().resume();

        HttpResponse<String> again = record(Statements.PROVISION, Repeats.KEY, "k");

        assertThat(decisions).isZero();
        assertThat(records).isZero();
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(header(again, Repeats.REPLAYED)).isEmpty();
        assertThat(server.storedRecords(TestServer.INSURER)).isOne();
    }

    @Test
    void what_stands_when_the_witness_fails_is_given_on_the_second_try() {
        server.witness().stop();
        HttpResponse<String> failed = record(Statements.PROVISION, Repeats.KEY, "k");
        server.witness().resume();

        HttpResponse<String> again = record(Statements.PROVISION, Repeats.KEY, "k");

        assertThat(failed.statusCode()).isEqualTo(503);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(header(again, Repeats.REPLAYED)).hasValue("true");
        assertThat(server.storedRecords(TestServer.INSURER)).isOne();
    }
}
