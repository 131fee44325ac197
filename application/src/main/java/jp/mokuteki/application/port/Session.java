package jp.mokuteki.application.port;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import jp.mokuteki.domain.recipient.InsurerNumber;

/**
 * セッション — somebody who has signed in with a browser, until the time is up, or the credential is no longer accepted.
 *
 * @param id the hash of the secret that the browser shows
 * @param insurer the insurer
 * @param credential the credential with which it was begun
 * @param token the hash of the token that was shown: with another token of the same credential the session is over
 * @param begunAt when it was begun
 * @param seenAt when it was last used, to the minute
 */
public record Session(
        TokenHash id,
        InsurerNumber insurer,
        CredentialId credential,
        TokenHash token,
        Instant begunAt,
        Instant seenAt) {
    /** How long it lasts without being used. */
    public static final Duration IDLE = Duration.ofMinutes(30);

    /** How long it lasts at most. */
    public static final Duration WHOLE = Duration.ofHours(12);

    /** Refuses nulls. */
    public Session {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(insurer, "insurer");
        Objects.requireNonNull(credential, "credential");
        Objects.requireNonNull(token, "token");
        Objects.requireNonNull(begunAt, "begunAt");
        Objects.requireNonNull(seenAt, "seenAt");
    }

    /**
     * Asks whether its time is not up yet.
     *
     * @param now the time
     * @return true until {@link #IDLE} after its last use, and never longer than {@link #WHOLE}
     */
    public boolean isOpenAt(Instant now) {
        return now.isBefore(seenAt.plus(IDLE)) && now.isBefore(begunAt.plus(WHOLE));
    }
}
