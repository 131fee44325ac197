package jp.mokuteki.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions that are JSON but no questions. */
class BadQuestionTest {
    private static final TestServer SERVER = TestServer.start();

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    private static HttpResponse<String> refused(String question) {
        HttpResponse<String> response = SERVER.post("/v1/decisions", question);
        assertThat(SERVER.storedDecisions()).isZero();
        return response;
    }

    private static List<String> faults(HttpResponse<String> response) {
        JsonNode errors = TestServer.json(response).get("errors");
        return StreamSupport.stream(errors.spliterator(), false)
                .map(error -> error.get("pointer").textValue() + " "
                        + error.get("code").textValue())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    asOf                         | "2026-02-29"          | /asOf no-such-date
                    asOf                         | "2026-3-1"            | /asOf no-such-date
                    asOf                         | "令和8年"              | /asOf no-such-date
                    asOf                         | "２０２６-04-01"        | /asOf no-such-date
                    asOf                         | "0000-01-01"          | /asOf no-such-date
                    asOf                         | "+12026-01-01"        | /asOf no-such-date
                    asOf                         | "2026-04-01T00:00:00Z"| /asOf no-such-date
                    asOf                         | 20260401              | /asOf wrong-type
                    action                       | "SEND"                | /action unknown-code
                    action                       | "provide"             | /action unknown-code
                    action                       | null                  | /action required
                    action                       | "USE"                 | /counterparty not-allowed
                    purpose                      | 6                     | /purpose wrong-type
                    purpose                      | []                    | /purpose wrong-type
                    purpose                      | null                  | /purpose required
                    purpose                      | {}                    | /purpose exactly-one
                    purpose                      | {"category":null}     | /purpose exactly-one
                    purpose                      | {"id":"6.provide.2","category":6} | /purpose exactly-one
                    purpose                      | {"category":"7"}      | /purpose/category wrong-type
                    purpose                      | {"category":1.9}      | /purpose/category wrong-type
                    purpose                      | {"category":6.0}      | /purpose/category wrong-type
                    purpose                      | {"category":true}     | /purpose/category wrong-type
                    purpose                      | {"category":0}        | /purpose/category out-of-range
                    purpose                      | {"category":100}      | /purpose/category out-of-range
                    purpose                      | {"category":-6}       | /purpose/category out-of-range
                    purpose                      | {"category":99999999999999999999} | /purpose/category out-of-range
                    purpose                      | {"id":"6.provide"}    | /purpose/id malformed
                    purpose                      | {"id":"6.outside.1"}  | /purpose/id malformed
                    purpose                      | {"id":"06.provide.2"} | /purpose/id malformed
                    purpose                      | {"id":6}              | /purpose/id wrong-type
                    purpose                      | {"text":" "}          | /purpose/text out-of-range
                    purpose                      | {"text":6}            | /purpose/text wrong-type
                    counterparty                 | "NOBODY"              | /counterparty unknown-code
                    counterparty                 | null                  | /counterparty required
                    information                  | []                    | /information out-of-range
                    information                  | "ELIGIBILITY"         | /information wrong-type
                    information                  | null                  | /information required
                    information                  | ["NONE"]              | /information/0 unknown-code
                    information                  | [7]                   | /information/0 wrong-type
                    information                  | [null]                | /information/0 wrong-type
                    information                  | ["CLAIM","CLAIM"]     | /information/1 duplicate
                    handling                     | "GIFT"                | /handling unknown-code
                    specifiedPersonalInformation | "true"                | /specifiedPersonalInformation wrong-type
                    specifiedPersonalInformation | 1                     | /specifiedPersonalInformation wrong-type
                    specifiedPersonalInformation | null                  | /specifiedPersonalInformation required
                    affair                       | "5-0"                 | /affair malformed
                    affair                       | "5-27"                | /affair malformed
                    affair                       | "5-018"               | /affair malformed
                    affair                       | 5                     | /affair wrong-type
                    consent                      | "yes"                 | /consent wrong-type
                    reference                    | ""                    | /reference malformed
                    reference                    | "K 1"                 | /reference malformed
                    reference                    | "整理番号"             | /reference malformed
                    insurer                      | "06139992"            | /insurer unknown-property
                    """)
    void a_part_that_is_wrong_is_refused_with_its_place(String property, String value, String fault) {
        HttpResponse<String> response = refused(Questions.with(property, value));

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(TestServer.json(response).get("type").textValue()).isEqualTo("/problems/validation");
        assertThat(faults(response)).containsExactly(fault);
    }

    @ParameterizedTest
    @ValueSource(strings = {"action", "purpose", "counterparty", "information", "specifiedPersonalInformation"})
    void a_part_that_is_needed_is_missed(String property) {
        HttpResponse<String> response = refused(Questions.without(property));

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(faults(response)).containsExactly("/" + property + " required");
    }

    @Test
    void an_unknown_part_inside_a_part_is_refused() {
        HttpResponse<String> response = refused(Questions.with("purpose", "{\"category\":6,\"name\":\"x\"}"));

        assertThat(faults(response)).containsExactly("/purpose/name unknown-property");
    }

    @Test
    void all_faults_are_named_at_once() {
        HttpResponse<String> response = refused("""
                {"asOf":"2026-13-01","action":"GIVE","purpose":{"id":"x"},"information":["X","CLAIM"],"affair":"6-1"}""");

        assertThat(faults(response))
                .containsExactlyInAnyOrder(
                        "/asOf no-such-date",
                        "/action unknown-code",
                        "/purpose/id malformed",
                        "/information/0 unknown-code",
                        "/specifiedPersonalInformation required",
                        "/affair malformed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "7", "\"text\"", "true"})
    void what_is_no_object_is_no_question(String body) {
        HttpResponse<String> response = refused(body);

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(faults(response)).containsExactly(" wrong-type");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\u0000", "\\u0007", "\\n", "\\u007f", "\\u0085", "\\ud83d", "\\ude00", "\\u202a", "\\u202e",
                "\\u2066", "\\u2069", "\u202c"
            })
    void a_character_that_no_text_may_hold_is_refused_before_anything_else(String character) {
        String inText = Questions.with("purpose", "{\"text\":\"甲" + character + "\",\"no\":1}");

        HttpResponse<String> text = refused(inText);

        assertThat(text.statusCode()).isEqualTo(422);
        assertThat(TestServer.json(text).get("type").textValue()).isEqualTo("/problems/invalid-text");
        assertThat(faults(text)).containsExactly("/purpose/text forbidden-character");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "\\n", "\\u0085", "\\u202e", "\\u2069"})
    void a_name_with_such_a_character_is_refused_and_not_repeated(String character) {
        HttpResponse<String> name = refused(Questions.with("na" + character + "me", "1"));

        assertThat(name.statusCode()).isEqualTo(422);
        assertThat(TestServer.json(name).get("type").textValue()).isEqualTo("/problems/invalid-text");
        assertThat(faults(name)).containsExactly(" forbidden-character");
    }

    @ParameterizedTest
    @ValueSource(strings = {"na\\ud83dme", "\\uDBFF", "\\ud83d\\ud83d\\ude00", "\\\\\\ude00", "\\ude00\\ud83d"})
    void a_name_with_half_a_surrogate_pair_is_refused_as_text(String half) {
        HttpResponse<String> name = refused(Questions.with(half, "1"));

        assertThat(name.statusCode()).isEqualTo(422);
        assertThat(TestServer.json(name).get("type").textValue()).isEqualTo("/problems/invalid-text");
        assertThat(faults(name)).containsExactly(" forbidden-character");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"\\ud83d | 1}", "\\ud83d | tru", "\\ud83d\": 1, \"\\ud83d | 1"})
    void what_is_no_json_besides_is_no_json(String half, String value) {
        HttpResponse<String> name = refused(Questions.with(half, value));

        assertThat(name.statusCode()).isEqualTo(400);
        assertThat(TestServer.json(name).get("type").textValue()).isEqualTo("/problems/invalid-json");
    }

    @Test
    void a_character_beyond_the_basic_plane_is_a_character() {
        HttpResponse<String> response =
                SERVER.post("/v1/decision-previews", Questions.with("purpose", "{\"text\":\"𠮷野家😀\"}"));

        assertThat(response.statusCode()).isEqualTo(200);
    }

    @Test
    void the_offending_value_is_never_repeated() {
        HttpResponse<String> response =
                refused(Questions.with("reference", "\"雀 canary\"").replace("\"action\"", "\"雀の名前\": 1, \"action\""));

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.body()).doesNotContain("canary").doesNotContain("雀");
        assertThat(faults(response)).containsExactly(" unknown-property", "/reference malformed");
    }

    @Test
    void a_replay_takes_no_words() {
        HttpResponse<String> response =
                SERVER.post("/v1/decisions/019d468d-ee80-70ec-afba-e3685963bb19/replay", "{\"asOf\":\"2026-04-01\"}");

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(faults(response)).containsExactly("/asOf unknown-property");
    }
}
