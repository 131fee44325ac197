package jp.mokuteki.web.page;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.mokuteki.application.port.DecisionStatistics;
import jp.mokuteki.application.port.VerdictCount;
import jp.mokuteki.domain.decision.CellReference;
import jp.mokuteki.domain.register.DisclosureColumn;
import jp.mokuteki.domain.register.PurposeCategory;
import jp.mokuteki.domain.register.PurposeTable;
import jp.mokuteki.domain.register.RegisterRevision;

/** Lays counts of decisions out as the page shows them. */
final class DecisionCounts {
    private static final VerdictCount NONE = new VerdictCount(0, 0, 0);

    private DecisionCounts() {}

    static DashboardPage.Decisions of(DecisionStatistics statistics) {
        var table = statistics.inForce().map(RegisterRevision::table);
        Map<CellReference, VerdictCount> cells = statistics.cells().stream()
                .collect(Collectors.toMap(
                        DecisionStatistics.OfCell::cell, DecisionStatistics.OfCell::verdicts, DecisionCounts::sum));
        return new DashboardPage.Decisions(
                statistics.total(),
                statistics.withoutCell(),
                statistics.months().stream()
                        .map(month -> new DashboardPage.Month(month.month().toString(), month.verdicts()))
                        .toList(),
                table.map(PurposeTable::headings).orElse(List.of()),
                table.map(one -> lines(one, cells)).orElse(List.of()),
                statistics.cells().stream()
                        .map(cell -> new DashboardPage.CellMonth(
                                cell.cell().toString(), cell.month().toString(), cell.verdicts()))
                        .toList(),
                statistics.unused().stream()
                        .map(purpose -> new FlowRow.Purpose(purpose.id().toString(), purpose.text()))
                        .toList());
    }

    private static VerdictCount sum(VerdictCount one, VerdictCount other) {
        return new VerdictCount(
                one.permitted() + other.permitted(),
                one.refused() + other.refused(),
                one.undetermined() + other.undetermined());
    }

    private static List<DashboardPage.Line> lines(PurposeTable table, Map<CellReference, VerdictCount> cells) {
        return table.categories().stream()
                .map(category -> line(category, cells))
                .toList();
    }

    private static DashboardPage.Line line(PurposeCategory category, Map<CellReference, VerdictCount> cells) {
        List<VerdictCount> counts = DisclosureColumn.IN_ORDER.stream()
                .map(column -> cells.getOrDefault(new CellReference(category.number(), column), NONE))
                .toList();
        return new DashboardPage.Line(category.number(), category.title(), counts);
    }
}
