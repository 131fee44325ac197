package jp.mokuteki.domain.decision;

import java.util.List;
import java.util.Objects;

/**
 * 回答 — the whole answer to a question: the question, what it was decided on, the decision, and near misses of a refusal.
 *
 * <p>Example: {@code PurposeRegister.ofSociety().answer(ProposedFlow.to(Action.USE).on(LocalDate.of(2026, 4, 1)).category(5)
 * .information("CLAIM").build()).nearMisses().size()} is {@code 0}. Legal source: none.
 *
 * @param flow the question
 * @param basis the versions that the decision rests on
 * @param decision the decision
 * @param nearMisses up to three permitted neighbours of a refused question; empty for the other verdicts
 */
public record Answer(ProposedFlow flow, DecisionBasis basis, Decision decision, List<NearMiss> nearMisses) {
    /** Refuses nulls and copies its list. */
    public Answer {
        Objects.requireNonNull(flow, "flow");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(decision, "decision");
        nearMisses = List.copyOf(nearMisses);
    }
}
