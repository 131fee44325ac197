package jp.mokuteki.domain.decision;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.mokuteki.domain.register.RegisterRevision;
import jp.mokuteki.domain.register.RegisterTimeline;
import jp.mokuteki.domain.register.SocietyTable;

/**
 * 利用目的の台帳 — a register with the law: it answers whether a proposed flow is permitted, by which purpose and on what ground,
 * on the day asked about.
 *
 * <p>The answer is a pure function of the revisions with their codes, the law tables and the question: the same question
 * gets the same answer for ever. Immutable and thread-safe.
 *
 * <p>Example: {@code PurposeRegister.ofSociety().decide(ProposedFlow.to(Action.PROVIDE).on(LocalDate.of(2026, 4, 1))
 * .category(3).counterparty("EMPLOYER").information("HEALTH_CHECKUP").build()).verdict()} is {@code PERMITTED}. Legal source:
 * 規程別表2, 番号法第19条, 個人情報保護法第27条.
 */
public final class PurposeRegister {
    private final LawTables law = LawTables.standard();
    private final RegisterTimeline timeline;
    private final AnswerMemory known = new AnswerMemory();
    private final TurningDays revised;
    private final Map<Integer, DecisionBasis.RevisionReference> references;

    private PurposeRegister(RegisterTimeline timeline) {
        this.timeline = Objects.requireNonNull(timeline, "timeline");
        this.revised = TurningDays.of(timeline);
        this.references = timeline.revisions().stream()
                .map(DecisionBasis.RevisionReference::of)
                .collect(Collectors.toUnmodifiableMap(DecisionBasis.RevisionReference::number, Function.identity()));
    }

    /**
     * Makes a register of its revisions.
     *
     * @param timeline the revisions
     * @return the register
     */
    public static PurposeRegister of(RegisterTimeline timeline) {
        return new PurposeRegister(timeline);
    }

    /**
     * Makes a register of revisions.
     *
     * @param revisions the revisions, without gaps and overlaps
     * @return the register
     */
    public static PurposeRegister of(RegisterRevision... revisions) {
        return of(new RegisterTimeline(List.of(revisions)));
    }

    /**
     * Makes the register of the society's own table.
     *
     * @return the register, with one revision
     */
    public static PurposeRegister ofSociety() {
        return of(SocietyTable.revision());
    }

    /**
     * Gives the revisions.
     *
     * @return the revisions in time
     */
    public RegisterTimeline timeline() {
        return timeline;
    }

    /**
     * Decides a flow.
     *
     * @param flow the question
     * @return the decision, without near misses
     */
    public Decision decide(ProposedFlow flow) {
        Decision decision = known.get(flow.key(), flow.day());
        return decision != null ? decision : byTheRules(flow);
    }

    private Decision byTheRules(ProposedFlow flow) {
        Decision decision = DecisionRule.decide(Examination.of(law, timeline, flow));
        long day = flow.day();
        if (flow.key() != QuestionKey.NONE) {
            long from = Math.max(TurningDays.ofLaw().upTo(day), revised.upTo(day));
            long until = Math.min(TurningDays.ofLaw().after(day), revised.after(day));
            known.keep(flow.key(), day, from, until, decision);
        }
        return decision;
    }

    /**
     * Answers a question in full.
     *
     * @param flow the question
     * @return the decision with its basis, and with near misses where it is a refusal
     */
    public Answer answer(ProposedFlow flow) {
        Decision decision = decide(flow);
        Optional<RegisterRevision> revision = timeline.on(flow.asOf());
        var basis = new DecisionBasis(revision.map(inForce -> references.get(inForce.number())), law.version());
        List<NearMiss> nearMisses = decision instanceof Decision.Refused
                ? revision.map(inForce -> NearMisses.of(flow, inForce.table(), this::decide))
                        .orElse(List.of())
                : List.of();
        return new Answer(flow, basis, decision, nearMisses);
    }
}
