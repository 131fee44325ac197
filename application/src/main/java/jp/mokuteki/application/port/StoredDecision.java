package jp.mokuteki.application.port;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import jp.mokuteki.domain.decision.Answer;

/**
 * 記録された判断 — an answer as it was given and stored.
 *
 * @param id its id
 * @param decidedAt when it was given, to the microsecond
 * @param reference the caller's reference, where one was given
 * @param answer the answer
 */
public record StoredDecision(DecisionId id, Instant decidedAt, Optional<CallerReference> reference, Answer answer) {
    /** Refuses nulls. */
    public StoredDecision {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(decidedAt, "decidedAt");
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(answer, "answer");
    }
}
