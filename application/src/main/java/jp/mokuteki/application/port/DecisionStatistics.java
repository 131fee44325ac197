package jp.mokuteki.application.port;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.mokuteki.domain.decision.CellReference;
import jp.mokuteki.domain.register.PurposeId;
import jp.mokuteki.domain.register.PurposeOfUse;
import jp.mokuteki.domain.register.RegisterRevision;

/**
 * 判断の集計 — how many decisions of an insurer had which verdict, by month and by cell, and on which purposes they rested.
 *
 * <p>A decision counts once for every cell that its reasons name: with a refusal of a whole category that can be three. One whose
 * reasons name no cell, such as an answer to a question in words, counts for none.
 *
 * @param decided the days in Japan on which they were given
 * @param groups the groups of those days
 * @param inForce the revision in force today, whose purposes are looked for; absent where none is
 */
public record DecisionStatistics(DayRange decided, List<DecisionGroup> groups, Optional<RegisterRevision> inForce) {
    private static final Comparator<CellReference> CELLS =
            Comparator.comparingInt(CellReference::category).thenComparing(CellReference::column);

    /** Copies its list. */
    public DecisionStatistics {
        Objects.requireNonNull(decided, "decided");
        Objects.requireNonNull(inForce, "inForce");
        groups = List.copyOf(groups);
    }

    /**
     * 月ごとの件数 — the decisions of a month.
     *
     * @param month a month in Japan
     * @param verdicts how many had which verdict
     */
    public record OfMonth(YearMonth month, VerdictCount verdicts) {}

    /**
     * 欄ごとの件数 — the decisions of a month that name a cell.
     *
     * @param cell the cell
     * @param month a month in Japan
     * @param verdicts how many had which verdict
     */
    public record OfCell(CellReference cell, YearMonth month, VerdictCount verdicts) {}

    /**
     * 利用目的ごとの件数 — how many decisions rested on a purpose.
     *
     * @param purpose the purpose of the revision in force
     * @param decisions how many permissions it carried
     */
    public record OfPurpose(PurposeOfUse purpose, long decisions) {}

    /**
     * Counts all decisions, each once.
     *
     * @return by verdict
     */
    public VerdictCount total() {
        return VerdictCount.of(groups.stream());
    }

    /**
     * Counts the decisions whose reasons name no cell.
     *
     * @return by verdict
     */
    public VerdictCount withoutCell() {
        return VerdictCount.of(groups.stream().filter(group -> group.cells().isEmpty()));
    }

    /**
     * Counts by month.
     *
     * @return the months that have decisions, the earliest first
     */
    public List<OfMonth> months() {
        return byMonth(groups.stream()).entrySet().stream()
                .map(month -> new OfMonth(month.getKey(), VerdictCount.of(month.getValue().stream())))
                .toList();
    }

    /**
     * Counts by cell and month.
     *
     * @return the cells in the order of the table, of each the months that have decisions, the earliest first
     */
    public List<OfCell> cells() {
        return groups.stream()
                .flatMap(group -> group.cells().stream())
                .distinct()
                .sorted(CELLS)
                .flatMap(this::ofCell)
                .toList();
    }

    private Stream<OfCell> ofCell(CellReference cell) {
        return byMonth(groups.stream().filter(group -> group.cells().contains(cell))).entrySet().stream()
                .map(month -> new OfCell(cell, month.getKey(), VerdictCount.of(month.getValue().stream())));
    }

    private static Map<YearMonth, List<DecisionGroup>> byMonth(Stream<DecisionGroup> groups) {
        return groups.collect(Collectors.groupingBy(DecisionGroup::month, TreeMap::new, Collectors.toList()));
    }

    /**
     * Counts by purpose of the revision in force.
     *
     * @return every purpose in the order of the table, those that never carried a permission among them with 0
     */
    public List<OfPurpose> purposes() {
        return inForce.stream()
                .flatMap(revision -> revision.table().purposes().stream())
                .map(purpose -> new OfPurpose(purpose, restingOn(purpose.id())))
                .toList();
    }

    private long restingOn(PurposeId purpose) {
        return groups.stream()
                .filter(group -> group.coveredBy().contains(purpose))
                .mapToLong(DecisionGroup::count)
                .sum();
    }

    /**
     * Lists the purposes of the revision in force on which no decision rested.
     *
     * @return in the order of the table
     */
    public List<PurposeOfUse> unused() {
        return purposes().stream()
                .filter(purpose -> purpose.decisions() == 0)
                .map(OfPurpose::purpose)
                .toList();
    }
}
