package jp.mokuteki.application.port;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import jp.mokuteki.domain.recipient.InsurerNumber;
import jp.mokuteki.domain.table.PlainText;

/**
 * 認証情報 — who may ask: bound to one insurer and a set of roles. The secret itself is never kept.
 *
 * @param id its id
 * @param insurer the insurer that it speaks for
 * @param name what it is for, from 1 to 100 characters
 * @param roles what it may do; never empty
 * @param createdAt when it was issued
 * @param expiresAt from when on it is no longer accepted, where that is limited
 * @param revokedAt when it was revoked, where it was
 * @param lastUsedAt when it was last used, to the minute, where it ever was
 */
public record Credential(
        CredentialId id,
        InsurerNumber insurer,
        String name,
        Set<Role> roles,
        Instant createdAt,
        Optional<Instant> expiresAt,
        Optional<Instant> revokedAt,
        Optional<Instant> lastUsedAt) {
    /** Checks the name and copies the roles. */
    public Credential {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(insurer, "insurer");
        PlainText.check("the name of a credential", name, 100);
        Objects.requireNonNull(createdAt, "createdAt");
        Objects.requireNonNull(expiresAt, "expiresAt");
        Objects.requireNonNull(revokedAt, "revokedAt");
        Objects.requireNonNull(lastUsedAt, "lastUsedAt");
        if (roles.isEmpty()) {
            throw new IllegalArgumentException("a credential has a role");
        }
        roles = Collections.unmodifiableSet(EnumSet.copyOf(roles));
    }

    /**
     * Asks whether it is accepted at a time.
     *
     * @param now the time
     * @return true until it expires or is revoked
     */
    public boolean isAcceptedAt(Instant now) {
        return revokedAt.isEmpty() && expiresAt.map(now::isBefore).orElse(true);
    }
}
