package jp.mokuteki.domain.register;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Revisions on their way, in the society's own register: 1 from 2020-10-01, recorded at noon of 2026-11-02 in Japan. */
final class Proceedings {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    static final LocalDate EFFECTIVE = LocalDate.of(2027, 4, 1);
    static final Instant RECORDED = Instant.parse("2026-11-01T03:00:00Z");
    static final PurposeId CHANGED = PurposeId.parse("1.internal.1");
    static final PurposeRelation SAME = PurposeRelation.of(PurposeRelation.Kind.SAME_MEANING);

    private Proceedings() {}

    static ProcedureStep by(String person, LocalDate day) {
        return new ProcedureStep(
                person, day.atTime(12, 0).atZone(ZoneId.of("Asia/Tokyo")).toInstant(), day);
    }

    static ProcedureStep by(String person) {
        return by(person, TODAY);
    }

    static RegisterChronicle first() {
        return new RegisterChronicle(List.of(RecordedRevision.ofUnknownOrigin(SocietyTable.revision(), RECORDED)));
    }

    static RevisionLifeCycle rules(RegisterChronicle chronicle) {
        return new RevisionLifeCycle(chronicle);
    }

    /** An amendment of the last revision that adds a mark to one purpose. */
    static RevisionDraft amendment(RegisterChronicle chronicle, LocalDate day) {
        RecordedRevision base = chronicle.last().orElseThrow();
        return marked(RevisionDraft.from(base, RevisionDraft.Aim.AMENDMENT)).effective(day);
    }

    static RevisionDraft correction(RecordedRevision base, LocalDate day) {
        return marked(RevisionDraft.from(base, RevisionDraft.Aim.CORRECTION)).effective(day);
    }

    private static RevisionDraft marked(RevisionDraft draft) {
        var text = draft.table().purpose(CHANGED).orElseThrow().text();
        var edit = new DraftEdit.ChangePurpose(CHANGED, Optional.of(text + "等"), Optional.empty(), Optional.empty());
        return edit.apply(draft, new RegisterChronicle(List.of()))
                .orElseThrow()
                .relating(CHANGED, SAME)
                .because("文言の整理");
    }

    static RevisionProceedings begun(int number, RevisionDraft draft) {
        return RevisionProceedings.begin(number, draft, by("editor"));
    }

    static RevisionProceedings submitted(RegisterChronicle chronicle, RevisionProceedings begun) {
        return moved(rules(chronicle).submit(begun, by("editor")));
    }

    static RevisionProceedings adopted(RegisterChronicle chronicle, RevisionProceedings begun) {
        return moved(rules(chronicle).adopt(submitted(chronicle, begun), adoption("approver")));
    }

    static Adoption adoption(String person) {
        return new Adoption(by(person), "理事会", TODAY);
    }

    static Publication publication(LocalDate day) {
        return new Publication(by("approver", day), day, Optional.of("ホームページ"), Optional.empty());
    }

    static Transition published(RegisterChronicle chronicle, int number, RevisionDraft draft) {
        return rules(chronicle).publish(adopted(chronicle, begun(number, draft)), publication(TODAY));
    }

    static RegisterChronicle with(RegisterChronicle chronicle, Transition recorded) {
        RecordedRevision revision = ((Transition.Recorded) recorded).revision();
        var all = new java.util.ArrayList<>(chronicle.revisions());
        all.removeIf(old -> old.number() == revision.number());
        all.add(revision);
        return new RegisterChronicle(all);
    }

    static RevisionProceedings moved(Transition transition) {
        return ((Transition.Moved) transition).proceedings();
    }
}
