package jp.mokuteki.domain.decision;

import java.time.LocalDate;
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
    /** The question, perhaps about another day. */
    private final ProposedFlow like;

    private final LocalDate asOf;
    private final long key;
    private final long day;
    private final int lawSpan;

    private PreparedQuestion(ProposedFlow like, LocalDate asOf, long key) {
        this.like = like;
        this.asOf = Objects.requireNonNull(asOf, "asOf");
        this.key = key;
        this.day = asOf.toEpochDay();
        this.lawSpan = LawSpans.of(day);
    }

    /**
     * Prepares a question.
     *
     * @param flow the question
     * @return the prepared question
     */
    public static PreparedQuestion of(ProposedFlow flow) {
        return new PreparedQuestion(flow, flow.asOf(), QuestionKey.of(flow));
    }

    /**
     * Prepares the same question about another day.
     *
     * @param other the day, a civil date in Japan
     * @return the prepared question
     */
    public PreparedQuestion on(LocalDate other) {
        return new PreparedQuestion(like, other, key);
    }

    /**
     * Gives the question.
     *
     * @return the flow
     */
    public ProposedFlow flow() {
        if (like.asOf().equals(asOf)) {
            return like;
        }
        return new ProposedFlow(
                asOf,
                like.action(),
                like.purpose(),
                like.counterparty(),
                like.information(),
                like.handling(),
                like.specifiedPersonalInformation(),
                like.affair(),
                like.consent());
    }

    /**
     * Tells which day is asked about.
     *
     * @return the day, a civil date in Japan
     */
    public LocalDate asOf() {
        return asOf;
    }

    /**
     * Tells how the question names its purpose.
     *
     * @return the purpose, by id, category or text
     */
    public PurposeQuestion purpose() {
        return like.purpose();
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
