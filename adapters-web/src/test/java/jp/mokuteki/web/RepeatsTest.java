package jp.mokuteki.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import jp.mokuteki.application.fake.OwnThreads;
import jp.mokuteki.application.port.Role;
import jp.mokuteki.application.port.in.DecisionUseCases;
import jp.mokuteki.application.port.in.MakeDecision;
import jp.mokuteki.application.port.in.UseCases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that are sent more than once and done once. */
class RepeatsTest {
    private static final String PATH = "/v1/decisions";

    private final TestServer server = TestServer.start();

    @AfterEach
    void stop() {
        server.close();
    }

    private HttpResponse<String> decide(String key) {
        return server.post(PATH, Questions.PERMITTED, Repeats.KEY, key);
    }

    private static Optional<String> header(HttpResponse<String> response, String name) {
        return response.headers().firstValue(name);
    }

    @Test
    void the_second_of_two_equal_requests_is_answered_by_the_answer_to_the_first() {
        HttpResponse<String> first = decide("night-batch:2026-04-01.0001");
        HttpResponse<String> second = decide("night-batch:2026-04-01.0001");

        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(header(second, "Location")).isEqualTo(header(first, "Location"));
        assertThat(header(second, "Content-Type")).isEqualTo(header(first, "Content-Type"));
        assertThat(header(first, Repeats.REPLAYED)).isEmpty();
        assertThat(header(second, Repeats.REPLAYED)).hasValue("true");
        assertThat(server.storedDecisions()).isOne();
    }

    @Test
    void another_body_under_the_same_key_is_refused_even_where_only_a_space_differs() {
        decide("k");

        HttpResponse<String> other = server.post(PATH, Questions.PERMITTED + " ", Repeats.KEY, "k");

        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(TestServer.json(other).get("type").textValue()).isEqualTo("/problems/idempotency-mismatch");
        assertThat(server.storedDecisions()).isOne();
    }

    @Test
    void another_key_and_another_credential_name_another_request() {
        decide("k");

        HttpResponse<String> otherKey = decide("k2");
        HttpResponse<String> otherCredential = server.send(server.to(PATH)
                .header("Authorization", "Bearer " + server.tokenFor(Role.APPLICATION))
                .header("Content-Type", "application/json")
                .header(Repeats.KEY, "k")
                .POST(HttpRequest.BodyPublishers.ofString(Questions.PERMITTED)));

        assertThat(header(otherKey, Repeats.REPLAYED)).isEmpty();
        assertThat(otherCredential.statusCode()).isEqualTo(201);
        assertThat(header(otherCredential, Repeats.REPLAYED)).isEmpty();
        assertThat(server.storedDecisions()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "\"k\"", "k/1", "k,k"})
    void a_key_of_another_form_is_refused(String key) {
        HttpResponse<String> response = decide(key);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(TestServer.json(response).get("type").textValue()).isEqualTo("/problems/idempotency-key-invalid");
        assertThat(server.storedDecisions()).isZero();
    }

    @Test
    void a_key_has_at_most_128_characters_and_there_is_only_one() {
        HttpResponse<String> longest = decide("k".repeat(128));
        HttpResponse<String> tooLong = decide("k".repeat(129));
        HttpResponse<String> two = server.post(PATH, Questions.PERMITTED, Repeats.KEY, "a", Repeats.KEY, "b");

        assertThat(longest.statusCode()).isEqualTo(201);
        assertThat(tooLong.statusCode()).isEqualTo(400);
        assertThat(two.statusCode()).isEqualTo(400);
    }

    @Test
    void a_request_that_was_refused_may_be_sent_again_under_its_key() {
        HttpResponse<String> bad = server.post(PATH, "{}", Repeats.KEY, "k");
        HttpResponse<String> good = decide("k");

        assertThat(bad.statusCode()).isEqualTo(422);
        assertThat(good.statusCode()).isEqualTo(201);
        assertThat(header(good, Repeats.REPLAYED)).isEmpty();
    }

    @Test
    void where_the_access_log_cannot_be_written_nothing_is_decided_and_the_key_is_still_new() {
        server.accessLog().stop();
        HttpResponse<String> refused = decide("k");
        server.accessLog().resume();
        int stored = server.storedDecisions();
        HttpResponse<String> again = decide("k");

        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.body()).doesNotContain("PERMITTED");
        assertThat(header(refused, "Location")).isEmpty();
        assertThat(stored).isZero();
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(header(again, Repeats.REPLAYED)).isEmpty();
    }

    @Test
    void of_many_equal_requests_at_once_one_is_done_and_no_other_answer_is_given() {
        List<CompletableFuture<HttpResponse<String>>> sent = IntStream.range(0, 24)
                .mapToObj(i -> OwnThreads.supply(() -> decide("k")))
                .toList();
        List<HttpResponse<String>> responses =
                sent.stream().map(CompletableFuture::join).toList();

        List<String> given = responses.stream()
                .filter(response -> response.statusCode() == 201)
                .map(HttpResponse::body)
                .toList();
        assertThat(responses).allMatch(response -> response.statusCode() == 201 || response.statusCode() == 409);
        assertThat(given).isNotEmpty();
        assertThat(given.stream().distinct()).hasSize(1);
        assertThat(server.storedDecisions()).isOne();
    }

    @Test
    void a_request_that_is_still_running_is_not_begun_again() {
        HttpResponse<String> second = whileItIsRunning("ja");

        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(TestServer.json(second).get("type").textValue()).isEqualTo("/problems/idempotency-in-progress");
    }

    /** Sends a request while the same one is running, and gives the answer to the second. */
    static HttpResponse<String> whileItIsRunning(String language) {
        var begun = new CountDownLatch(1);
        var answered = new CountDownLatch(1);
        try (TestServer slow = TestServer.startWith(waiting(begun, answered))) {
            CompletableFuture<HttpResponse<String>> first =
                    OwnThreads.supply(() -> slow.post(PATH, Questions.PERMITTED, Repeats.KEY, "k"));
            await(begun);
            HttpResponse<String> second =
                    slow.post(PATH, Questions.PERMITTED, Repeats.KEY, "k", "Accept-Language", language);
            answered.countDown();
            assertThat(first.join().statusCode()).isEqualTo(201);
            return second;
        }
    }

    private static UnaryOperator<UseCases> waiting(CountDownLatch begun, CountDownLatch answered) {
        return ports -> {
            DecisionUseCases whole = ports.decisions();
            MakeDecision waiting = (insurer, flow, reference) -> {
                begun.countDown();
                await(answered);
                return whole.makeDecision().decide(insurer, flow, reference);
            };
            var decisions = new DecisionUseCases(
                    whole.previewDecision(),
                    waiting,
                    whole.findDecision(),
                    whole.listDecisions(),
                    whole.replayDecision(),
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
        };
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, java.util.concurrent.TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_repeated_answer_is_noted_with_the_verdict_and_the_decision_that_it_gives_again() {
        JsonNode first = TestServer.json(decide("k"));
        decide("k");

        var entries = server.accessLog().entries();
        assertThat(entries).hasSize(2);
        assertThat(entries.get(1).verdicts()).isEqualTo(entries.get(0).verdicts());
        assertThat(entries.get(1).decision().orElseThrow().toString())
                .isEqualTo(first.get("id").textValue());
    }
}
