package jp.mokuteki.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies that are not JSON in UTF-8, or too much of it. */
class BadBodyTest {
    private static final TestServer SERVER = TestServer.start();

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    private static void assertRefused(HttpResponse<String> response, int status, String slug) {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(TestServer.json(response).get("type").textValue()).isEqualTo("/problems/" + slug);
        assertThat(SERVER.storedDecisions()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"purpose\":",
                "",
                "   ",
                "null",
                "NaN",
                "{\"asOf\":NaN}",
                "{\"asOf\":Infinity}",
                "{\"asOf\":1,\"asOf\":1}",
                "{\"purpose\":{\"id\":1,\"id\":2}}",
                "{} {}",
                "{}x",
                "{'asOf':1}",
                "{asOf:1}",
                "{/* */}",
                "{\"asOf\":01}",
                "{\"asOf\":\"\u0001\"}",
                "\uFEFF{}",
                "{,}"
            })
    void what_is_not_one_json_value_is_invalid_json(String body) {
        assertRefused(SERVER.post("/v1/decisions", body), 400, "invalid-json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"7b22ff223a317d", "7b22c0af223a317d", "7b22eda080223a317d", "7b22f0223a317d", "fffe7b007d00"})
    void bytes_that_are_not_utf_8_are_invalid_utf8(String bytes) {
        assertRefused(SERVER.post("/v1/decisions", HexFormat.of().parseHex(bytes)), 400, "invalid-utf8");
    }

    @Test
    void utf_16_is_no_utf_8() {
        byte[] body = Questions.PERMITTED.getBytes(StandardCharsets.UTF_16BE);

        assertRefused(SERVER.post("/v1/decisions", body), 400, "invalid-json");
    }

    @Test
    void seventeen_levels_are_too_many_and_sixteen_are_not() {
        assertRefused(SERVER.post("/v1/decisions", "[".repeat(17) + "]".repeat(17)), 400, "json-limits");
        assertRefused(SERVER.post("/v1/decisions", "[".repeat(16) + "]".repeat(16)), 422, "validation");
    }

    @Test
    void thirty_three_digits_are_too_many_and_thirty_two_are_not() {
        assertRefused(SERVER.post("/v1/decisions", "1".repeat(33)), 400, "json-limits");
        assertRefused(SERVER.post("/v1/decisions", "0." + "1".repeat(33)), 400, "json-limits");
        assertRefused(SERVER.post("/v1/decisions", "1".repeat(32)), 422, "validation");
    }

    @Test
    void twenty_thousand_and_one_characters_are_too_many_and_twenty_thousand_are_not() {
        assertRefused(SERVER.post("/v1/decisions", '"' + "字".repeat(20_001) + '"'), 400, "json-limits");
        assertRefused(SERVER.post("/v1/decisions", "{\"" + "字".repeat(20_001) + "\":1}"), 400, "json-limits");
        assertRefused(SERVER.post("/v1/decisions", '"' + "字".repeat(20_000) + '"'), 422, "validation");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "text/json",
                "application/xml",
                "application/jsonx",
                "application/json; charset=shift_jis",
                "application/json; charset=utf-16",
                "application/x-www-form-urlencoded",
                "*/*"
            })
    void another_media_type_is_refused(String type) {
        var request = SERVER.authorized("/v1/decisions")
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(Questions.PERMITTED));

        assertRefused(SERVER.send(request), 415, "unsupported-media-type");
    }

    @Test
    void two_media_types_are_none() {
        HttpResponse<String> response = SERVER.post("/v1/decisions", Questions.PERMITTED, "Content-Type", "text/plain");

        assertThat(response.statusCode()).isEqualTo(415);
    }

    @Test
    void a_body_without_a_media_type_is_refused() {
        var request = SERVER.authorized("/v1/decisions").POST(HttpRequest.BodyPublishers.ofString(Questions.PERMITTED));

        assertRefused(SERVER.send(request), 415, "unsupported-media-type");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json;charset=UTF-8",
                "Application/JSON",
                "application/json ; charset=\"utf-8\"",
            })
    void json_in_utf_8_is_json_however_it_is_written(String type) {
        var request = SERVER.authorized("/v1/decision-previews")
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(Questions.PERMITTED));

        assertThat(SERVER.send(request).statusCode()).isEqualTo(200);
    }

    @Test
    void a_compressed_body_is_refused() {
        assertRefused(
                SERVER.post("/v1/decisions", Questions.PERMITTED, "Content-Encoding", "gzip"),
                415,
                "unsupported-encoding");
    }

    @ParameterizedTest
    @CsvSource({"/v1/decisions, 262145", "/v1/decision-batches, 1048577", "/v1/decisions, 8000000"})
    void a_body_over_the_limit_is_read_off_and_refused(String path, int length) {
        assertRefused(SERVER.post(path, " ".repeat(length)), 413, "payload-too-large");
    }

    @Test
    void a_body_of_unknown_length_over_the_limit_is_refused() {
        var chunks =
                HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[Bodies.USUAL + 1]));
        var request = SERVER.authorized("/v1/decisions")
                .header("Content-Type", "application/json")
                .POST(chunks);

        assertRefused(SERVER.send(request), 413, "payload-too-large");
    }

    @Test
    void a_body_at_the_limit_is_read() {
        String padded = Questions.PERMITTED
                + " ".repeat(Bodies.USUAL - Questions.PERMITTED.getBytes(StandardCharsets.UTF_8).length);

        assertThat(SERVER.post("/v1/decision-previews", padded).statusCode()).isEqualTo(200);
    }
}
