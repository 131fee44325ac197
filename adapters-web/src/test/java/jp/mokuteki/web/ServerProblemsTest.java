package jp.mokuteki.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no polite client sends. */
class ServerProblemsTest {
    private static final TestServer SERVER = TestServer.start();

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    GARBAGE; 400; invalid-parameter
                    GET / HTTP/1.1; 400; invalid-parameter
                    GET /healthz HTTP/3.7|Host: a; 400; invalid-parameter
                    GET /v1/register%zz HTTP/1.1|Host: a; 400; invalid-parameter
                    GET /v1/grounds/%00 HTTP/1.1|Host: a|Connection: close; 400; ambiguous-path
                    GET /v1/register HTTP/1.1|Host: a|Content-Length: x; 400; invalid-parameter
                    GET /v1/register HTTP/1.1|Host: a|Content-Length: 1|Content-Length: 2; 400; invalid-parameter
                    POST /v1/decisions HTTP/1.1|Host: a|Expect: wonders|Content-Length: 0; 400; invalid-parameter
                    POST /v1/decisions HTTP/1.1|Host: a|Authorization: Bearer TOKEN|Transfer-Encoding: chunked||zz|; 400; invalid-parameter
                    POST /v1/decisions HTTP/1.1|Host: a|Authorization: Bearer TOKEN|Content-Length: 99||{}; 400; invalid-parameter
                    GET /v1/register/table?%zz HTTP/1.1|Host: a|Authorization: Bearer TOKEN|Connection: close; 400; invalid-parameter
                    GET /../healthz HTTP/1.1|Host: a|Connection: close; 404; not-found
                    GET /v1/../healthz HTTP/1.1|Host: a|Authorization: Bearer TOKEN|Connection: close; 404; not-found
                    OPTIONS * HTTP/1.1|Host: a|Connection: close; 404; not-found
                    BEFORE /v1/register HTTP/1.1|Host: a|Authorization: Bearer TOKEN|Connection: close; 404; not-found
                    get /healthz HTTP/1.1|Host: a|Connection: close; 405; method-not-allowed
                    """)
    void whatever_is_refused_is_refused_with_a_problem(String request, int status, String slug) {
        HttpResponse<String> answer =
                RawResponse.toTheEnd(SERVER.port(), request.replace("TOKEN", TestServer.TOKEN) + "||");

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body())
                .startsWith("{\"type\":\"/problems/" + slug + "\",")
                .doesNotContain("badMessage");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/ground{", "/v1/a^b", "/v1/a<b", "/v1/健診", "/v1/a%zz"})
    void a_path_that_is_none_is_not_repeated(String path) {
        HttpResponse<String> answer = RawResponse.toTheEnd(SERVER.port(), "GET " + path + " HTTP/1.1|Host: a||");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(TestServer.json(answer).get("instance").textValue()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " /v1/register HTTP/1.1",
                " /v1/register HTTP/1.1|Host: a|Host: b",
                " /v1/register%zz HTTP/1.1|Host: a",
                " /../healthz HTTP/1.1|Host: a",
                " /v1/register HTTP/1.1|Host: a|Content-Length: x"
            })
    void a_refusal_of_head_is_that_of_get_without_its_content(String rest) {
        HttpResponse<String> get = RawResponse.toTheEnd(SERVER.port(), "GET" + rest + "||");
        HttpResponse<String> head = RawResponse.toTheEnd(SERVER.port(), "HEAD" + rest + "||");

        assertThat(head.body()).isEmpty();
        assertThat(head.statusCode()).isEqualTo(get.statusCode());
        assertThat(head.headers().firstValue("Content-Length"))
                .isEqualTo(get.headers().firstValue("Content-Length"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/healt\u007fhz", "/%zz", "LONG"})
    void who_is_refused_before_the_version_is_read_is_told_that_the_connection_ends(String target) {
        HttpResponse<String> answer = RawResponse.to(
                SERVER.port(), "GET " + target.replace("LONG", "/" + "a".repeat(9_000)) + " HTTP/1.1|Host: a||");

        assertThat(answer.headers().firstValue("Connection")).hasValue("close");
    }

    @Test
    void a_long_path_is_not_found_like_a_short_one() {
        HttpResponse<String> answer = SERVER.get("/v1/" + "a".repeat(7_000));

        assertThat(answer.statusCode()).isEqualTo(404);
    }

    @Test
    void a_websocket_is_not_opened_and_no_session_is_kept() {
        HttpResponse<String> stranger = SERVER.send(SERVER.to("/v1/register").header("Sec-WebSocket-Version", "13"));
        HttpResponse<String> known = SERVER.get("/v1/register", "Sec-WebSocket-Version", "13");

        assertThat(stranger.statusCode()).isEqualTo(401);
        assertThat(stranger.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(known.statusCode()).isEqualTo(200);
    }

    @Test
    void a_header_does_not_change_the_method() {
        var request = SERVER.authorized("/v1/decisions")
                .header("Content-Type", "application/json")
                .header("X-HTTP-Method-Override", "GET")
                .POST(HttpRequest.BodyPublishers.ofString("{"));

        assertThat(SERVER.send(request).statusCode()).isEqualTo(400);
    }
}
