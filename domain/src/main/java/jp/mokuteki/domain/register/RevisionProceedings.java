package jp.mokuteki.domain.register;

import java.time.Instant;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * 改正手続 — a revision on its way from the draft to its publication: who wrote it, and how far it has come. Immutable.
 *
 * <p>Example: {@code RevisionProceedings.begin(2,
 * RevisionDraft.from(RecordedRevision.ofUnknownOrigin(SocietyTable.revision(), Instant.EPOCH), RevisionDraft.Aim.AMENDMENT),
 * new ProcedureStep("clerk-1", Instant.EPOCH, LocalDate.of(2026, 11, 2))).state()} is {@code draft}. Legal source: none.
 *
 * @param number number of the revision, from 1
 * @param draft what it is to say
 * @param authors everybody who wrote in it, in order; none of them may adopt it
 * @param createdAt when it was begun, to the microsecond
 * @param submission who put it before the adopting body; absent while it is a draft
 * @param adoption its adoption; absent before
 */
public record RevisionProceedings(
        int number,
        RevisionDraft draft,
        Set<String> authors,
        Instant createdAt,
        Optional<ProcedureStep> submission,
        Optional<Adoption> adoption) {
    /** Refuses a number below 1, nobody as author, and an adoption without a submission. */
    public RevisionProceedings {
        Objects.requireNonNull(draft, "draft");
        authors = Collections.unmodifiableSet(new TreeSet<>(authors));
        Objects.requireNonNull(createdAt, "createdAt");
        Objects.requireNonNull(submission, "submission");
        Objects.requireNonNull(adoption, "adoption");
        if (number < 1 || authors.isEmpty()) {
            throw new IllegalArgumentException("proceedings have a number and an author");
        }
        if (adoption.isPresent() && submission.isEmpty()) {
            throw new IllegalArgumentException("what is adopted was submitted");
        }
    }

    /**
     * Begins with a draft.
     *
     * @param number number of the revision
     * @param draft the draft
     * @param step who begins, and when
     * @return the proceedings
     */
    public static RevisionProceedings begin(int number, RevisionDraft draft, ProcedureStep step) {
        return new RevisionProceedings(number, draft, Set.of(step.by()), step.at(), Optional.empty(), Optional.empty());
    }

    /**
     * Tells how far it has come.
     *
     * @return draft, submitted or adopted
     */
    public RevisionState state() {
        if (adoption.isPresent()) {
            return RevisionState.ADOPTED;
        }
        return submission.isPresent() ? RevisionState.SUBMITTED : RevisionState.DRAFT;
    }

    /**
     * Writes in the draft.
     *
     * @param other what the draft says now
     * @param by who wrote
     * @return the proceedings, with one author more
     * @throws IllegalStateException where it is no draft any more
     */
    public RevisionProceedings written(RevisionDraft other, String by) {
        if (state() != RevisionState.DRAFT) {
            throw new IllegalStateException("only a draft is written in");
        }
        var all = new TreeSet<>(authors);
        all.add(by);
        return new RevisionProceedings(number, other, all, createdAt, submission, adoption);
    }

    RevisionProceedings submitted(ProcedureStep step) {
        return moved(Optional.of(step), Optional.empty());
    }

    RevisionProceedings adopted(Adoption step) {
        return moved(submission, Optional.of(step));
    }

    RevisionProceedings returned() {
        return moved(Optional.empty(), Optional.empty());
    }

    private RevisionProceedings moved(Optional<ProcedureStep> submitted, Optional<Adoption> adopted) {
        return new RevisionProceedings(number, draft, authors, createdAt, submitted, adopted);
    }
}
