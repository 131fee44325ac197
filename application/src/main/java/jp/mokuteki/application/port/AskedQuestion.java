package jp.mokuteki.application.port;

import java.time.Instant;
import java.util.Objects;
import jp.mokuteki.domain.decision.ProposedFlow;

/**
 * 記録された問い — what a stored decision was asked, without its answer.
 *
 * @param id id of the decision
 * @param decidedAt when it was given, to the microsecond
 * @param question the question
 */
public record AskedQuestion(DecisionId id, Instant decidedAt, ProposedFlow question) {
    /** Refuses nulls. */
    public AskedQuestion {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(decidedAt, "decidedAt");
        Objects.requireNonNull(question, "question");
    }

    /**
     * Gives the question of a decision.
     *
     * @param decision the decision
     * @return what it was asked
     */
    public static AskedQuestion of(StoredDecision decision) {
        return new AskedQuestion(
                decision.id(), decision.decidedAt(), decision.answer().flow());
    }
}
