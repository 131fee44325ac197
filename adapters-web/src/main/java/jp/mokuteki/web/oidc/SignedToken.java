package jp.mokuteki.web.oidc;

import static jp.mokuteki.web.oidc.TokenRefusedException.unless;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.factories.DefaultJWSVerifierFactory;
import com.nimbusds.jose.jwk.AsymmetricJWK;
import com.nimbusds.jose.jwk.JWK;
import java.text.ParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A signed token (JWS, RFC 7515) in its compact form. Of its header only what says how it is signed is believed, and that only
 * where the settings allow it; a key that it brings along ({@code jwk}, {@code jku}, {@code x5u}, {@code x5c}) never counts.
 */
final class SignedToken {
    /** The most characters that a token may have. */
    static final int MOST = 6_144;

    private static final Pattern GRAMMAR = Pattern.compile("(?:[A-Za-z0-9_-]+\\.){2}[A-Za-z0-9_-]+");
    private static final Set<String> TYPES = Set.of("jwt", "at+jwt", "application/at+jwt");

    private final JWSObject token;

    private SignedToken(JWSObject token) {
        this.token = token;
    }

    static SignedToken read(String text, Set<SignatureAlgorithm> allowed) throws TokenRefusedException {
        unless(text.length() <= MOST, Refusal.TOO_LONG);
        unless(GRAMMAR.matcher(text).matches(), Refusal.MALFORMED);
        JWSObject token = parsed(text);
        JWSHeader header = token.getHeader();
        unless(allowed.stream().anyMatch(one -> one.isThat(header.getAlgorithm())), Refusal.ALGORITHM);
        unless(header.getCriticalParams() == null && header.isBase64URLEncodePayload(), Refusal.CRITICAL_HEADER);
        unless(
                Optional.ofNullable(header.getType())
                        .map(type -> TYPES.contains(type.getType().toLowerCase(Locale.ROOT)))
                        .orElse(true),
                Refusal.TYPE);
        unless(header.getKeyID() != null, Refusal.NO_KEY_NAMED);
        return new SignedToken(token);
    }

    private static JWSObject parsed(String text) throws TokenRefusedException {
        try {
            return JWSObject.parse(text);
        } catch (ParseException | RuntimeException e) {
            // what the library throws at strange headers is of many kinds
            throw new TokenRefusedException(Refusal.MALFORMED);
        }
    }

    JWSHeader header() {
        return token.getHeader();
    }

    /** The claims, which nobody may believe before the signature is verified. */
    byte[] claims() {
        return token.getPayload().toBytes();
    }

    void verify(List<JWK> keys) throws TokenRefusedException {
        unless(!keys.isEmpty(), Refusal.KEY);
        unless(keys.stream().anyMatch(this::isSignedWith), Refusal.SIGNATURE);
    }

    private boolean isSignedWith(JWK key) {
        try {
            return key instanceof AsymmetricJWK pair
                    && token.verify(new DefaultJWSVerifierFactory().createJWSVerifier(header(), pair.toPublicKey()));
        } catch (JOSEException | RuntimeException e) {
            return false;
        }
    }
}
