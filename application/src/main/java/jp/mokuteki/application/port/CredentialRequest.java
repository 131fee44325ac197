package jp.mokuteki.application.port;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import jp.mokuteki.domain.guard.IndividualNumberGuard;

/**
 * 認証情報の発行の求め — what a new credential is to be.
 *
 * @param name what it is for, from 1 to 100 characters, without an Individual Number
 * @param roles what it may do; never empty
 * @param expiresAt from when on it is no longer accepted, where that is limited
 */
public record CredentialRequest(String name, Set<Role> roles, Optional<Instant> expiresAt) {
    /** So that the end is a date of four digits everywhere. */
    private static final Instant LATEST = Instant.parse("9999-01-01T00:00:00Z");

    /** Copies the roles; whichever way the name came, it is looked through. */
    public CredentialRequest {
        if (IndividualNumberGuard.finds(Objects.requireNonNull(name, "name"))) {
            throw new IllegalArgumentException("a name must not hold what looks like an Individual Number");
        }
        roles = Set.copyOf(roles);
        if (expiresAt.filter(end -> !end.isBefore(LATEST)).isPresent()) {
            throw new IllegalArgumentException("a credential expires before the year 9999");
        }
    }
}
