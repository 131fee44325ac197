package jp.mokuteki.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The face of OpenID AuthZEN. */
class EvaluationsTest {
    private static final TestServer SERVER = TestServer.start();

    /** The permitted question, as AuthZEN asks it. */
    private static final String PERMITTED = """
            {"subject": {"type": "recipient-class", "id": "OTHER_MEDICAL_INSURER"},
             "action": {"name": "PROVIDE"},
             "resource": {"type": "information", "id": "ELIGIBILITY",
                          "properties": {"specifiedPersonalInformation": true}},
             "context": {"asOf": "2026-04-01", "purpose": {"category": 6}}}""";
    /** For the category of contributions nothing is received. */
    private static final String REFUSED = """
            {"subject": {"type": "recipient-class", "id": "ADMINISTRATIVE_ORGAN"},
             "action": {"name": "RECEIVE"},
             "resource": {"type": "information", "id": "LOCAL_TAX",
                          "properties": {"specifiedPersonalInformation": true}},
             "context": {"asOf": "2026-04-01", "purpose": {"category": 2}, "consent": true}}""";
    /** A text, which never decides. */
    private static final String UNDETERMINED = """
            {"subject": {"type": "society", "id": "self"},
             "action": {"name": "USE"},
             "resource": {"type": "information", "id": "CLAIM",
                          "properties": {"specifiedPersonalInformation": false}},
             "context": {"asOf": "2026-04-01", "purpose": {"text": "加入者サービス向上のため"}}}""";

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    private static HttpResponse<String> evaluate(String body) {
        return SERVER.post("/access/v1/evaluation", body);
    }

    private static JsonNode evaluateSeveral(String body) {
        return TestServer.json(SERVER.post("/access/v1/evaluations", body));
    }

    @Test
    void only_a_permission_is_a_yes() {
        assertThat(TestServer.json(evaluate(PERMITTED)).get("decision").booleanValue())
                .isTrue();
        assertThat(TestServer.json(evaluate(REFUSED)).get("decision").booleanValue())
                .isFalse();
        assertThat(TestServer.json(evaluate(UNDETERMINED)).get("decision").booleanValue())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"PERMITTED", "REFUSED", "UNDETERMINED"})
    void the_context_is_the_answer_that_the_same_question_gets(String verdict) {
        String evaluation =
                verdict.equals("PERMITTED") ? PERMITTED : verdict.equals("REFUSED") ? REFUSED : UNDETERMINED;
        String question = verdict.equals("PERMITTED")
                ? Questions.PERMITTED
                : verdict.equals("REFUSED") ? Questions.REFUSED : Questions.UNDETERMINED;

        JsonNode context = TestServer.json(evaluate(evaluation)).get("context");

        assertThat(context.get("verdict").textValue()).isEqualTo(verdict);
        assertThat(context).isEqualTo(TestServer.json(SERVER.post("/v1/decision-previews", question)));
    }

    @Test
    void further_kinds_of_information_and_the_handling_are_properties() {
        ObjectNode evaluation = (ObjectNode) TestServer.json(PERMITTED);
        evaluation.withObject("/resource/properties").putArray("also").add("LOCAL_TAX");
        evaluation.withObject("/action/properties").put("handling", "NETWORK_LINKAGE");

        JsonNode question = TestServer.json(evaluate(evaluation.toString())).at("/context/question");

        assertThat(question.get("information").toString()).isEqualTo("[\"ELIGIBILITY\",\"LOCAL_TAX\"]");
        assertThat(question.get("handling").textValue()).isEqualTo("NETWORK_LINKAGE");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            /subject                      | null                          | /subject                    | required
            /subject                      | 7                             | /subject                    | wrong-type
            /subject/type                 | null                          | /subject/type               | required
            /resource/type                | null                          | /resource/type              | required
            /subject/type                 | "user"                        | /subject/type               | unknown-code
            /subject/id                   | "KING"                        | /subject/id                 | unknown-code
            /subject/properties           | {"name":"x"}                  | /subject/properties/name    | unknown-property
            /action/name                  | "can_read"                    | /action/name                | unknown-code
            /action/name                  | null                          | /action/name                | required
            /action/properties            | {"handling":"BORROW"}         | /action/properties/handling | unknown-code
            /resource/type                | "book"                        | /resource/type              | unknown-code
            /resource/id                  | "GOSSIP"                      | /resource/id                | unknown-code
            /resource/properties          | {}                            | /resource/properties/specifiedPersonalInformation | required
            /resource/properties          | {"specifiedPersonalInformation":true,"also":"CLAIM"}         | /resource/properties/also   | wrong-type
            /resource/properties          | {"specifiedPersonalInformation":true,"also":["CLAIM","X"]}   | /resource/properties/also/1 | unknown-code
            /context                      | null                          | /context                    | required
            /context/asOf                 | "2026-02-29"                  | /context/asOf               | no-such-date
            /context/purpose              | {"id":"6"}                    | /context/purpose/id         | malformed
            /context/reference            | "K-1"                         | /context/reference          | unknown-property
            /options                      | {}                            | /options                    | unknown-property
            """)
    void a_fault_is_named_where_it_stands_in_the_evaluation(String place, String value, String pointer, String code) {
        ObjectNode evaluation = (ObjectNode) TestServer.json(PERMITTED);
        int last = place.lastIndexOf('/');
        ((ObjectNode) evaluation.at(place.substring(0, last))).set(place.substring(last + 1), TestServer.json(value));

        HttpResponse<String> response = evaluate(evaluation.toString());

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(StreamSupport.stream(TestServer.json(response).get("errors").spliterator(), false)
                        .map(error -> error.get("pointer").textValue() + " "
                                + error.get("code").textValue()))
                .contains(pointer + " " + code);
    }

    @Test
    void an_individual_number_is_refused_in_every_part() {
        String body = PERMITTED.replace("\"recipient-class\"", "\"1234-5678-9018\"");

        HttpResponse<String> response = evaluate(body);

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(TestServer.json(response).get("type").textValue()).isEqualTo("/problems/my-number-detected");
    }

    @Test
    void several_are_answered_in_their_order_and_what_is_not_valid_is_a_no_with_its_problem() {
        JsonNode answer = evaluateSeveral("{\"evaluations\":[" + REFUSED + "," + PERMITTED + ",{\"action\":{}}]}");

        JsonNode items = answer.get("evaluations");
        assertThat(items).hasSize(3);
        assertThat(items.get(0).get("decision").booleanValue()).isFalse();
        assertThat(items.get(1).get("decision").booleanValue()).isTrue();
        assertThat(items.get(2).get("decision").booleanValue()).isFalse();
        assertThat(items.get(2).at("/context/error/type").textValue()).isEqualTo("/problems/validation");
        assertThat(items.get(2).at("/context/error/errors/0/pointer").textValue())
                .isEqualTo("/subject");
    }

    @Test
    void what_stands_beside_the_list_is_meant_where_an_evaluation_states_nothing_else() {
        ObjectNode body = (ObjectNode) TestServer.json(PERMITTED);
        body.putArray("evaluations")
                .add(TestServer.json("{}"))
                .add(TestServer.json("{\"context\":{\"asOf\":\"2026-04-01\",\"purpose\":{\"category\":2}}}"))
                .add(TestServer.json("{\"action\":{\"name\":\"SELL\"}}"));

        JsonNode items = evaluateSeveral(body.toString()).get("evaluations");

        assertThat(items.get(0).get("decision").booleanValue()).isTrue();
        assertThat(items.get(1).get("decision").booleanValue()).isFalse();
        assertThat(items.get(2).at("/context/error/errors/0/pointer").textValue())
                .isEqualTo("/evaluations/2/action/name");
    }

    /** Beside parts that would permit it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            1                                     | validation         | /evaluations/0
            "x"                                   | validation         | /evaluations/0
            []                                    | validation         | /evaluations/0
            null                                  | validation         | /evaluations/0
            {"subjct":{"type":"society"}}         | validation         | /evaluations/0/subjct
            {"foo":"123456789018"}                | my-number-detected | /evaluations/0/foo
            {"123456789018":1}                    | my-number-detected | /evaluations/0
            {"foo":"\\u202e"}                     | invalid-text       | /evaluations/0/foo
            """)
    void an_evaluation_that_is_none_is_never_permitted_by_what_stands_beside_it(
            String item, String problem, String pointer) {
        ObjectNode body = (ObjectNode) TestServer.json(PERMITTED);
        body.putArray("evaluations").add(TestServer.json(item));

        JsonNode only = evaluateSeveral(body.toString()).get("evaluations").get(0);

        assertThat(only.get("decision").booleanValue()).isFalse();
        assertThat(only.at("/context/error/type").textValue()).isEqualTo("/problems/" + problem);
        assertThat(only.at("/context/error/errors/0/pointer").textValue()).isEqualTo(pointer);
    }

    @Test
    void what_is_wrong_beside_the_list_is_told_once_and_counted_out() {
        var subject = new StringBuilder("{\"type\":\"recipient-class\",\"id\":\"EMPLOYER\"");
        for (int i = 0; i < 20_000; i++) {
            subject.append(",\"k").append(i).append("\":1");
        }
        String body = PERMITTED
                .replaceFirst("\\{\"type\": \"recipient-class\"[^}]*", subject.toString())
                .replaceFirst("^\\{", "{\"evaluations\":[" + "{},".repeat(999) + "{}],");

        HttpResponse<String> response = SERVER.post("/access/v1/evaluations", body);

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(TestServer.json(response).get("errors")).hasSize(100);
    }

    @ParameterizedTest
    @CsvSource({
        "execute_all, 4, false true false true",
        "deny_on_first_deny, 1, false",
        "permit_on_first_permit, 2, false true"
    })
    void the_semantic_says_when_to_stop(String semantic, int answered, String decisions) {
        String body = "{\"options\":{\"evaluations_semantic\":\"" + semantic + "\"},\"evaluations\":["
                + String.join(",", REFUSED, PERMITTED, REFUSED, PERMITTED) + "]}";

        JsonNode items = evaluateSeveral(body).get("evaluations");

        assertThat(items).hasSize(answered);
        assertThat(IntStream.range(0, items.size())
                        .mapToObj(i -> items.get(i).get("decision").asText())
                        .toList())
                .containsExactly(decisions.split(" ", -1));
    }

    @Test
    void without_a_list_it_is_a_request_for_one() {
        ObjectNode empty = (ObjectNode) TestServer.json(PERMITTED);
        empty.putArray("evaluations");

        assertThat(evaluateSeveral(PERMITTED)).isEqualTo(TestServer.json(evaluate(PERMITTED)));
        assertThat(evaluateSeveral(empty.toString())).isEqualTo(TestServer.json(evaluate(PERMITTED)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {"evaluations":{}}                                        | /evaluations                  | wrong-type
            {"options":{"evaluations_semantic":"sometimes"}}          | /options/evaluations_semantic | unknown-code
            {"options":{"x":1}}                                       | /options/x                    | unknown-property
            {"questions":[]}                                          | /questions                    | unknown-property
            """)
    void a_list_of_another_shape_is_refused_as_a_whole(String body, String pointer, String code) {
        HttpResponse<String> response = SERVER.post("/access/v1/evaluations", body);

        assertThat(response.statusCode()).isEqualTo(422);
        JsonNode error = TestServer.json(response).get("errors").get(0);
        assertThat(error.get("pointer").textValue()).isEqualTo(pointer);
        assertThat(error.get("code").textValue()).isEqualTo(code);
    }

    @Test
    void a_list_holds_at_most_a_thousand() {
        String thousand = "{\"evaluations\":[" + "{},".repeat(999) + "{}]}";
        String more = "{\"evaluations\":[" + "{},".repeat(1_000) + "{}]}";

        assertThat(evaluateSeveral(thousand).get("evaluations")).hasSize(1_000);
        assertThat(SERVER.post("/access/v1/evaluations", more).statusCode()).isEqualTo(422);
    }
}
