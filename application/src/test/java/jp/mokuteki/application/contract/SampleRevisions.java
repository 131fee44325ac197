package jp.mokuteki.application.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.mokuteki.domain.register.Adoption;
import jp.mokuteki.domain.register.DisclosureColumn;
import jp.mokuteki.domain.register.DraftEdit;
import jp.mokuteki.domain.register.Enactment;
import jp.mokuteki.domain.register.InternalNotes;
import jp.mokuteki.domain.register.ProcedureStep;
import jp.mokuteki.domain.register.ProposedCodes;
import jp.mokuteki.domain.register.Publication;
import jp.mokuteki.domain.register.PurposeId;
import jp.mokuteki.domain.register.PurposeRelation;
import jp.mokuteki.domain.register.PurposeTable;
import jp.mokuteki.domain.register.RecordedRevision;
import jp.mokuteki.domain.register.RegisterChronicle;
import jp.mokuteki.domain.register.RevisionDraft;
import jp.mokuteki.domain.register.RevisionLifeCycle;
import jp.mokuteki.domain.register.RevisionProceedings;
import jp.mokuteki.domain.register.Transition;
import jp.mokuteki.domain.register.Uncoded;
import jp.mokuteki.domain.register.Withdrawal;

/** Revisions of a register that changed on some days, and revisions on their way. */
public final class SampleRevisions {
    /** The day from which the first revision is in force. */
    public static final LocalDate BEGINNING = LocalDate.of(2020, 10, 1);

    /** The day from which the second revision is in force. */
    public static final LocalDate CHANGE = LocalDate.of(2021, 9, 1);

    private static final Instant RECORDED_AT = Instant.parse("2026-03-31T15:00:00.123456Z");
    private static final PurposeId CHANGED = PurposeId.parse("6.provide.2");

    private SampleRevisions() {}

    /**
     * Makes the first revision, of which nobody knows who adopted it.
     *
     * @param table its table
     * @return the revision
     */
    public static RecordedRevision first(PurposeTable table) {
        return first(table, RECORDED_AT);
    }

    /**
     * Makes the first revision, recorded at some time.
     *
     * @param table its table
     * @param recordedAt the time
     * @return the revision
     */
    public static RecordedRevision first(PurposeTable table, Instant recordedAt) {
        return new RecordedRevision(1, BEGINNING, table, Optional.empty(), recordedAt, Optional.empty());
    }

    /**
     * Makes a revision that follows another, with everything that is known of one.
     *
     * @param number its number
     * @param base number of the one before
     * @param from the day from which it is in force
     * @return the revision
     */
    public static RecordedRevision amendment(int number, int base, LocalDate from) {
        return enacted(number, base, RevisionDraft.Aim.AMENDMENT, from, SampleTables.issued());
    }

    /**
     * Makes the second revision, from the day of the change on.
     *
     * @param table its table
     * @return the revision
     */
    public static RecordedRevision second(PurposeTable table) {
        return enacted(2, 1, RevisionDraft.Aim.AMENDMENT, CHANGE, table);
    }

    /**
     * Makes a revision that takes the place of another.
     *
     * @param number its number
     * @param base number of the one that was wrong
     * @param from the day from which it is in force
     * @return the revision
     */
    public static RecordedRevision correction(int number, int base, LocalDate from) {
        return enacted(number, base, RevisionDraft.Aim.CORRECTION, from, SampleTables.issued());
    }

    private static RecordedRevision enacted(
            int number, int base, RevisionDraft.Aim aim, LocalDate from, PurposeTable table) {
        var enactment = new Enactment(
                base,
                aim,
                Set.of("abcdefghijk1", "abcdefghijk2"),
                new Adoption(by("abcdefghijk3"), "理事会" + SampleTables.DIFFICULT_TEXT, LocalDate.of(2026, 3, 1)),
                new Publication(
                        by("abcdefghijk4"),
                        LocalDate.of(2026, 3, 2),
                        Optional.of("ホームページ、掲示"),
                        Optional.of("記録の遅れ, \"引用\"")),
                "理由 " + SampleTables.DIFFICULT_TEXT,
                Map.of(
                        CHANGED,
                        new PurposeRelation(PurposeRelation.Kind.RELATED, "関連性, \"引用\"。"),
                        PurposeId.parse("1.internal.9"),
                        PurposeRelation.of(PurposeRelation.Kind.NEW)),
                new InternalNotes("内部, \"のみ\"", Map.of(CHANGED, "要確認, " + SampleTables.DIFFICULT_TEXT)));
        return new RecordedRevision(
                number, from, table, Optional.of(enactment), RECORDED_AT.plusSeconds(number), Optional.empty());
    }

    /**
     * Makes a withdrawal.
     *
     * @return the withdrawal
     */
    public static Withdrawal withdrawal() {
        return new Withdrawal(by("abcdefghijk5"), "見送り " + SampleTables.DIFFICULT_TEXT);
    }

    private static ProcedureStep by(String person) {
        LocalDate day = LocalDate.ofInstant(RECORDED_AT, ZoneId.of("Asia/Tokyo"));
        return new ProcedureStep(person, RECORDED_AT, day);
    }

    /**
     * Makes a draft with all that a draft can hold: a changed, a new and a removed purpose, codes that are only proposed, a
     * blank cell, notes.
     *
     * @param number its number
     * @return the proceedings
     */
    public static RevisionProceedings draft(int number) {
        var chronicle = new RegisterChronicle(List.of(first(SampleTables.issued())));
        RevisionDraft draft = RevisionDraft.from(chronicle.last().orElseThrow(), RevisionDraft.Aim.AMENDMENT)
                .effective(CHANGE);
        var proposed = new ProposedCodes(
                draft.table().purpose(CHANGED).orElseThrow().codes().orElseThrow());
        var edits = List.of(
                new DraftEdit.ChangePurpose(
                        CHANGED,
                        Optional.of("  文 " + SampleTables.DIFFICULT_TEXT),
                        Optional.of(proposed),
                        Optional.of("要確認, \"x\"")),
                new DraftEdit.AddPurpose(1, DisclosureColumn.INTERNAL, "新設", new Uncoded(), ""),
                new DraftEdit.RemovePurpose(PurposeId.parse("8.other-business.1")),
                new DraftEdit.Relate(CHANGED, new PurposeRelation(PurposeRelation.Kind.RELATED, "関連性, \"引用\"。")),
                new DraftEdit.Describe(
                        Optional.of("表題 " + SampleTables.DIFFICULT_TEXT),
                        Optional.of("理由 " + SampleTables.DIFFICULT_TEXT),
                        Optional.empty(),
                        Optional.of("内部, \"のみ\"")));
        for (DraftEdit edit : edits) {
            draft = edit.apply(draft, chronicle).orElseThrow();
        }
        return RevisionProceedings.begin(number, draft, by("abcdefghijk2")).written(draft, "abcdefghijk1");
    }

    /**
     * Makes an adopted revision of it.
     *
     * @param number its number
     * @return the proceedings
     */
    public static RevisionProceedings adopted(int number) {
        var rules = new RevisionLifeCycle(new RegisterChronicle(List.of(first(SampleTables.issued()))));
        var submitted = (Transition.Moved) rules.submit(draft(number), by("abcdefghijk2"));
        var adoption = new Adoption(by("abcdefghijk3"), "理事会", LocalDate.of(2026, 3, 31));
        return ((Transition.Moved) rules.adopt(submitted.proceedings(), adoption)).proceedings();
    }
}
