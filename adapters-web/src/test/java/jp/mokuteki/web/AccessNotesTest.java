package jp.mokuteki.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import jp.mokuteki.application.port.AccessEntry;
import jp.mokuteki.application.port.Caller;
import jp.mokuteki.application.port.CredentialId;
import jp.mokuteki.application.port.Role;
import jp.mokuteki.domain.decision.Verdict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who asked what, written down before it is answered. */
class AccessNotesTest {
    private final TestServer server = TestServer.start();

    @AfterEach
    void stop() {
        server.close();
    }

    private AccessEntry only() {
        assertThat(server.accessLog().entries()).hasSize(1);
        return server.accessLog().entries().get(0);
    }

    @Test
    void a_decision_is_noted_with_who_asked_its_verdict_and_its_id() {
        HttpResponse<String> made = server.post("/v1/decisions", Questions.PERMITTED, "X-Request-ID", "night-batch.1");

        AccessEntry entry = only();
        assertThat(entry.by().map(Caller::credential)).hasValue(CredentialId.BOOTSTRAP);
        assertThat(entry.by().map(Caller::insurer)).hasValue(TestServer.INSURER);
        assertThat(entry.request()).isEqualTo("night-batch.1");
        assertThat(entry.what()).isEqualTo("POST /v1/decisions");
        assertThat(entry.status()).isEqualTo(201);
        assertThat(entry.verdicts()).containsExactly(Verdict.PERMITTED);
        assertThat(entry.decision().orElseThrow().toString())
                .isEqualTo(TestServer.json(made).get("id").textValue());
    }

    @Test
    void a_batch_is_noted_with_its_verdicts_in_their_order() {
        server.post(
                "/v1/decision-batches", "{\"questions\":[" + Questions.REFUSED + "," + Questions.PERMITTED + ",{}]}");

        assertThat(only().verdicts()).containsExactly(Verdict.REFUSED, Verdict.PERMITTED);
        assertThat(only().decision()).isEmpty();
    }

    @Test
    void a_refused_request_is_noted_without_a_verdict_and_without_what_it_said() {
        server.get("/v1/nothing/to-see");
        server.send(server.to("/v1/register").header("Authorization", "Bearer wrong"));
        server.send(server.to("/v1/credentials").header("Authorization", "Bearer " + server.tokenFor(Role.READER)));

        List<AccessEntry> entries = server.accessLog().entries();
        assertThat(entries).extracting(AccessEntry::what).containsExactly("GET", "GET", "GET /v1/credentials");
        assertThat(entries).extracting(AccessEntry::status).containsExactly(404, 401, 403);
        assertThat(entries).extracting(AccessEntry::by).element(1).isEqualTo(Optional.empty());
        assertThat(entries).allMatch(entry -> entry.verdicts().isEmpty());
    }

    @Test
    void what_everybody_may_ask_is_not_noted() {
        server.send(server.to("/healthz"));
        server.send(server.to("/readyz"));

        assertThat(server.accessLog().entries()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/decision-previews", "/v1/decisions"})
    void where_it_cannot_be_written_no_answer_is_given_and_the_service_is_not_ready(String path) {
        server.accessLog().stop();

        HttpResponse<String> response = server.post(path, Questions.PERMITTED);

        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(TestServer.json(response).get("type").textValue()).isEqualTo("/problems/storage-unavailable");
        assertThat(response.body()).doesNotContain("PERMITTED");
        assertThat(server.send(server.to("/readyz")).statusCode()).isEqualTo(503);
        assertThat(server.send(server.to("/healthz")).statusCode()).isEqualTo(200);
    }

    @Test
    void a_stored_decision_is_not_shown_either_where_it_cannot_be_written() {
        String location = server.post("/v1/decisions", Questions.PERMITTED)
                .headers()
                .firstValue("Location")
                .orElseThrow();
        server.accessLog().stop();

        HttpResponse<String> response = server.get(location);

        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.body()).doesNotContain("PERMITTED");
    }
}
