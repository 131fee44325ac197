package jp.mokuteki.application.port;

import java.util.Objects;
import java.util.Set;
import jp.mokuteki.domain.recipient.InsurerNumber;

/**
 * 呼出し側 — who asks, as the credential says; nothing of it is ever read from the request.
 *
 * @param credential the credential that was shown
 * @param insurer the insurer that it speaks for
 * @param roles what it may do
 */
public record Caller(CredentialId credential, InsurerNumber insurer, Set<Role> roles) {
    /** Copies the roles. */
    public Caller {
        Objects.requireNonNull(credential, "credential");
        Objects.requireNonNull(insurer, "insurer");
        roles = Set.copyOf(roles);
    }
}
