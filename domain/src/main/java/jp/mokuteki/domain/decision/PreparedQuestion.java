package jp.mokuteki.domain.decision;

import java.util.Objects;

/**
 * 用意された問い — a question with its codes packed, for callers that put the same question many times.
 *
 * <p>It says nothing more than its {@link ProposedFlow}; a register finds its answer faster. It belongs to no register.
 * Immutable and thread-safe.
 *
 * <p>Example: {@code PurposeRegister.ofSociety().decide(PreparedQuestion.of(ProposedFlow.to(Action.USE).on(LocalDate.of(2026,
 * 4, 1)).category(5).information("CLAIM").build())).verdict()} is {@code PERMITTED}. Legal source: none.
 */
public final class PreparedQuestion {
    private final ProposedFlow flow;
    private final long key;
    private final long day;
    private final int lawSpan;

    private PreparedQuestion(ProposedFlow flow) {
        this.flow = Objects.requireNonNull(flow, "flow");
        this.key = QuestionKey.of(flow);
        this.day = flow.asOf().toEpochDay();
        this.lawSpan = LawSpans.of(day);
    }

    /**
     * Prepares a question.
     *
     * @param flow the question
     * @return the prepared question
     */
    public static PreparedQuestion of(ProposedFlow flow) {
        return new PreparedQuestion(flow);
    }

    /**
     * Gives the question.
     *
     * @return the flow
     */
    public ProposedFlow flow() {
        return flow;
    }

    long key() {
        return key;
    }

    long day() {
        return day;
    }

    int lawSpan() {
        return lawSpan;
    }
}
