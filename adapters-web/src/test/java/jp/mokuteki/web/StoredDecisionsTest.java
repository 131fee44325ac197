package jp.mokuteki.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import jp.mokuteki.application.port.Replay;
import jp.mokuteki.application.port.Role;
import jp.mokuteki.application.port.in.DecisionUseCases;
import jp.mokuteki.application.port.in.UseCases;
import jp.mokuteki.domain.recipient.InsurerNumber;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Stored decisions over HTTP: listed and replayed, each insurer its own. */
class StoredDecisionsTest {
    private final TestServer server = TestServer.start();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void a_list_goes_on_where_its_link_says() {
        for (String question : new String[] {Questions.PERMITTED, Questions.REFUSED, Questions.UNDETERMINED}) {
            server.post("/v1/decisions", question);
        }

        HttpResponse<String> first = server.get("/v1/decisions?limit=2");
        String next = TestServer.json(first).get("next").textValue();
        HttpResponse<String> second = server.get("/v1/decisions?limit=2&after=" + next);

        assertThat(first.headers().firstValue("Link"))
                .hasValue("</v1/decisions?limit=2&after=" + next + ">; rel=\"next\"");
        assertThat(TestServer.json(first).get("items"))
                .map(item -> item.get("verdict").textValue())
                .containsExactly("PERMITTED", "REFUSED");
        assertThat(TestServer.json(second).get("items"))
                .map(item -> item.get("verdict").textValue())
                .containsExactly("UNDETERMINED");
        assertThat(TestServer.json(second).get("next").isNull()).isTrue();
        assertThat(second.headers().firstValue("Link")).isEmpty();
    }

    @Test
    void a_list_is_narrowed_and_its_link_keeps_to_it() {
        for (String question : new String[] {Questions.PERMITTED, Questions.REFUSED, Questions.PERMITTED}) {
            server.post("/v1/decisions", question);
        }

        HttpResponse<String> permitted = server.get("/v1/decisions?verdict=PERMITTED&category=6&limit=1");
        String next = TestServer.json(permitted).get("next").textValue();

        assertThat(permitted.headers().firstValue("Link"))
                .hasValue("</v1/decisions?verdict=PERMITTED&category=6&limit=1&after=" + next + ">; rel=\"next\"");
        assertThat(TestServer.json(server.get("/v1/decisions?verdict=PERMITTED&after=" + next))
                        .get("items"))
                .hasSize(1);
        assertThat(TestServer.json(server.get("/v1/decisions?asOfTo=2000-01-01&revision=1"))
                        .get("items"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "verdict=permitted, /verdict",
        "category=0, /category",
        "category=100, /category",
        "revision=x, /revision",
        "asOfFrom=2026-02-29, /asOfFrom",
        "from=1.4.2026, /from",
        "reference=%20, /reference"
    })
    void a_filter_that_means_nothing_is_refused(String query, String pointer) {
        HttpResponse<String> answer = server.get("/v1/decisions?" + query);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(TestServer.json(answer).at("/errors/0/pointer").textValue()).isEqualTo(pointer);
    }

    @Test
    void an_empty_list_is_a_list() {
        HttpResponse<String> list = server.get("/v1/decisions");

        assertThat(list.body()).isEqualTo("{\"items\":[],\"next\":null}");
    }

    @ParameterizedTest
    @CsvSource({"''", "{}"})
    void a_replay_gives_the_same_answer(String body) {
        JsonNode made = TestServer.json(server.post("/v1/decisions", Questions.PERMITTED));
        String id = made.get("id").textValue();

        HttpResponse<String> replay = server.post("/v1/decisions/" + id + "/replay", body);

        JsonNode json = TestServer.json(replay);
        assertThat(replay.statusCode()).isEqualTo(200);
        assertThat(json.get("id").textValue()).isEqualTo(id);
        assertThat(json.get("identical").booleanValue()).isTrue();
        assertThat(json.get("missing")).isEmpty();
        assertThat(json.get("decision"))
                .isEqualTo(((ObjectNode) made).without(List.of("id", "decidedAt", "reference")));
    }

    @Test
    void a_replay_says_which_version_is_missing() {
        try (TestServer forgetful = TestServer.startWith(StoredDecisionsTest::withoutTheLaw)) {
            String location = forgetful
                    .post("/v1/decisions", Questions.PERMITTED)
                    .headers()
                    .firstValue("Location")
                    .orElseThrow();

            JsonNode replay = TestServer.json(forgetful.post(location + "/replay", ""));

            assertThat(replay.get("identical").booleanValue()).isFalse();
            assertThat(replay.get("missing").toString()).isEqualTo("[\"lawVersion\"]");
            assertThat(replay.has("decision")).isFalse();
        }
    }

    private static UseCases withoutTheLaw(UseCases ports) {
        DecisionUseCases whole = ports.decisions();
        var decisions = new DecisionUseCases(
                whole.previewDecision(),
                whole.makeDecision(),
                whole.findDecision(),
                whole.listDecisions(),
                (insurer, id) -> whole.findDecision()
                        .find(insurer, id)
                        .map(stored -> new Replay(stored, Optional.empty(), List.of("lawVersion"))),
                whole.showStatistics());
        return new UseCases(
                ports.register(),
                ports.revisions(),
                ports.reviews(),
                decisions,
                ports.ledger(),
                ports.retention(),
                ports.credentials(),
                ports.sessions(),
                ports.service());
    }

    @ParameterizedTest
    @CsvSource({"find, ''", "replay, /replay"})
    void a_decision_that_is_not_there_is_not_found(String verb, String suffix) {
        String path = "/v1/decisions/019d468d-ee80-70ec-afba-e3685963bb19" + suffix;

        HttpResponse<String> response = verb.equals("find") ? server.get(path) : server.post(path, "");

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(TestServer.json(response).get("type").textValue()).isEqualTo("/problems/not-found");
    }

    @Test
    void another_insurers_decision_answers_byte_for_byte_like_an_absent_one() throws Exception {
        String path = server.post("/v1/decisions", Questions.PERMITTED)
                .headers()
                .firstValue("Location")
                .orElseThrow();
        String absent = path.substring(0, path.length() - 4) + "0000";

        String token = server.tokenFor(InsurerNumber.parse("01130012"), EnumSet.allOf(Role.class), Optional.empty());

        HttpResponse<String> theirs = getWith(server, token, path);
        HttpResponse<String> nobodys = getWith(server, token, absent);

        assertThat(theirs.statusCode()).isEqualTo(404);
        assertThat(theirs.body()).isEqualTo(nobodys.body().replace(absent, path));
    }

    private static HttpResponse<String> getWith(TestServer server, String token, String path) {
        return server.send(server.to(path).header("Authorization", "Bearer " + token));
    }
}
