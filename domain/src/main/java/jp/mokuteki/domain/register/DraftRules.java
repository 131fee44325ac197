package jp.mokuteki.domain.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.mokuteki.domain.register.TransitionRefusal.Code;

/** What a draft must have before anybody decides on it, and where in time it may stand. */
record DraftRules(RegisterChronicle chronicle) {
    /** What every draft must have, whoever looks at it. */
    List<TransitionRefusal> refusals(RevisionDraft draft) {
        if (chronicle.now().revisions().stream().noneMatch(revision -> revision.number() == draft.base())) {
            return List.of(TransitionRefusal.of(Code.BASE_SUPERSEDED));
        }
        var refusals = new ArrayList<TransitionRefusal>();
        if (draft.reason().isEmpty()) {
            refusals.add(TransitionRefusal.of(Code.REASON_MISSING));
        }
        if (draft.effectiveFrom().isEmpty()) {
            refusals.add(TransitionRefusal.of(Code.EFFECTIVE_DAY_MISSING));
        }
        refusals.addAll(relations(draft));
        draft.effectiveFrom().flatMap(day -> misplaced(draft, day)).ifPresent(refusals::add);
        return refusals;
    }

    /** The purposes whose text is not that of the base. */
    List<PurposeId> changed(RevisionDraft draft) {
        return ids(changes(draft).stream());
    }

    private List<PurposeChange> changes(RevisionDraft draft) {
        return PurposeChange.between(
                chronicle.revision(draft.base()).orElseThrow().table(), draft.table());
    }

    private static List<PurposeId> ids(Stream<PurposeChange> changes) {
        return changes.map(PurposeChange::id).toList();
    }

    private List<TransitionRefusal> relations(RevisionDraft draft) {
        List<PurposeChange> changes = changes(draft);
        List<PurposeId> given = chronicle.givenIds();
        return Stream.of(
                        about(
                                Code.RELATION_MISSING,
                                changes.stream()
                                        .filter(change -> !draft.relations().containsKey(change.id()))),
                        about(
                                Code.RELATION_UNFIT,
                                changes.stream()
                                        .filter(change -> Optional.ofNullable(
                                                        draft.relations().get(change.id()))
                                                .map(relation -> !change.fits(relation))
                                                .orElse(false))),
                        about(
                                Code.ID_GIVEN_BEFORE,
                                changes.stream()
                                        .filter(change -> change.before().isEmpty() && given.contains(change.id()))))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<TransitionRefusal> about(Code code, Stream<PurposeChange> changes) {
        List<PurposeId> ids = ids(changes);
        return ids.isEmpty() ? Optional.empty() : Optional.of(new TransitionRefusal(code, ids));
    }

    /** An amendment stands after all others; a correction between the neighbours of what it takes the place of. */
    private Optional<TransitionRefusal> misplaced(RevisionDraft draft, LocalDate day) {
        List<RegisterRevision> standing = chronicle.now().revisions();
        int place = standing.stream().map(RegisterRevision::number).toList().indexOf(draft.base());
        boolean last = place == standing.size() - 1;
        if (draft.aim() == RevisionDraft.Aim.AMENDMENT) {
            if (!last) {
                return Optional.of(TransitionRefusal.of(Code.BASE_SUPERSEDED));
            }
            return overlap(!standing.get(place).period().from().isBefore(day));
        }
        if (place == 0 && day.isAfter(standing.get(0).period().from())) {
            return Optional.of(TransitionRefusal.of(Code.PERIOD_GAP));
        }
        boolean early = place > 0 && !standing.get(place - 1).period().from().isBefore(day);
        boolean late = !last && !day.isBefore(standing.get(place + 1).period().from());
        return overlap(early || late);
    }

    private static Optional<TransitionRefusal> overlap(boolean applies) {
        return applies ? Optional.of(TransitionRefusal.of(Code.PERIOD_OVERLAP)) : Optional.empty();
    }
}
