package jp.mokuteki.promises.product;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** 発行者 — an issuer of tokens (JWT, RFC 7519), honest or not. Immutable. */
public final class Issuer {
    /** Its name, as it stands in its tokens. */
    public static final String NAME = "https://issuer.example";
    /** Whom its tokens are for. */
    public static final String AUDIENCE = "mokuteki";

    private static final String KEY_ID = "one";

    private final KeyPair keys;

    /** Makes one with a key of its own. */
    public Issuer() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2_048);
            keys = generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has RSA", e);
        }
    }

    /**
     * Writes the environment of a product that serves an insurer and trusts this issuer.
     *
     * @param keys the file with the key set
     * @param insurer its number
     * @param name its name
     * @param token of the first credential
     * @return the variables
     */
    public static Map<String, String> settings(Path keys, String insurer, String name, String token) {
        return Map.of(
                "MOKUTEKI_INSURER",
                insurer,
                "MOKUTEKI_INSURER_NAME",
                name,
                "MOKUTEKI_BOOTSTRAP_TOKEN",
                token,
                "MOKUTEKI_OIDC_ISSUER",
                NAME,
                "MOKUTEKI_OIDC_AUDIENCE",
                AUDIENCE,
                "MOKUTEKI_OIDC_JWKS",
                keys.toString());
    }

    /**
     * Tells its key set (RFC 7517).
     *
     * @return the set, in JSON
     */
    public String keySet() {
        var key = (RSAPublicKey) keys.getPublic();
        return "{\"keys\":[{\"kty\":\"RSA\",\"use\":\"sig\",\"kid\":\"%s\",\"n\":\"%s\",\"e\":\"%s\"}]}"
                .formatted(
                        KEY_ID,
                        number(key.getModulus().toByteArray()),
                        number(key.getPublicExponent().toByteArray()));
    }

    /** Without the zero that only says that the number is positive. */
    private static String number(byte[] bytes) {
        int from = bytes[0] == 0 ? 1 : 0;
        return encoded(Arrays.copyOfRange(bytes, from, bytes.length));
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String encoded(String text) {
        return encoded(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Writes claims. Those who have the same roles are the same subject, whatever their insurer.
     *
     * @param issuer who says so
     * @param audience to whom
     * @param insurer whose data
     * @param roles what may be done
     * @param end until when
     * @return the claims, in JSON
     */
    public static String claims(String issuer, String audience, String insurer, Set<String> roles, Instant end) {
        String list = roles.stream().sorted().map(role -> '"' + role + '"').collect(Collectors.joining(","));
        return "{\"iss\":\"%s\",\"aud\":\"%s\",\"sub\":\"%s\",\"insurer\":\"%s\",\"roles\":[%s],\"exp\":%d}"
                .formatted(
                        issuer, audience, String.join("-", new TreeSet<>(roles)), insurer, list, end.getEpochSecond());
    }

    private static String head(String algorithm) {
        return encoded("{\"alg\":\"%s\",\"kid\":\"%s\"}".formatted(algorithm, KEY_ID));
    }

    /**
     * Signs claims as they should be.
     *
     * @param claims in JSON
     * @return the token
     */
    public String signed(String claims) {
        String text = head("RS256") + "." + encoded(claims);
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(keys.getPrivate());
            signature.update(text.getBytes(StandardCharsets.US_ASCII));
            return text + "." + encoded(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has RSA", e);
        }
    }

    /**
     * Signs claims with the public key as if it were a shared secret.
     *
     * @param claims in JSON
     * @return a token that nobody may accept
     */
    public String signedWithPublicKey(String claims) {
        String text = head("HS256") + "." + encoded(claims);
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(keys.getPublic().getEncoded(), "HmacSHA256"));
            return text + "." + encoded(mac.doFinal(text.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HMAC", e);
        }
    }

    /**
     * Does not sign claims.
     *
     * @param claims in JSON
     * @return a token that nobody may accept
     */
    public static String unsigned(String claims) {
        return head("none") + "." + encoded(claims) + ".";
    }
}
