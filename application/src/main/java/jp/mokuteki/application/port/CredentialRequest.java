package jp.mokuteki.application.port;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * 認証情報の発行の求め — what a new credential is to be.
 *
 * @param name what it is for, from 1 to 100 characters
 * @param roles what it may do; never empty
 * @param expiresAt from when on it is no longer accepted, where that is limited
 */
public record CredentialRequest(String name, Set<Role> roles, Optional<Instant> expiresAt) {
    /** Copies the roles. */
    public CredentialRequest {
        Objects.requireNonNull(name, "name");
        roles = Set.copyOf(roles);
        Objects.requireNonNull(expiresAt, "expiresAt");
    }
}
