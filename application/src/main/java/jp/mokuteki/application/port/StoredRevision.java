package jp.mokuteki.application.port;

import java.time.Instant;
import java.util.Objects;
import jp.mokuteki.domain.register.RegisterRevision;

/**
 * 記録された改正版 — a revision with the time at which it was recorded.
 *
 * @param revision the revision
 * @param recordedAt when it was recorded, to the microsecond
 */
public record StoredRevision(RegisterRevision revision, Instant recordedAt) {
    /** Refuses nulls. */
    public StoredRevision {
        Objects.requireNonNull(revision, "revision");
        Objects.requireNonNull(recordedAt, "recordedAt");
    }
}
