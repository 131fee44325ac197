package jp.mokuteki.application.port;

import java.time.Instant;
import java.util.Objects;

/**
 * 廃棄の起案 — that somebody wants what is due to be purged; a second person has to agree.
 *
 * @param number from 1, the insurer's own count
 * @param requestedBy who wants it
 * @param requestedAt when it was asked for
 */
public record PurgeProposal(int number, CredentialId requestedBy, Instant requestedAt) {
    /** Checks the number. */
    public PurgeProposal {
        Objects.requireNonNull(requestedBy, "requestedBy");
        Objects.requireNonNull(requestedAt, "requestedAt");
        if (number < 1) {
            throw new IllegalArgumentException("proposals are numbered from 1");
        }
    }
}
