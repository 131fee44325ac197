package jp.mokuteki.web.oidc;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * 発行者の設定 — whose tokens are taken, and how they say for whom they speak.
 *
 * @param issuer the {@code iss} of its tokens, letter for letter
 * @param audience what {@code aud} must contain: the name that the issuer has for this service
 * @param keys where its key set is read
 * @param algorithms how its tokens may be signed; never empty
 * @param rolesClaim the claim that lists roles: its name, or a path through nested claims with dots
 * @param insurerClaim the claim that names the insurer, likewise
 */
public record OidcSettings(
        String issuer,
        String audience,
        KeySource keys,
        Set<SignatureAlgorithm> algorithms,
        String rolesClaim,
        String insurerClaim) {
    /** Copies the algorithms; refuses nulls, blanks and an empty list. */
    public OidcSettings {
        requireText("issuer", issuer);
        requireText("audience", audience);
        Objects.requireNonNull(keys, "keys");
        requireText("rolesClaim", rolesClaim);
        requireText("insurerClaim", insurerClaim);
        if (algorithms.isEmpty()) {
            throw new IllegalArgumentException("an issuer signs with some algorithm");
        }
        algorithms = Collections.unmodifiableSet(EnumSet.copyOf(algorithms));
    }

    private static void requireText(String name, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(name + " is blank");
        }
    }
}
