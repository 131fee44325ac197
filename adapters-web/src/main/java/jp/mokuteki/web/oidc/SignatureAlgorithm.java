package jp.mokuteki.web.oidc;

import com.nimbusds.jose.JWSAlgorithm;
import java.util.Arrays;
import java.util.Optional;

/**
 * 署名方式 — how a token may be signed (RFC 7518, section 3.1). Only what is signed with a key that the verifier does not
 * hold: {@code none} and the {@code HS} family cannot even be named.
 */
public enum SignatureAlgorithm {
    /** RSA, PKCS #1, SHA-256. */
    RS256,
    /** RSA, PKCS #1, SHA-384. */
    RS384,
    /** RSA, PKCS #1, SHA-512. */
    RS512,
    /** RSA, PSS, SHA-256. */
    PS256,
    /** RSA, PSS, SHA-384. */
    PS384,
    /** RSA, PSS, SHA-512. */
    PS512,
    /** ECDSA, P-256, SHA-256. */
    ES256,
    /** ECDSA, P-384, SHA-384. */
    ES384,
    /** ECDSA, P-521, SHA-512. */
    ES512;

    /**
     * Finds an algorithm by its name.
     *
     * @param name for instance {@code RS256}
     * @return the algorithm, or nothing
     */
    public static Optional<SignatureAlgorithm> of(String name) {
        return Arrays.stream(values())
                .filter(algorithm -> algorithm.name().equals(name))
                .findFirst();
    }

    boolean isThat(JWSAlgorithm algorithm) {
        return name().equals(algorithm.getName());
    }
}
