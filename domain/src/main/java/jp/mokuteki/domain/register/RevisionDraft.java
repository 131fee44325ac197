package jp.mokuteki.domain.register;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import jp.mokuteki.domain.table.PlainText;

/**
 * 改正案 — what a revision is to say: its table, and why and how it departs from the revision that it was drawn up from.
 * Immutable.
 *
 * <p>Example: {@code RevisionDraft.from(RecordedRevision.ofUnknownOrigin(SocietyTable.revision(), Instant.EPOCH),
 * RevisionDraft.Aim.AMENDMENT).because("公金受取口座の追加").base()} is {@code 1}. Legal source: none.
 *
 * @param base number of the revision that it departs from
 * @param aim whether it follows that revision or takes its place
 * @param table its table
 * @param effectiveFrom 施行日, a civil date in Japan; absent while it is open
 * @param reason 改正理由, up to 2,000 characters; empty while it is open
 * @param relations how each purpose that changes relates to the one before
 * @param notes what the society notes for itself
 */
public record RevisionDraft(
        int base,
        Aim aim,
        PurposeTable table,
        Optional<LocalDate> effectiveFrom,
        String reason,
        Map<PurposeId, PurposeRelation> relations,
        InternalNotes notes) {
    /** 改正の趣旨 — whether a revision follows another in time or takes its place. */
    public enum Aim {
        /** 改正: it follows the one that it departs from. */
        AMENDMENT,
        /** 訂正: it takes the place of the one that it departs from, which was recorded wrongly. */
        CORRECTION
    }

    /** Checks the reason and copies the relations. */
    public RevisionDraft {
        Objects.requireNonNull(aim, "aim");
        Objects.requireNonNull(table, "table");
        Objects.requireNonNull(effectiveFrom, "effectiveFrom");
        Objects.requireNonNull(notes, "notes");
        if (!reason.isEmpty()) {
            PlainText.check("the reason of a revision", reason, 2_000);
        }
        relations = Collections.unmodifiableMap(new TreeMap<>(relations));
    }

    /**
     * Draws up a draft that says what a revision says.
     *
     * @param base the revision
     * @param aim whether the draft follows it or takes its place
     * @return the draft: nothing changed yet, no day, no reason
     */
    public static RevisionDraft from(RecordedRevision base, Aim aim) {
        return new RevisionDraft(base.number(), aim, base.table(), Optional.empty(), "", Map.of(), InternalNotes.NONE);
    }

    /**
     * Gives the same draft with another table.
     *
     * @param other the table
     * @return the draft
     */
    public RevisionDraft with(PurposeTable other) {
        return new RevisionDraft(base, aim, other, effectiveFrom, reason, relations, notes);
    }

    /**
     * Gives the same draft with another day.
     *
     * @param day 施行日
     * @return the draft
     */
    public RevisionDraft effective(LocalDate day) {
        return new RevisionDraft(base, aim, table, Optional.of(day), reason, relations, notes);
    }

    /**
     * Gives the same draft with another reason.
     *
     * @param other 改正理由
     * @return the draft
     */
    public RevisionDraft because(String other) {
        return new RevisionDraft(base, aim, table, effectiveFrom, other, relations, notes);
    }

    /**
     * Gives the same draft with the relation of one purpose.
     *
     * @param id the purpose
     * @param relation how it relates to the one before
     * @return the draft
     */
    public RevisionDraft relating(PurposeId id, PurposeRelation relation) {
        var all = new TreeMap<>(relations);
        all.put(id, relation);
        return new RevisionDraft(base, aim, table, effectiveFrom, reason, all, notes);
    }

    /**
     * Gives the same draft with other notes.
     *
     * @param other the notes
     * @return the draft
     */
    public RevisionDraft noting(InternalNotes other) {
        return new RevisionDraft(base, aim, table, effectiveFrom, reason, relations, other);
    }
}
