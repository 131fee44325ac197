package jp.mokuteki.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/** An Individual Number is refused wherever it stands and is repeated nowhere; these are numbers of nobody. */
class IndividualNumberTest {
    private static final String UUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final TestServer SERVER = TestServer.start();
    /** Ends like a number that the check digit fits. */
    private static final String ID = "019d468d-ee80-70ec-afba-123456789018";

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @BeforeEach
    void listen() {
        log.start();
        house().addAppender(log);
    }

    @AfterEach
    void stopListening() {
        house().detachAppender(log);
    }

    private static Logger house() {
        return (Logger) LoggerFactory.getLogger("jp.mokuteki");
    }

    private void assertRefused(HttpResponse<String> response, int status) {
        JsonNode problem = TestServer.json(response);
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(problem.get("type").textValue()).isEqualTo("/problems/my-number-detected");
        assertThat(response.body()).doesNotContain("9018");
        // the id of a request is drawn, and may be any digits
        assertThat(response.headers().map().toString().replaceAll(UUID, "")).doesNotContain("9018");
        assertThat(log.list).noneMatch(event -> event.getFormattedMessage().contains("9018"));
        assertThat(SERVER.storedDecisions()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "reference"      | "123456789018"               | /reference
                    "reference"      | "K-1234-5678-9018"           | /reference
                    "purpose"        | {"text":"番号は１２３４ ５６７８ ９０１８です"} | /purpose/text
                    "purpose"        | {"text":"一二三四五六七八九〇一八"}   | /purpose/text
                    "action"         | "123456789018"               | /action
                    "asOf"           | "1234/5678/9018"             | /asOf
                    "information"    | ["CLAIM","123456789018"]     | /information/1
                    "unknown"        | [[{"deep":"123456789018"}]]  | /unknown/0/0/deep
                    "a123456789018"  | 1                            | ''
                    "unknown"        | {"123456789018":1}           | /unknown
                    "a123456789018"  | {"text":"123456789018"}      | ''
                    """)
    void in_a_body_it_is_refused_with_its_place(String property, String value, String pointer) {
        String body = "{" + property + ":" + value + "}";

        HttpResponse<String> response = SERVER.post("/v1/decisions", body);

        assertRefused(response, 422);
        assertThat(TestServer.json(response).at("/errors/0/pointer").textValue())
                .isEqualTo(pointer);
        assertThat(TestServer.json(response).at("/errors/0/code").textValue()).isEqualTo("individual-number");
    }

    @Test
    void a_name_that_holds_one_is_not_repeated_by_another_problem() {
        HttpResponse<String> response =
                SERVER.post("/v1/decisions", "{\"a123456789018\":{\"x\":\"\\u0000\"},\"b\":\"\\u0000\"}");

        assertThat(TestServer.json(response).get("type").textValue()).isEqualTo("/problems/invalid-text");
        assertThat(response.body()).doesNotContain("9018");
    }

    @Test
    void in_a_batch_the_question_that_holds_it_is_refused() {
        String question = Questions.with("reference", "\"123456789018\"");

        HttpResponse<String> response =
                SERVER.post("/v1/decision-batches", "{\"questions\":[" + question + "," + Questions.PERMITTED + "]}");

        JsonNode items = TestServer.json(response).get("items");
        assertThat(items.at("/0/type").textValue()).isEqualTo("/problems/my-number-detected");
        assertThat(items.at("/0/errors/0/pointer").textValue()).isEqualTo("/questions/0/reference");
        assertThat(items.at("/1/verdict").textValue()).isEqualTo("PERMITTED");
        assertThat(response.body()).doesNotContain("9018");
    }

    @ParameterizedTest
    @ValueSource(strings = {"123456789018", "1234-5678-9018", "夜間 １２３４５６７８９０１８"})
    void in_the_name_of_a_credential_it_is_refused(String name) {
        assertRefused(SERVER.post("/v1/credentials", "{\"name\":\"" + name + "\",\"roles\":[\"reader\"]}"), 422);
    }

    @Test
    void in_what_stands_beside_the_questions_of_a_batch_it_is_refused() {
        assertRefused(SERVER.post("/v1/decision-batches", "{\"note\":\"123456789018\"}"), 422);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/grounds/123456789018",
                "/v1/grounds/1234-5678-9018",
                "/v1/grounds/1234%205678%209018",
                "/v1/grounds/%31%32%33%34%35%36%37%38%39%30%31%38",
                "/v1/grounds/%EF%BC%91%EF%BC%92%EF%BC%93456789018",
                "/1234/5678/9018",
                "/v1/nothing/x123456789018",
                "/v1/register?asOf=123456789018",
                "/v1/register?123456789018",
                "/v1/register?a=1&b=1234+5678+9018",
                "/v1/register?b=1234%2d5678%2D9018",
                "/v1/decisions?after=" + ID + "x",
                "/v1/decisions/" + ID + "0-123456789018",
                "/healthz?123456789018"
            })
    void in_path_or_query_it_is_refused_before_anybody_is_asked_who(String address) {
        HttpResponse<String> stranger = SERVER.send(SERVER.to(address));
        HttpResponse<String> known = SERVER.get(address);

        assertRefused(stranger, 400);
        assertRefused(known, 400);
        assertThat(TestServer.json(stranger).get("instance").textValue()).doesNotContain("1234");
    }

    @Test
    void other_problems_do_not_repeat_a_path_that_holds_it() {
        HttpResponse<String> tooLarge = SERVER.post("/v1/grounds/123456789018", " ".repeat(Bodies.USUAL + 1));
        HttpResponse<String> tooLong = SERVER.get("/v1/grounds/123456789018?x=" + "1".repeat(9_000));
        HttpResponse<String> ambiguous = SERVER.get("/v1/grounds//123456789018");

        assertThat(tooLarge.statusCode()).isEqualTo(413);
        assertThat(tooLong.statusCode()).isEqualTo(414);
        assertThat(ambiguous.statusCode()).isEqualTo(400);
        assertThat(tooLarge.body() + tooLong.body() + ambiguous.body()).doesNotContain("9018");
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-Request-ID", "Idempotency-Key"})
    void in_a_header_that_is_kept_it_is_refused_once_it_is_known_who_asks(String header) {
        HttpResponse<String> stranger = SERVER.send(SERVER.to("/v1/register").header(header, "k-1234-5678-9018"));

        assertThat(stranger.statusCode()).isEqualTo(401);
        assertThat(stranger.headers().toString() + stranger.body()).doesNotContain("9018");
        assertRefused(SERVER.get("/v1/register", header, "123456789018"), 422);
    }

    @Test
    void fields_with_a_grammar_of_their_own_are_not_looked_at() {
        HttpResponse<String> absent = SERVER.get("/v1/decisions/" + ID);
        HttpResponse<String> list = SERVER.get("/v1/decisions?after=" + ID, "X-Request-ID", ID);

        assertThat(absent.statusCode()).isEqualTo(404);
        assertThat(list.statusCode()).isEqualTo(200);
        assertThat(list.headers().firstValue("X-Request-ID")).hasValue(ID);
    }

    @Test
    void a_path_that_is_refused_is_refused_for_a_posted_body_too() {
        var request = SERVER.authorized("/v1/123456789018").POST(HttpRequest.BodyPublishers.ofString("{}"));

        assertRefused(SERVER.send(request), 400);
    }

    @Test
    void an_id_is_passed_over_where_ids_stand_and_nowhere_else() {
        String id = "00000000-0000-4000-8000-123456789018";

        assertThat(SERVER.get("/v1/decisions/" + id).statusCode()).isEqualTo(404);
        assertThat(SERVER.get("/v1/grounds/" + id).statusCode()).isEqualTo(400);
        assertThat(SERVER.get("/v1/register?x=" + id).statusCode()).isEqualTo(400);
        assertRefused(SERVER.post("/v1/credentials", "{\"name\":\"" + id + "\",\"roles\":[\"reader\"]}"), 422);
    }
}
