package jp.mokuteki.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import jp.mokuteki.application.port.Role;
import jp.mokuteki.domain.ledger.KeyHistory;
import jp.mokuteki.domain.ledger.ProofBundle;
import jp.mokuteki.domain.ledger.VerifierKey;
import jp.mokuteki.domain.recipient.InsurerNumber;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Records are kept seven years, and longer under a hold; two credentials purge what is due. */
class RetentionTest {
    private static final String HOLDS = "/v1/ledger/holds";
    private static final String PURGES = "/v1/ledger/purges";
    private static final String HOLD = "{\"first\":0,\"last\":0,\"reason\":\"訴訟のため\"}";
    private static final InsurerNumber OTHER = InsurerNumber.parse("01130012");

    private final TestServer server = TestServer.start();

    @AfterEach
    void stop() {
        server.close();
    }

    /** A record whose last day is yesterday; a day later it would not be due. */
    static void recordDue(TestServer server) {
        recordOn(server, "2019-03-31");
    }

    private static void recordOn(TestServer server, String day) {
        server.recordAt(Instant.parse(day + "T10:00:00+09:00"), Statements.FACT.replaceAll("2026-04-01", day));
    }

    static int propose(TestServer server) {
        HttpResponse<String> response = server.post(PURGES, "{}");
        assertThat(response.statusCode()).isEqualTo(201);
        return TestServer.json(response).get("number").intValue();
    }

    static HttpResponse<String> approve(TestServer server, String token, int number, String... headers) {
        return server.postAs(
                token, PURGES + "/" + number + "/approvals", "{}".getBytes(StandardCharsets.UTF_8), headers);
    }

    private HttpResponse<String> approveAsAnother(int number, String... headers) {
        return approve(server, server.tokenFor(Role.AUDITOR), number, headers);
    }

    private JsonNode record(int sequence) {
        return TestServer.json(server.get("/v1/ledger/records/" + sequence));
    }

    private static String slug(HttpResponse<String> response) {
        return TestServer.json(response).get("type").textValue();
    }

    @Test
    void what_is_due_is_purged_by_two_and_the_record_of_it_proves_itself() {
        recordDue(server);
        recordOn(server, "2019-04-01");

        HttpResponse<String> done = approveAsAnother(propose(server));

        JsonNode purge = TestServer.json(done);
        assertThat(done.statusCode()).isEqualTo(201);
        assertThat(done.headers().firstValue("Location")).hasValue("/v1/ledger/records/2");
        assertThat(purge.get("count").intValue()).isOne();
        assertThat(purge.at("/record/kind").textValue()).isEqualTo("purge");
        var bundle = ProofBundle.parse(purge.at("/record/bundle").textValue().getBytes(StandardCharsets.UTF_8));
        VerifierKey key = VerifierKey.parse(
                server.get("/v1/ledger/keys?format=text").body().strip());
        assertThat(bundle.fault(KeyHistory.startingWith(key))).isEmpty();
        assertThat(record(0).get("purgedBy").intValue()).isEqualTo(2);
        assertThat(record(1).has("body")).isTrue();
        JsonNode check = TestServer.json(server.post("/v1/ledger/verifications", ""));
        assertThat(check.at("/integrity/verdict").textValue()).isEqualTo("SOUND");
    }

    @Test
    void an_approval_that_is_sent_again_is_answered_again_and_purges_once() {
        recordDue(server);
        int number = propose(server);
        String second = server.tokenFor(Role.AUDITOR);

        HttpResponse<String> first = approve(server, second, number, Repeats.KEY, "k");
        HttpResponse<String> again = approve(server, second, number, Repeats.KEY, "k");
        HttpResponse<String> anew = approve(server, second, number);

        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.headers().firstValue(Repeats.REPLAYED)).hasValue("true");
        assertThat(anew.statusCode()).isEqualTo(404);
        assertThat(server.storedRecords(TestServer.INSURER)).isEqualTo(2);
    }

    @Test
    void who_asked_does_not_agree_and_somebody_else_still_can() {
        recordDue(server);
        int number = propose(server);

        HttpResponse<String> alone = approve(server, TestServer.TOKEN, number);
        HttpResponse<String> together = approveAsAnother(number);

        assertThat(alone.statusCode()).isEqualTo(403);
        assertThat(slug(alone)).isEqualTo("/problems/four-eyes-required");
        assertThat(together.statusCode()).isEqualTo(201);
    }

    @Test
    void what_is_under_a_hold_stays_until_it_is_lifted() {
        recordDue(server);
        JsonNode hold = TestServer.json(server.post(HOLDS, HOLD));
        int number = propose(server);

        HttpResponse<String> held = approveAsAnother(number);
        JsonNode standing = TestServer.json(server.get(HOLDS));
        HttpResponse<String> lifted = lift(hold.get("number").asText());
        HttpResponse<String> purged = approveAsAnother(number);

        assertThat(held.statusCode()).isEqualTo(409);
        assertThat(slug(held)).isEqualTo("/problems/retention-not-expired");
        assertThat(standing.get("items")).containsExactly(hold);
        assertThat(hold.get("reason").textValue()).isEqualTo("訴訟のため");
        assertThat(hold.get("placedBy").textValue()).isEqualTo("bootstrap");
        assertThat(lifted.statusCode()).isEqualTo(204);
        assertThat(purged.statusCode()).isEqualTo(201);
        assertThat(TestServer.json(server.get(HOLDS)).get("items")).isEmpty();
    }

    private HttpResponse<String> lift(String number) {
        return server.send(server.authorized(HOLDS + "/" + number).DELETE());
    }

    @Test
    void another_insurer_s_holds_and_proposals_are_as_absent_ones() {
        server.post(HOLDS, HOLD);
        int number = propose(server);
        String other = server.tokenFor(OTHER, EnumSet.of(Role.AUDITOR), Optional.empty());

        HttpResponse<String> theirs = approve(server, other, number);
        HttpResponse<String> absent = approve(server, other, 99);

        assertThat(theirs.statusCode()).isEqualTo(404);
        assertThat(theirs.body().replace("/1/", "/99/")).isEqualTo(absent.body());
        assertThat(TestServer.json(server.getAs(other, HOLDS)).get("items")).isEmpty();
        assertThat(server.send(server.to(HOLDS + "/1")
                                .header("Authorization", "Bearer " + other)
                                .DELETE())
                        .statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{\"first\":1,\"last\":0,\"reason\":\"x\"};              /last;   out-of-range",
                "{\"first\":-1,\"last\":0,\"reason\":\"x\"};             /first;  out-of-range",
                "{\"first\":0,\"last\":9007199254740991,\"reason\":\"x\"}; /last; out-of-range",
                "{\"first\":0,\"last\":1e0,\"reason\":\"x\"};            /last;   wrong-type",
                "{\"first\":0,\"last\":0};                                 /reason; required",
                "{\"first\":0,\"last\":0,\"reason\":\" \"};              /reason; out-of-range",
                "{\"first\":0,\"last\":0,\"reason\":\"x\",\"by\":\"x\"}; /by;     unknown-property",
            })
    void a_hold_that_is_not_valid_is_told_where(String body, String pointer, String code) {
        HttpResponse<String> response = server.post(HOLDS, body);

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(TestServer.json(response).at("/errors/0/pointer").textValue())
                .isEqualTo(pointer);
        assertThat(TestServer.json(response).at("/errors/0/code").textValue()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "x", "01", "9999999999"})
    void what_is_no_number_names_no_hold(String number) {
        assertThat(lift(number).statusCode()).isEqualTo(404);
    }
}
