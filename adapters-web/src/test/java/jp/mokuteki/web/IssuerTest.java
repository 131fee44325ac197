package jp.mokuteki.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import jp.mokuteki.application.port.CredentialId;
import jp.mokuteki.application.port.Role;
import jp.mokuteki.application.port.in.UseCases;
import jp.mokuteki.domain.recipient.InsurerNumber;
import jp.mokuteki.web.oidc.OidcCallers;
import jp.mokuteki.web.oidc.TestIssuer;
import jp.mokuteki.web.oidc.TestTokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tokens of an issuer, over HTTP. */
class IssuerTest {
    private final TestIssuer issuer = new TestIssuer();
    private final TestServer server = TestServer.startWith(ports -> trusting(ports, issuer));

    @AfterEach
    void stop() {
        server.close();
        issuer.close();
    }

    /** The same ports, which take the tokens of an issuer too. */
    static UseCases trusting(UseCases ports, TestIssuer issuer) {
        return OidcCallers.beside(ports, issuer.settings(), issuer.time());
    }

    private HttpResponse<String> asked(String path, String token) {
        return server.send(server.to(path).header("Authorization", "Bearer " + token));
    }

    private HttpResponse<String> decided(String token) {
        return server.send(server.to("/v1/decisions")
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header(Repeats.KEY, "k")
                .POST(HttpRequest.BodyPublishers.ofString(Questions.PERMITTED)));
    }

    /** All that an answer tells, but for its number and its time. */
    private static Object told(HttpResponse<String> response) {
        Map<String, List<String>> headers = new TreeMap<>(response.headers().map());
        headers.remove("x-request-id");
        headers.remove("date");
        return List.of(response.statusCode(), headers, response.body());
    }

    @Test
    void a_token_of_the_issuer_opens_what_its_roles_open() {
        assertThat(asked("/v1/register", TestTokens.token("reader")).statusCode())
                .isEqualTo(200);
        assertThat(decided(TestTokens.token("reader")).statusCode()).isEqualTo(403);
        assertThat(decided(TestTokens.token("application")).statusCode()).isEqualTo(201);
        assertThat(asked("/v1/register", TestTokens.signed(TestTokens.EC, JWSAlgorithm.ES256))
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @EnumSource
    void a_role_of_the_issuer_opens_what_the_role_of_a_credential_opens(Role role) {
        String ours = server.tokenFor(role);
        String theirs = TestTokens.token(role.toString());

        assertThat(Stream.of("/v1/register", "/v1/decisions", "/v1/credentials", "/v1/nothing"))
                .allSatisfy(path -> assertThat(asked(path, theirs).statusCode())
                        .isEqualTo(asked(path, ours).statusCode()));
    }

    @Test
    void a_token_without_a_role_is_known_and_may_do_nothing() {
        assertThat(asked("/v1/register", TestTokens.token("manager")).statusCode())
                .isEqualTo(403);
    }

    @Test
    void the_tokens_that_are_issued_here_still_work() {
        assertThat(server.get("/v1/register").statusCode()).isEqualTo(200);
        assertThat(asked("/v1/register", server.tokenFor(Role.READER)).statusCode())
                .isEqualTo(200);
        assertThat(issuer.fetches()).isZero();
    }

    @Test
    void every_wrong_token_gets_the_very_answer_of_no_token() {
        Object none = told(server.send(server.to("/v1/register")));

        assertThat(Stream.concat(TestTokens.badlySigned().stream(), TestTokens.badlyClaimed().stream()))
                .allSatisfy(bad ->
                        assertThat(told(asked("/v1/register", bad.token()))).isEqualTo(none));
    }

    @Test
    void where_no_issuer_is_set_its_tokens_are_none() {
        try (TestServer alone = TestServer.start()) {
            Object none = told(alone.send(alone.to("/v1/register")));
            Object shown = told(alone.send(
                    alone.to("/v1/register").header("Authorization", "Bearer " + TestTokens.token("reader"))));

            assertThat(shown).isEqualTo(none);
        }
    }

    @Test
    void two_insurers_are_kept_apart() {
        server.tokenFor(InsurerNumber.parse(TestTokens.OTHER_INSURER), Set.of(Role.READER), Optional.empty());
        String other = TestTokens.token(claims -> claims.put("insurer", TestTokens.OTHER_INSURER));
        String location = decided(TestTokens.token("application"))
                .headers()
                .firstValue("Location")
                .orElseThrow();

        assertThat(asked(location, TestTokens.token("reader")).statusCode()).isEqualTo(200);
        assertThat(asked(location, other).statusCode()).isEqualTo(404);
        assertThat(asked("/v1/register", other).body()).contains(TestTokens.OTHER_INSURER);
    }

    @Test
    void whom_the_issuer_vouches_for_is_no_credential_that_could_be_revoked_here() {
        var id = CredentialId.vouchedFor(TestTokens.ISSUER, "hanako");

        HttpResponse<String> revoked =
                server.send(server.authorized("/v1/credentials/" + id).DELETE());

        assertThat(revoked.statusCode()).isEqualTo(404);
        assertThat(asked("/v1/register", TestTokens.token("reader")).statusCode())
                .isEqualTo(200);
    }

    @Test
    void without_keys_nobody_is_let_in_at_once_until_the_issuer_is_back() {
        issuer.goAway();
        String token = TestTokens.token("reader");

        HttpResponse<String> first = asked("/v1/register", token);
        assertThat(first.statusCode()).isEqualTo(503);
        assertThat(TestServer.json(first).get("type").textValue()).isEqualTo("/problems/identity-unavailable");
        assertThat(server.get("/v1/register").statusCode()).isEqualTo(200);
        assertThat(server.send(server.to("/readyz")).statusCode()).isEqualTo(200);

        issuer.comeBack();
        issuer.pass(Duration.ofSeconds(10));
        assertThat(asked("/v1/register", token).statusCode()).isEqualTo(200);
    }

    @Test
    void an_issuer_that_goes_away_for_a_while_is_not_missed() {
        asked("/v1/register", TestTokens.token("reader"));
        issuer.goAway();
        issuer.pass(Duration.ofMinutes(59));
        assertThat(asked("/v1/register", TestTokens.token("reader")).statusCode())
                .isEqualTo(200);

        issuer.pass(Duration.ofMinutes(1));
        assertThat(asked("/v1/register", TestTokens.token("reader")).statusCode())
                .isEqualTo(503);
    }

    @Test
    void a_new_key_is_picked_up_and_an_old_one_is_dropped() {
        String before = TestTokens.token("reader");
        String after = TestTokens.signed(TestTokens.NEXT, JWSAlgorithm.RS256);
        assertThat(asked("/v1/register", before).statusCode()).isEqualTo(200);
        assertThat(asked("/v1/register", after).statusCode()).isEqualTo(401);

        issuer.serveKeys(TestTokens.NEXT);
        issuer.pass(Duration.ofSeconds(10));

        assertThat(asked("/v1/register", after).statusCode()).isEqualTo(200);
        assertThat(asked("/v1/register", before).statusCode()).isEqualTo(401);
    }

    @Test
    void without_the_storage_nobody_is_let_in_either() {
        server.stopStorage();

        HttpResponse<String> response = asked("/v1/register", TestTokens.token("reader"));

        assertThat(TestServer.json(response).get("type").textValue()).isEqualTo("/problems/storage-unavailable");
    }
}
