package jp.mokuteki.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import jp.mokuteki.application.port.in.RegisterUseCases;
import jp.mokuteki.application.port.in.UseCases;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every answer has, and what every path is. */
class MannersTest {
    private static final TestServer SERVER = TestServer.start();
    private static final String UUID = "[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}";

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    static Stream<HttpResponse<String>> answers() {
        return Stream.of(
                SERVER.send(SERVER.to("/healthz")),
                SERVER.get("/v1/register"),
                SERVER.get("/v1/register/table?format=html"),
                SERVER.post("/v1/decision-previews", Questions.PERMITTED),
                SERVER.post("/v1/decisions", "{"),
                SERVER.post("/v1/decisions", " ".repeat(Bodies.USUAL + 1)),
                SERVER.send(SERVER.to("/v1/register")),
                SERVER.get("/v1/nothing"),
                SERVER.get("/v1/a%2fb"),
                SERVER.get("/v1/register?x=" + "1".repeat(9_000)),
                SERVER.get("/v1/register", "Origin", "https://example.org"),
                SERVER.send(SERVER.authorized("/v1/register")
                        .header("Origin", "https://example.org")
                        .header("Access-Control-Request-Method", "GET")
                        .method("OPTIONS", HttpRequest.BodyPublishers.noBody())),
                RawResponse.to(SERVER.port(), "GARBAGE||"));
    }

    @Test
    void an_answer_says_how_long_it_is_however_long_it_is() {
        HttpResponse<String> answer = SERVER.get("/openapi.json");

        assertThat(answer.body()).hasSizeGreaterThan(100_000);
        assertThat(answer.headers().allValues("Transfer-Encoding")).isEmpty();
        assertThat(answer.headers().firstValueAsLong("Content-Length"))
                .hasValue(answer.body().getBytes(StandardCharsets.UTF_8).length);
    }

    @ParameterizedTest
    @MethodSource("answers")
    void every_answer_has_the_headers_that_keep_browsers_strict_and_none_that_tells_more(HttpResponse<String> answer) {
        assertThat(answer.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(answer.headers().allValues("Referrer-Policy")).containsExactly("no-referrer");
        assertThat(answer.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .startsWith("default-src 'none'; ");
        assertThat(answer.headers().allValues("Cache-Control"))
                .singleElement()
                .asString()
                .matches("no-store|private, no-cache");
        assertThat(answer.headers().firstValue("X-Request-ID").orElseThrow()).matches(UUID);
        assertThat(answer.headers().map().keySet())
                .noneMatch(name -> name.toLowerCase(java.util.Locale.ROOT).startsWith("access-control-"))
                .doesNotContain("server", "Server", "X-Powered-By");
    }

    @Test
    void a_page_may_use_its_own_style_and_nothing_else() {
        try (TestServer server = TestServer.startWith(MannersTest::withPage)) {
            HttpResponse<String> page = server.get("/v1/register/table?format=html");

            // printf 'p{}' | openssl dgst -sha256 -binary | base64
            assertThat(page.headers().firstValue("Content-Security-Policy"))
                    .hasValue("default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; "
                            + "style-src 'sha256-gG2yISYereRMiG2lMXrbiUgi0Ubw9p7QCeWcroOvy9Y='");
        }
    }

    private static UseCases withPage(UseCases ports) {
        var register = new RegisterUseCases(
                ports.register().tellToday(),
                ports.register().openRegister(),
                ports.register().showRegister(),
                ports.register().showTable(),
                (revision, format) -> "<html><style>p{}</style></html>",
                ports.register().readImport(),
                ports.register().readText());
        return new UseCases(
                register,
                ports.revisions(),
                ports.reviews(),
                ports.decisions(),
                ports.ledger(),
                ports.retention(),
                ports.credentials(),
                ports.sessions(),
                ports.service());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "K-2026.000_123", "00000000-0000-4000-8000-000000000000"})
    void a_well_formed_request_id_is_echoed(String id) {
        assertThat(SERVER.get("/v1/register", "X-Request-ID", id).headers().allValues("X-Request-ID"))
                .containsExactly(id);
        assertThat(SERVER.get("/v1/nothing", "X-Request-ID", id).headers().allValues("X-Request-ID"))
                .containsExactly(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "a:b", "a/b", "é", "<script>"})
    void any_other_request_id_is_replaced(String id) {
        assertThat(SERVER.get("/v1/register", "X-Request-ID", id)
                        .headers()
                        .firstValue("X-Request-ID")
                        .orElseThrow())
                .matches(UUID);
    }

    @Test
    void of_128_characters_a_request_id_is_echoed_and_of_129_or_sent_twice_it_is_not() {
        List<String> longest = echoed("a".repeat(128));
        List<String> tooLong = echoed("a".repeat(129));
        List<String> twice = SERVER.get("/v1/register", "X-Request-ID", "a", "X-Request-ID", "b")
                .headers()
                .allValues("X-Request-ID");

        assertThat(longest).containsExactly("a".repeat(128));
        assertThat(tooLong).singleElement().asString().matches(UUID);
        assertThat(twice).singleElement().asString().matches(UUID);
    }

    private static List<String> echoed(String id) {
        return SERVER.get("/v1/register", "X-Request-ID", id).headers().allValues("X-Request-ID");
    }

    @ParameterizedTest
    @ValueSource(strings = {"00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01", "nonsense"})
    void a_trace_is_accepted_and_not_sent_back(String parent) {
        HttpResponse<String> answer = SERVER.get("/v1/register", "traceparent", parent);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("traceparent")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    /v1/grounds/a%2fb          | 400 | ambiguous-path
                    /v1/grounds/a%2Fb          | 400 | ambiguous-path
                    /v1/register;x=1           | 400 | ambiguous-path
                    /v1;x=1/register           | 400 | ambiguous-path
                    /v1//register              | 400 | ambiguous-path
                    //healthz                  | 400 | ambiguous-path
                    /healthz/%00               | 400 | ambiguous-path
                    /v1/register%0d%0aX:y      | 400 | ambiguous-path
                    /v1/register%0D%0A         | 400 | ambiguous-path
                    /v1\\register              | 400 | ambiguous-path
                    /v1%5cregister             | 400 | ambiguous-path
                    /v1/%2e%2e/healthz         | 400 | ambiguous-path
                    /v1/grounds/%252f          | 400 | ambiguous-path
                    http://a/v1//register      | 400 | ambiguous-path
                    /../healthz                | 404 | not-found
                    /v1/../healthz             | 404 | not-found
                    /healthz/..                | 404 | not-found
                    /./healthz                 | 404 | not-found
                    http://a/v1/../healthz     | 404 | not-found
                    /healthz?a=//;%2f          | 400 | invalid-parameter
                    """)
    void a_path_is_one_path_or_none(String target, int status, String slug) {
        HttpResponse<String> answer =
                RawResponse.to(SERVER.port(), "GET " + target + " HTTP/1.1|Host: a|Connection: close||");

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(TestServer.json(answer).get("type").textValue()).isEqualTo("/problems/" + slug);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    TAG; 304
                    W/TAG; 304
                    "other", TAG; 304
                    *; 304
                    "other"; 200
                    TAGx; 200
                    """)
    void a_table_that_the_reader_holds_is_not_sent_again(String condition, int status) {
        String tag =
                SERVER.get("/v1/register/table").headers().firstValue("ETag").orElseThrow();

        HttpResponse<String> answer = SERVER.get("/v1/register/table", "If-None-Match", condition.replace("TAG", tag));

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body().isEmpty()).isEqualTo(status == 304);
        assertThat(answer.headers().firstValue("ETag")).hasValue(tag);
        assertThat(answer.headers().firstValue("Vary")).hasValue("Accept");
    }
}
