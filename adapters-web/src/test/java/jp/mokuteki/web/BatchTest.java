package jp.mokuteki.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.util.Collections;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Many questions at a time. */
class BatchTest {
    private static final String SMALL = """
            {"action":"USE","purpose":{"id":"1.internal.1"},"information":["CLAIM"],"specifiedPersonalInformation":false}""";

    private final TestServer server = TestServer.start();

    @AfterEach
    void stop() {
        server.close();
    }

    private HttpResponse<String> ask(String... questions) {
        return server.post("/v1/decision-batches", "{\"questions\":[" + String.join(",", questions) + "]}");
    }

    @Test
    void answers_in_the_order_of_the_questions_and_stores_nothing() {
        HttpResponse<String> batch = ask(Questions.REFUSED, Questions.UNDETERMINED, Questions.PERMITTED);

        JsonNode items = TestServer.json(batch).get("items");
        assertThat(batch.statusCode()).isEqualTo(200);
        assertThat(items)
                .map(item -> item.get("verdict").textValue())
                .containsExactly("REFUSED", "UNDETERMINED", "PERMITTED");
        assertThat(items.get(2)).isEqualTo(TestServer.json(server.post("/v1/decision-previews", Questions.PERMITTED)));
        assertThat(server.storedDecisions()).isZero();
    }

    @Test
    void a_question_that_is_not_valid_gets_its_problem_in_its_place() {
        JsonNode items = TestServer.json(ask(
                        Questions.PERMITTED,
                        Questions.with("asOf", "\"2026-02-29\""),
                        Questions.with("reference", "\"\\u0000\""),
                        "7"))
                .get("items");

        assertThat(items.get(0).get("verdict").textValue()).isEqualTo("PERMITTED");
        assertThat(items.get(1).get("type").textValue()).isEqualTo("/problems/validation");
        assertThat(items.get(1).at("/errors/0/pointer").textValue()).isEqualTo("/questions/1/asOf");
        assertThat(items.get(2).get("type").textValue()).isEqualTo("/problems/invalid-text");
        assertThat(items.get(2).at("/errors/0/pointer").textValue()).isEqualTo("/questions/2/reference");
        assertThat(items.get(3).at("/errors/0/pointer").textValue()).isEqualTo("/questions/3");
    }

    @Test
    void a_thousand_questions_are_answered_and_one_more_is_refused() {
        var thousand = Collections.nCopies(1_000, SMALL).toArray(String[]::new);
        var more = Collections.nCopies(1_001, SMALL).toArray(String[]::new);

        HttpResponse<String> answered = ask(thousand);
        HttpResponse<String> refused = ask(more);

        assertThat(TestServer.json(answered).get("items")).hasSize(1_000);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(TestServer.json(refused).at("/errors/0/code").textValue()).isEqualTo("out-of-range");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"questions":[]}              | validation   | /questions | out-of-range
                    {"questions":{}}              | validation   | /questions | wrong-type
                    {"questions":null}            | validation   | /questions | required
                    {}                            | validation   | /questions | required
                    []                            | validation   | ''         | wrong-type
                    {"questions":[7],"more":1}    | validation   | /more      | unknown-property
                    {"questions":[7],"mo\\u0000e":1} | invalid-text | ''       | forbidden-character
                    """)
    void a_body_that_is_no_list_of_questions_is_refused_as_a_whole(
            String body, String slug, String pointer, String code) {
        HttpResponse<String> refused = server.post("/v1/decision-batches", body);

        JsonNode problem = TestServer.json(refused);
        assertThat(problem.get("type").textValue()).isEqualTo("/problems/" + slug);
        assertThat(problem.at("/errors/0/pointer").textValue()).isEqualTo(pointer);
        assertThat(problem.at("/errors/0/code").textValue()).isEqualTo(code);
    }

    @Test
    void a_batch_may_be_larger_than_a_question() {
        String padded = "{\"questions\":[" + " ".repeat(Bodies.USUAL) + SMALL + "]}";

        HttpResponse<String> batch = server.post("/v1/decision-batches", padded);
        HttpResponse<String> question = server.post("/v1/decision-previews", " ".repeat(Bodies.USUAL) + SMALL);

        assertThat(batch.statusCode()).isEqualTo(200);
        assertThat(((ObjectNode) TestServer.json(batch)).get("items")).hasSize(1);
        assertThat(question.statusCode()).isEqualTo(413);
    }
}
