package jp.mokuteki.application.service;

import java.util.List;
import java.util.Optional;
import jp.mokuteki.application.port.Caller;
import jp.mokuteki.application.port.DraftOrigin;
import jp.mokuteki.application.port.DraftOutcome;
import jp.mokuteki.application.port.RevisionEntry;
import jp.mokuteki.application.port.out.Drafts;
import jp.mokuteki.application.port.out.Revisions;
import jp.mokuteki.domain.recipient.InsurerNumber;
import jp.mokuteki.domain.register.DraftEdit;
import jp.mokuteki.domain.register.PurposeMatching;
import jp.mokuteki.domain.register.RecordedRevision;
import jp.mokuteki.domain.register.RegisterChronicle;
import jp.mokuteki.domain.register.RevisionDraft;
import jp.mokuteki.domain.register.RevisionProceedings;
import jp.mokuteki.domain.register.RevisionState;

/** Begins, edits and removes drafts. */
final class DraftingService {
    /** The most drafts of a register at a time: they are all read wherever revisions are listed. */
    private static final int MOST = 20;

    private final RevisionDesk desk;
    private final Revisions revisions;
    private final Drafts drafts;

    DraftingService(RevisionDesk desk, Revisions revisions, Drafts drafts) {
        this.desk = desk;
        this.revisions = revisions;
        this.drafts = drafts;
    }

    DraftOutcome create(Caller by, DraftOrigin origin) {
        return desk.alone(by, () -> {
            RegisterChronicle chronicle = revisions.of(by.insurer());
            if (origin instanceof DraftOrigin.OfTable imported) {
                return chronicle
                        .last()
                        .map(last -> begun(by, drawnUp(chronicle, last, imported)))
                        .orElseGet(DraftOutcome.Absent::new);
            }
            return departing(by, chronicle, (DraftOrigin.OfRevision) origin);
        });
    }

    private static RevisionDraft drawnUp(
            RegisterChronicle chronicle, RecordedRevision last, DraftOrigin.OfTable imported) {
        var matching = new PurposeMatching(chronicle, last.table());
        return RevisionDraft.from(last, RevisionDraft.Aim.AMENDMENT).with(matching.numbered(imported.table()));
    }

    private DraftOutcome departing(Caller by, RegisterChronicle chronicle, DraftOrigin.OfRevision origin) {
        Optional<RecordedRevision> base = chronicle.revision(origin.number());
        if (base.isEmpty()) {
            return new DraftOutcome.Absent();
        }
        return chronicle.takes(origin.number(), origin.aim())
                ? begun(by, RevisionDraft.from(base.get(), origin.aim()))
                : new DraftOutcome.NoDraft();
    }

    private DraftOutcome begun(Caller by, RevisionDraft draft) {
        InsurerNumber insurer = by.insurer();
        if (drafts.of(insurer).size() >= MOST) {
            return new DraftOutcome.NoDraft();
        }
        RevisionProceedings proceedings = RevisionProceedings.begin(desk.next(insurer), draft, desk.step(by));
        drafts.add(insurer, proceedings);
        return new DraftOutcome.Written(proceedings);
    }

    DraftOutcome edit(Caller by, RevisionEntry seen, List<DraftEdit> edits) {
        return onDraft(by, seen, begun -> written(by, begun, edits));
    }

    private DraftOutcome written(Caller by, RevisionProceedings begun, List<DraftEdit> edits) {
        RegisterChronicle chronicle = revisions.of(by.insurer());
        RevisionDraft draft = begun.draft();
        for (int place = 0; place < edits.size(); place++) {
            Optional<RevisionDraft> edited = edits.get(place).apply(draft, chronicle);
            if (edited.isEmpty()) {
                return new DraftOutcome.Unfit(place);
            }
            draft = edited.get();
        }
        RevisionProceedings written = begun.written(draft, by.credential().value());
        drafts.replace(by.insurer(), written);
        return new DraftOutcome.Written(written);
    }

    DraftOutcome delete(Caller by, RevisionEntry seen) {
        return onDraft(by, seen, begun -> {
            drafts.remove(by.insurer(), begun.number());
            return new DraftOutcome.Deleted();
        });
    }

    /** Work on what is still the draft that somebody has seen. */
    private interface DraftWork {
        DraftOutcome on(RevisionProceedings begun);
    }

    private DraftOutcome onDraft(Caller by, RevisionEntry seen, DraftWork work) {
        return desk.alone(by, () -> {
            if (!desk.isStill(by.insurer(), seen)) {
                return new DraftOutcome.Stale();
            }
            return seen instanceof RevisionEntry.InProgress begun && begun.state() == RevisionState.DRAFT
                    ? work.on(begun.proceedings())
                    : new DraftOutcome.NoDraft();
        });
    }
}
