package jp.mokuteki.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The jar as a process that takes the tokens of an issuer. */
@Timeout(value = 180, unit = TimeUnit.SECONDS)
final class IssuerIT {
    private static final String ISSUER = "https://issuer.example";
    private static final String OURS = "end-to-end_end-to-end_end-to-end_0123456789";

    @TempDir
    private Path folder;

    private final RSAKey key = key("one");

    private static RSAKey key(String name) {
        try {
            return new RSAKeyGenerator(2_048).keyID(name).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String token(RSAKey key, String role, Instant end) throws Exception {
        String claims = """
                {"iss": "%s", "aud": ["mokuteki"], "sub": "hanako", "exp": %d,
                 "realm_access": {"roles": ["%s"]}, "insurer": "06139992"}
                """.formatted(ISSUER, end.getEpochSecond(), role);
        var header =
                new JWSHeader.Builder(JWSAlgorithm.PS256).keyID(key.getKeyID()).build();
        var token = new JWSObject(header, new Payload(claims));
        token.sign(new RSASSASigner(key));
        return token.serialize();
    }

    private Map<String, String> environment(String keys) {
        return Map.of(
                "MOKUTEKI_BOOTSTRAP_TOKEN", OURS,
                "MOKUTEKI_OIDC_ISSUER", ISSUER,
                "MOKUTEKI_OIDC_AUDIENCE", "mokuteki",
                "MOKUTEKI_OIDC_ROLES_CLAIM", "realm_access.roles",
                "MOKUTEKI_OIDC_JWKS", keys);
    }

    @Test
    void a_token_of_the_issuer_opens_what_its_role_opens_and_leaves_no_trace() throws Exception {
        Path keys = Files.writeString(folder.resolve("keys.json"), new JWKSet(key).toString());
        Instant later = Instant.now().plusSeconds(600);
        String right = token(key, "reader", later);

        try (var server = RunningServer.on(folder.resolve("data"), environment(keys.toString()))) {
            assertThat(server.get("/v1/register").statusCode()).isEqualTo(200);
            assertThat(server.with(right).get("/v1/register").statusCode()).isEqualTo(200);
            assertThat(server.post("/v1/decisions", "{}").statusCode()).isEqualTo(403);
            assertThat(server.with(token(key, "reader", later.minusSeconds(1_200)))
                            .get("/v1/register")
                            .statusCode())
                    .isEqualTo(401);
            assertThat(server.with(token(key("one"), "reader", later))
                            .get("/v1/register")
                            .statusCode())
                    .isEqualTo(401);

            assertThat(server.stop()).isEqualTo(143);
            assertThat(server.log())
                    .doesNotContain("eyJ")
                    .doesNotContain("hanako")
                    .doesNotContain("\tat ");
        }
    }

    @Test
    void an_issuer_that_is_away_is_a_problem_for_its_own_tokens_only() throws Exception {
        var environment = environment("http://127.0.0.1:1/keys");

        try (var server = RunningServer.on(folder.resolve("data"), environment)) {
            assertThat(server.get("/v1/register").statusCode()).isEqualTo(200);
            var closed = server.with(token(key, "reader", Instant.now().plusSeconds(600)))
                    .get("/v1/register");

            assertThat(closed.statusCode()).isEqualTo(503);
            assertThat(closed.body()).contains("\"/problems/identity-unavailable\"");
        }
    }

    @Test
    void half_an_issuer_is_a_bad_configuration() throws Exception {
        var half = new HashMap<>(environment("https://issuer.example/keys"));
        half.remove("MOKUTEKI_OIDC_AUDIENCE");

        CommandRun run = RunnableJar.run(half, "serve", "--data-dir", folder.toString(), "--port", "0");

        assertThat(run.exitCode()).isEqualTo(78);
        assertThat(run.err()).isEqualTo("mokuteki: MOKUTEKI_OIDC_AUDIENCE: is needed beside MOKUTEKI_OIDC_ISSUER\n");
    }
}
