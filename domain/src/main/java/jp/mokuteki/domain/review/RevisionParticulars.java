package jp.mokuteki.domain.review;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import jp.mokuteki.domain.register.Enactment;
import jp.mokuteki.domain.register.RecordedRevision;
import jp.mokuteki.domain.register.RevisionProceedings;

/**
 * 改正の要項 — what stands above a column of a comparison: which revision it is, who adopted it, when, and why. What is not known,
 * or not yet decided, is absent. The society's internal notes are no part of it.
 *
 * <p>Example: {@code RevisionParticulars.named("第2版").adoptedOn().isPresent()} is {@code false}. Legal source: none.
 *
 * @param name for instance 第2版, or the name of a file
 * @param adoptedBy 承認機関
 * @param adoptedOn 承認日
 * @param publishedOn 公表日
 * @param effectiveFrom 施行日
 * @param reason 改正理由; empty where none is given
 */
public record RevisionParticulars(
        String name,
        Optional<String> adoptedBy,
        Optional<LocalDate> adoptedOn,
        Optional<LocalDate> publishedOn,
        Optional<LocalDate> effectiveFrom,
        String reason) {
    /** Refuses nulls. */
    public RevisionParticulars {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(adoptedBy, "adoptedBy");
        Objects.requireNonNull(adoptedOn, "adoptedOn");
        Objects.requireNonNull(publishedOn, "publishedOn");
        Objects.requireNonNull(effectiveFrom, "effectiveFrom");
        Objects.requireNonNull(reason, "reason");
    }

    /**
     * Names a table of which nothing else is known.
     *
     * @param name its name
     * @return the particulars
     */
    public static RevisionParticulars named(String name) {
        return new RevisionParticulars(
                name, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "");
    }

    /**
     * Tells of a published revision.
     *
     * @param revision the revision
     * @return the particulars
     */
    public static RevisionParticulars of(RecordedRevision revision) {
        Optional<Enactment> enactment = revision.enactment();
        return new RevisionParticulars(
                "第" + revision.number() + "版",
                enactment.map(known -> known.adoption().body()),
                enactment.map(known -> known.adoption().adoptedOn()),
                enactment.map(known -> known.publication().publishedOn()),
                Optional.of(revision.effectiveFrom()),
                enactment.map(Enactment::reason).orElse(""));
    }

    /**
     * Tells of a revision on its way.
     *
     * @param proceedings its proceedings
     * @return the particulars
     */
    public static RevisionParticulars of(RevisionProceedings proceedings) {
        return new RevisionParticulars(
                "第" + proceedings.number() + "版（" + proceedings.state().labelJa() + "）",
                proceedings.adoption().map(adoption -> adoption.body()),
                proceedings.adoption().map(adoption -> adoption.adoptedOn()),
                Optional.empty(),
                proceedings.draft().effectiveFrom(),
                proceedings.draft().reason());
    }
}
