package jp.mokuteki.web.oidc;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSAEncrypter;
import com.nimbusds.jose.crypto.factories.DefaultJWSSignerFactory;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Tokens of an issuer, right ones and wrong ones. */
public final class TestTokens {
    public static final String ISSUER = "https://issuer.example/realms/kenpo";
    public static final String AUDIENCE = "mokuteki";
    public static final String INSURER = "06139992";
    public static final String OTHER_INSURER = "06270011";
    public static final String UNKNOWN_INSURER = "06131239";
    /** 2026-04-01 10:00 in Japan. */
    public static final Instant NOW = Instant.parse("2026-04-01T01:00:00Z");

    public static final RSAKey RSA = rsa("rsa-1");
    public static final ECKey EC = ec(Curve.P_256, "ec-1");
    /** A key that the issuer does not serve at first. */
    public static final RSAKey NEXT = rsa("rsa-2");
    /** A key of a stranger, under the name of a key of the issuer. */
    public static final RSAKey FORGED = rsa("rsa-1");

    private static final RSAKey FOREIGN = rsa("foreign");

    private TestTokens() {}

    /** A token that must not be taken, and why. */
    public record Bad(String name, String token, Refusal refusal) {
        @Override
        public String toString() {
            return name;
        }
    }

    static RSAKey rsa(String name) {
        return made(() -> new RSAKeyGenerator(2_048).keyID(name).generate());
    }

    static ECKey ec(Curve curve, String name) {
        return made(() -> new ECKeyGenerator(curve).keyID(name).generate());
    }

    interface Making<T> {
        T make() throws JOSEException;
    }

    static <T> T made(Making<T> making) {
        try {
            return making.make();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A token that is right, but for a change of its claims. */
    public static String token(Consumer<Map<String, Object>> change) {
        return signed(RSA, JWSAlgorithm.RS256, header -> header, change);
    }

    public static String token(String... roles) {
        return token(claims -> claims.put("roles", List.of(roles)));
    }

    public static String signed(JWK key, JWSAlgorithm algorithm) {
        return signed(key, algorithm, header -> header, claims -> {});
    }

    static String with(UnaryOperator<JWSHeader.Builder> change) {
        return signed(RSA, JWSAlgorithm.RS256, change, claims -> {});
    }

    static String signed(
            JWK key,
            JWSAlgorithm algorithm,
            UnaryOperator<JWSHeader.Builder> header,
            Consumer<Map<String, Object>> change) {
        var builder = new JWSHeader.Builder(algorithm).keyID(key.getKeyID());
        var payload = new Payload(JSONObjectUtils.toJSONString(claims(change)));
        return made(() -> {
            var token = new JWSObject(header.apply(builder).build(), payload);
            token.sign(new DefaultJWSSignerFactory().createJWSSigner(key, algorithm));
            return token.serialize();
        });
    }

    static Map<String, Object> claims(Consumer<Map<String, Object>> change) {
        var claims = new LinkedHashMap<String, Object>();
        claims.put("iss", ISSUER);
        claims.put("aud", AUDIENCE);
        claims.put("sub", "hanako");
        claims.put("iat", NOW.getEpochSecond());
        claims.put("exp", NOW.getEpochSecond() + 7_200);
        claims.put("roles", List.of("reader"));
        claims.put("insurer", INSURER);
        change.accept(claims);
        return claims;
    }

    /** A token of these very letters, with a signature that fits nothing. */
    static String lettered(String header, String payload) {
        return part(header) + "." + part(payload) + ".c2lnbmF0dXJl";
    }

    static String part(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String unsigned(String algorithm, String signature) {
        return part("{\"alg\":\"" + algorithm + "\",\"kid\":\"rsa-1\"}") + "."
                + part(JSONObjectUtils.toJSONString(claims(claims -> {}))) + "." + signature;
    }

    /** The public key as the secret of a message code: what a careless verifier takes. */
    private static String confused() {
        return made(() -> {
            var header =
                    new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("rsa-1").build();
            var token = new JWSObject(header, new Payload(JSONObjectUtils.toJSONString(claims(claims -> {}))));
            token.sign(new MACSigner(RSA.toRSAPublicKey().getEncoded()));
            return token.serialize();
        });
    }

    private static String encrypted(String content) {
        return made(() -> {
            var header = new JWEHeader.Builder(JWEAlgorithm.RSA_OAEP_256, EncryptionMethod.A128GCM)
                    .keyID("rsa-1")
                    .build();
            var token = new JWEObject(header, new Payload(content));
            token.encrypt(new RSAEncrypter(RSA));
            return token.serialize();
        });
    }

    private static String nested() {
        return made(() -> {
            var header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                    .keyID("rsa-1")
                    .contentType("JWT")
                    .build();
            var token = new JWSObject(header, new Payload(token("reader")));
            token.sign(new DefaultJWSSignerFactory().createJWSSigner(RSA));
            return token.serialize();
        });
    }

    private static String tampered() {
        String[] parts = token("reader").split("\\.", -1);
        String payload = part(JSONObjectUtils.toJSONString(claims(claims -> claims.put("roles", List.of("admin")))));
        return parts[0] + "." + payload + "." + parts[2];
    }

    private static Bad claimed(String name, Refusal refusal, Consumer<Map<String, Object>> change) {
        return new Bad(name, token(change), refusal);
    }

    private static Bad without(String claim, Refusal refusal) {
        return claimed("without " + claim, refusal, claims -> claims.remove(claim));
    }

    private static Bad with(String name, String claim, Object value, Refusal refusal) {
        return claimed(name, refusal, claims -> claims.put(claim, value));
    }

    /** Tokens that are wrong in how they are made or signed. */
    public static List<Bad> badlySigned() {
        String right = token("reader");
        String other = signed(RSA, JWSAlgorithm.PS256);
        return List.of(
                new Bad("one dot", "a.b", Refusal.MALFORMED),
                new Bad("only dots", "..", Refusal.MALFORMED),
                new Bad("four parts", right + ".x", Refusal.MALFORMED),
                new Bad("a space", right.replaceFirst("\\.", ". "), Refusal.MALFORMED),
                new Bad("padding", right + "=", Refusal.MALFORMED),
                new Bad("no JSON", lettered("{", "{}"), Refusal.MALFORMED),
                new Bad("null for a header", lettered("null", "{}"), Refusal.MALFORMED),
                new Bad("a list for a header", lettered("[]", "{}"), Refusal.MALFORMED),
                new Bad("a number for an algorithm", lettered("{\"alg\":1}", "{}"), Refusal.MALFORMED),
                new Bad("no algorithm", lettered("{\"kid\":\"rsa-1\"}", "{}"), Refusal.MALFORMED),
                new Bad("deep", lettered("[".repeat(3_000), "{}"), Refusal.MALFORMED),
                new Bad("none without signature", unsigned("none", ""), Refusal.MALFORMED),
                new Bad("none with signature", unsigned("none", "c2ln"), Refusal.MALFORMED),
                new Bad("NoNe", unsigned("NoNe", "c2ln"), Refusal.ALGORITHM),
                new Bad("the public key as a secret", confused(), Refusal.ALGORITHM),
                new Bad("not on the list", signed(RSA, JWSAlgorithm.RS512), Refusal.ALGORITHM),
                new Bad("encrypted", encrypted(right), Refusal.MALFORMED),
                new Bad("nested", nested(), Refusal.MALFORMED),
                new Bad("too long", token("x".repeat(SignedToken.MOST * 3 / 4)), Refusal.TOO_LONG),
                new Bad(
                        "critical",
                        with(header -> header.criticalParams(Set.of("exp")).customParam("exp", 1)),
                        Refusal.CRITICAL_HEADER),
                new Bad(
                        "a payload as it is",
                        lettered("{\"alg\":\"RS256\",\"kid\":\"rsa-1\",\"b64\":false}", "{}"),
                        Refusal.CRITICAL_HEADER),
                new Bad("another type", with(header -> header.type(new JOSEObjectType("logout+jwt"))), Refusal.TYPE),
                new Bad("no key named", with(header -> header.keyID(null)), Refusal.NO_KEY_NAMED),
                new Bad("a foreign key", signed(FOREIGN, JWSAlgorithm.RS256), Refusal.KEY),
                new Bad(
                        "the name of a key of another kind",
                        signed(ec(Curve.P_256, "rsa-1"), JWSAlgorithm.ES256),
                        Refusal.KEY),
                new Bad("a forged key", signed(FORGED, JWSAlgorithm.RS256), Refusal.SIGNATURE),
                new Bad(
                        "a forged key that it brings along",
                        signed(FORGED, JWSAlgorithm.RS256, header -> header.jwk(FORGED.toPublicJWK()), claims -> {}),
                        Refusal.SIGNATURE),
                new Bad(
                        "a forged key elsewhere",
                        signed(
                                FORGED,
                                JWSAlgorithm.RS256,
                                header -> header.jwkURL(URI.create("http://127.0.0.1:1/"))
                                        .x509CertURL(URI.create("http://127.0.0.1:1/")),
                                claims -> {}),
                        Refusal.SIGNATURE),
                new Bad("tampered", tampered(), Refusal.SIGNATURE),
                new Bad(
                        "a signature of another token",
                        right.substring(0, right.lastIndexOf('.')) + other.substring(other.lastIndexOf('.')),
                        Refusal.SIGNATURE));
    }

    /** Tokens that are signed well and say what does not do. */
    public static List<Bad> badlyClaimed() {
        long now = NOW.getEpochSecond();
        return List.of(
                without("iss", Refusal.ISSUER),
                with("another issuer", "iss", "https://other.example", Refusal.ISSUER),
                with("the issuer and a slash", "iss", ISSUER + "/", Refusal.ISSUER),
                with("a list of issuers", "iss", List.of(ISSUER), Refusal.ISSUER),
                without("aud", Refusal.AUDIENCE),
                with("another audience", "aud", "mokuteki2", Refusal.AUDIENCE),
                with("other audiences", "aud", List.of("account", "MOKUTEKI"), Refusal.AUDIENCE),
                without("exp", Refusal.EXPIRED),
                with("expired", "exp", now, Refusal.EXPIRED),
                with("an end within this second", "exp", now + 0.5, Refusal.EXPIRED),
                with("an end that is a text", "exp", String.valueOf(now + 60), Refusal.EXPIRED),
                with("not yet valid", "nbf", now + 61, Refusal.NOT_YET_VALID),
                with("issued tomorrow", "iat", now + 86_400, Refusal.NOT_YET_VALID),
                with("a begin that is a text", "nbf", "0", Refusal.NOT_YET_VALID),
                without("sub", Refusal.SUBJECT),
                with("an empty subject", "sub", "", Refusal.SUBJECT),
                with("a number for a subject", "sub", 7, Refusal.SUBJECT),
                with("a long subject", "sub", "x".repeat(256), Refusal.SUBJECT),
                without("insurer", Refusal.INSURER),
                with("a malformed insurer", "insurer", "6139992", Refusal.INSURER),
                with("a wrong check digit", "insurer", "06139991", Refusal.INSURER),
                with("a number for an insurer", "insurer", 6_139_992, Refusal.INSURER),
                with("two insurers", "insurer", List.of(INSURER, OTHER_INSURER), Refusal.INSURER),
                with("an unknown insurer", "insurer", UNKNOWN_INSURER, Refusal.INSURER));
    }
}
