package jp.mokuteki.domain.decision;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import jp.mokuteki.domain.recipient.RecipientClass;
import jp.mokuteki.domain.register.Cell;
import jp.mokuteki.domain.register.DisclosureColumn;
import jp.mokuteki.domain.register.PurposeOfUse;
import jp.mokuteki.domain.register.PurposeTable;
import jp.mokuteki.domain.register.RegisterRevision;
import jp.mokuteki.domain.register.RegisterTimeline;

/** What the rules look at: the question, the revision in force on its day, and the law. Immutable. */
record Examination(LawTables law, ProposedFlow flow, Optional<RegisterRevision> revision) {
    /** A cell that the question may mean, with its place. */
    record Place(CellReference reference, Cell cell) {}

    static Examination of(LawTables law, RegisterTimeline timeline, ProposedFlow flow) {
        return new Examination(law, flow, timeline.on(flow.asOf()));
    }

    PurposeTable table() {
        return revision.orElseThrow().table();
    }

    /** The other party; asked only where the action has one. */
    RecipientClass counterparty() {
        return flow.counterparty().orElseThrow();
    }

    /** The cells that the question may mean: of an id its own, of a category those whose column fits the action. */
    List<Place> places() {
        if (flow.purpose() instanceof PurposeQuestion.ById asked) {
            return List.of(place(asked.id().category(), asked.id().column()));
        }
        if (flow.purpose() instanceof PurposeQuestion.ByCategory asked) {
            return DisclosureColumn.IN_ORDER.stream()
                    .filter(flow.action()::fits)
                    .map(column -> place(asked.category(), column))
                    .toList();
        }
        return List.of();
    }

    private Place place(int category, DisclosureColumn column) {
        Cell cell = table().category(category).orElseThrow().cell(column);
        return new Place(new CellReference(category, column), cell);
    }

    /** The purposes of a place that the question may mean. */
    List<PurposeOfUse> candidates(Place place) {
        return flow.purpose() instanceof PurposeQuestion.ById asked
                ? place.cell().listed().stream()
                        .filter(purpose -> purpose.id().equals(asked.id()))
                        .toList()
                : place.cell().listed();
    }

    /** The purposes that cover the flow, in the order of the cells. */
    List<PurposeOfUse> covering() {
        return places().stream()
                .map(this::candidates)
                .flatMap(Collection::stream)
                .filter(purpose -> Coverage.firstFailure(purpose, flow).isEmpty())
                .toList();
    }

    /** The category that is asked about. */
    int category() {
        return places().get(0).reference().category();
    }

    Decision refused(List<Reason> reasons) {
        return new Decision.Refused(reasons, Caveats.of(reasons, flow.asOf()));
    }

    Decision refused(Reason reason) {
        return refused(List.of(reason));
    }

    Decision undetermined(List<Reason> reasons) {
        return new Decision.Undetermined(reasons, List.of(), Caveats.of(reasons, flow.asOf()));
    }

    Decision undetermined(Reason reason) {
        return undetermined(List.of(reason));
    }
}
