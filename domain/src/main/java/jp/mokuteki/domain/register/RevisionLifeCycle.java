package jp.mokuteki.domain.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import jp.mokuteki.domain.register.TransitionRefusal.Code;

/**
 * 改正手続の規則 — the one place that says when a revision may be submitted, adopted, published, withdrawn or given back. A
 * refusal is a value and names every rule that says no. Immutable and thread-safe.
 *
 * <p>Example: {@code new RevisionLifeCycle(new RegisterChronicle(List.of())).withdraw(1, new Withdrawal(new
 * ProcedureStep("approver-1", Instant.EPOCH, LocalDate.of(2027, 3, 1)), "施行の延期")).equals(RevisionLifeCycle.wrongState())} is
 * {@code true}. Legal source: 個人情報保護法第17条第2項, 個人情報保護法第21条.
 *
 * @param chronicle the register as it is recorded when the rules are asked
 */
public record RevisionLifeCycle(RegisterChronicle chronicle) {
    /** Refuses nulls. */
    public RevisionLifeCycle {
        Objects.requireNonNull(chronicle, "chronicle");
    }

    /**
     * Puts a draft before the adopting body.
     *
     * @param proceedings the proceedings
     * @param step who submits, and when
     * @return moved or refused
     */
    public Transition submit(RevisionProceedings proceedings, ProcedureStep step) {
        return from(
                RevisionState.DRAFT,
                proceedings,
                () -> decided(
                        rules().refusals(proceedings.draft()),
                        () -> new Transition.Moved(proceedings.submitted(step))));
    }

    /**
     * Records that the body has adopted it. Who adopts is not who wrote.
     *
     * @param proceedings the proceedings
     * @param adoption the adoption
     * @return moved or refused
     */
    public Transition adopt(RevisionProceedings proceedings, Adoption adoption) {
        return from(RevisionState.SUBMITTED, proceedings, () -> {
            if (proceedings.authors().contains(adoption.step().by())) {
                return refused(Code.SAME_PERSON);
            }
            var refusals = new ArrayList<>(rules().refusals(proceedings.draft()));
            refuse(
                    refusals,
                    Code.IN_THE_FUTURE,
                    adoption.adoptedOn().isAfter(adoption.step().day()));
            return decided(refusals, () -> new Transition.Moved(proceedings.adopted(adoption)));
        });
    }

    /**
     * Publishes it for good.
     *
     * @param proceedings the proceedings
     * @param publication the publication
     * @return recorded or refused
     */
    public Transition publish(RevisionProceedings proceedings, Publication publication) {
        return from(RevisionState.ADOPTED, proceedings, () -> {
            Adoption adoption = proceedings.adoption().orElseThrow();
            LocalDate published = publication.publishedOn();
            var refusals = new ArrayList<>(rules().refusals(proceedings.draft()));
            refuse(
                    refusals,
                    Code.IN_THE_FUTURE,
                    published.isAfter(publication.step().day()));
            refuse(refusals, Code.PUBLISHED_BEFORE_ADOPTION, published.isBefore(adoption.adoptedOn()));
            refuse(refusals, Code.LATE_WITHOUT_REASON, isLate(proceedings.draft(), publication));
            return decided(refusals, () -> new Transition.Recorded(recorded(proceedings, adoption, publication)));
        });
    }

    /** A correction has its reason already: it is what makes it one. */
    private static boolean isLate(RevisionDraft draft, Publication publication) {
        boolean after = draft.effectiveFrom()
                .map(day -> day.isBefore(publication.publishedOn())
                        || day.isBefore(publication.step().day()))
                .orElse(false);
        return after
                && draft.aim() == RevisionDraft.Aim.AMENDMENT
                && publication.lateReason().isEmpty();
    }

    private RecordedRevision recorded(RevisionProceedings proceedings, Adoption adoption, Publication publication) {
        RevisionDraft draft = proceedings.draft();
        var relations = new TreeMap<>(draft.relations());
        relations.keySet().retainAll(rules().changed(draft));
        var enactment = new Enactment(
                draft.base(),
                draft.aim(),
                proceedings.authors(),
                adoption,
                publication,
                draft.reason(),
                relations,
                draft.notes());
        return new RecordedRevision(
                proceedings.number(),
                draft.effectiveFrom().orElseThrow(),
                draft.table(),
                Optional.of(enactment),
                publication.step().at(),
                Optional.empty());
    }

    /**
     * Gives it back to its editors; a submission and an adoption lapse.
     *
     * @param proceedings the proceedings
     * @return moved or refused
     */
    public Transition giveBack(RevisionProceedings proceedings) {
        return proceedings.state() == RevisionState.DRAFT
                ? refused(Code.WRONG_STATE)
                : new Transition.Moved(proceedings.returned());
    }

    /**
     * Withdraws a published revision before it takes effect.
     *
     * @param number its number
     * @param withdrawal the withdrawal
     * @return recorded or refused
     */
    public Transition withdraw(int number, Withdrawal withdrawal) {
        Optional<RecordedRevision> found = chronicle.revision(number);
        List<RegisterRevision> standing = chronicle.now().revisions();
        int place = standing.stream().map(RegisterRevision::number).toList().indexOf(number);
        if (found.isEmpty() || place < 0) {
            return refused(Code.WRONG_STATE);
        }
        var refusals = new ArrayList<TransitionRefusal>();
        refuse(
                refusals,
                Code.IN_EFFECT,
                !found.get().effectiveFrom().isAfter(withdrawal.step().day()));
        refuse(refusals, Code.FOLLOWED, place < standing.size() - 1);
        return decided(refusals, () -> new Transition.Recorded(found.get().withdrawn(withdrawal)));
    }

    /**
     * Refuses a step that is not one of the state that a revision is in.
     *
     * @return refused
     */
    public static Transition wrongState() {
        return refused(Code.WRONG_STATE);
    }

    private DraftRules rules() {
        return new DraftRules(chronicle);
    }

    private static Transition from(RevisionState state, RevisionProceedings proceedings, Supplier<Transition> attempt) {
        return proceedings.state() == state ? attempt.get() : refused(Code.WRONG_STATE);
    }

    private static Transition decided(List<TransitionRefusal> refusals, Supplier<Transition> otherwise) {
        return refusals.isEmpty() ? otherwise.get() : new Transition.Refused(refusals);
    }

    private static Transition refused(Code code) {
        return new Transition.Refused(List.of(TransitionRefusal.of(code)));
    }

    private static void refuse(List<TransitionRefusal> refusals, Code code, boolean applies) {
        if (applies) {
            refusals.add(TransitionRefusal.of(code));
        }
    }
}
