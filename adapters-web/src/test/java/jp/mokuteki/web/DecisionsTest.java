package jp.mokuteki.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import jp.mokuteki.domain.decision.ProposedFlow;
import jp.mokuteki.domain.register.Action;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Decisions over HTTP: made, found and previewed. */
class DecisionsTest {
    private final TestServer server = TestServer.start();

    @AfterEach
    void stop() {
        server.close();
    }

    private static JsonNode golden(String name) throws IOException {
        try (InputStream in = DecisionsTest.class.getResourceAsStream("/golden/" + name + ".json")) {
            return TestServer.json(new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** What differs from run to run or with the law tables does not belong to the shape. */
    private static JsonNode masked(JsonNode answer) {
        assertThat(answer.get("lawVersion").textValue()).matches("sha256:[0-9a-f]{64}");
        return ((ObjectNode) answer.deepCopy()).put("id", "masked").put("lawVersion", "masked");
    }

    private static String question(String verdict) {
        return switch (verdict) {
            case "permitted" -> Questions.PERMITTED;
            case "refused" -> Questions.REFUSED;
            default -> Questions.UNDETERMINED;
        };
    }

    @ParameterizedTest
    @CsvSource({"permitted", "refused", "undetermined"})
    void every_verdict_is_created_in_its_golden_shape(String verdict) throws Exception {
        HttpResponse<String> made = server.post("/v1/decisions", question(verdict));

        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(made.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(masked(TestServer.json(made))).isEqualTo(golden(verdict));
    }

    @Test
    void a_made_decision_is_found_where_its_location_says() {
        HttpResponse<String> made = server.post("/v1/decisions", Questions.PERMITTED);
        String location = made.headers().firstValue("Location").orElseThrow();

        HttpResponse<String> found = server.get(location);

        assertThat(found.statusCode()).isEqualTo(200);
        assertThat(found.body()).isEqualTo(made.body());
        assertThat(location)
                .isEqualTo("/v1/decisions/" + TestServer.json(made).get("id").textValue());
    }

    @Test
    void sentences_are_english_for_a_reader_who_prefers_english() {
        JsonNode answer = TestServer.json(
                server.post("/v1/decision-previews", Questions.PERMITTED, "Accept-Language", "en-GB, ja;q=0.5"));

        assertThat(answer.at("/reasons/0/message").textValue()).isEqualTo("The purpose covers the flow.");
        assertThat(answer.at("/duties/0/label").textValue()).matches("[ -~]+");
        assertThat(answer.at("/duties/0/citation").textValue()).isEqualTo("番号法第23条第1項");
    }

    @ParameterizedTest
    @CsvSource({"permitted", "refused", "undetermined"})
    void a_preview_has_the_same_body_without_id_and_stores_nothing(String verdict) throws Exception {
        HttpResponse<String> preview = server.post("/v1/decision-previews", question(verdict));

        var expected = ((ObjectNode) golden(verdict)).without(List.of("id", "decidedAt", "reference"));
        var actual = ((ObjectNode) TestServer.json(preview)).put("lawVersion", "masked");
        assertThat(preview.statusCode()).isEqualTo(200);
        assertThat(actual).isEqualTo(expected);
        assertThat(server.storedDecisions()).isZero();
    }

    @Test
    void the_command_line_writes_what_a_preview_answers() {
        JsonNode preview = TestServer.json(server.post("/v1/decision-previews", Questions.PERMITTED));
        ProposedFlow flow = ProposedFlow.to(Action.PROVIDE)
                .on(LocalDate.of(2026, 4, 1))
                .category(6)
                .counterparty("OTHER_MEDICAL_INSURER")
                .information("ELIGIBILITY")
                .specifiedPersonalInformation()
                .build();

        String written =
                AnswerJson.write(server.useCases().decisions().previewDecision().preview(TestServer.INSURER, flow));

        assertThat(TestServer.json(written)).isEqualTo(preview);
        assertThat(written).startsWith("{\n  \"verdict\"");
    }

    @Test
    void a_question_without_a_day_is_about_today_in_japan() {
        JsonNode answer = TestServer.json(server.post("/v1/decision-previews", Questions.without("asOf")));

        assertThat(answer.get("asOf").textValue()).isEqualTo("2026-04-01");
    }

    @Test
    void null_means_absent() {
        String question = Questions.PERMITTED.replace(
                "\"reference\": \"K-2026-000123\"",
                "\"reference\": null, \"affair\": null, \"consent\": null, \"handling\": null");

        HttpResponse<String> made = server.post("/v1/decisions", question.replace("\"2026-04-01\"", "null"));

        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(TestServer.json(made).has("reference")).isFalse();
        assertThat(TestServer.json(made).get("question").has("affair")).isFalse();
    }

    @Test
    void register_is_absent_where_no_revision_is_in_force() {
        HttpResponse<String> made = server.post("/v1/decisions", Questions.with("asOf", "\"2020-09-30\""));

        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(TestServer.json(made).at("/reasons/0/code").textValue()).isEqualTo("NO_REVISION_IN_FORCE");
        assertThat(TestServer.json(made).has("register")).isFalse();
        assertThat(TestServer.json(made).has("candidates")).isFalse();
    }

    @Test
    void a_near_miss_can_be_posted_again_and_is_permitted() {
        JsonNode refused = TestServer.json(server.post("/v1/decision-previews", Questions.REFUSED));
        JsonNode miss = refused.at("/nearMisses/0");

        JsonNode again = TestServer.json(
                server.post("/v1/decision-previews", miss.get("question").toString()));

        assertThat(again.get("verdict").textValue()).isEqualTo("PERMITTED");
        assertThat(again.at("/coveredBy/0")).isEqualTo(miss.get("coveredBy"));
        assertThat(miss.get("to")).isEqualTo(miss.at("/question/purpose"));
    }
}
