package jp.mokuteki.domain.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import jp.mokuteki.domain.register.Cell;
import jp.mokuteki.domain.register.PurposeCategory;
import jp.mokuteki.domain.register.PurposeTable;
import jp.mokuteki.domain.register.RegisterRevision;

/**
 * 台帳の点検 — reviews a revision under the law of a day: stale citations and terms, blank cells, purposes without codes,
 * exchanges that the law lists and the register lacks. A pure function of revision, day and law tables; it changes nothing.
 *
 * <p>Revision 1 of the society, with 番号法第19条第7号, has no stale citation on 2021-08-31 and has one on 2021-09-01.
 *
 * <p>Example: {@code RegisterReview.of(SocietyTable.revision(), LocalDate.of(2021, 8,
 * 31)).stream().anyMatch(Finding::isStale)} is {@code false}. Legal source: finding-rules.csv.
 */
public final class RegisterReview {
    private RegisterReview() {}

    /**
     * Reviews a revision.
     *
     * @param revision the revision, in force on the day or not
     * @param day a civil date in Japan, under whose law it is reviewed
     * @return the findings in the order of the table
     */
    public static List<Finding> of(RegisterRevision revision, LocalDate day) {
        PurposeTable table = revision.table();
        var findings = new ArrayList<Finding>();
        TextReview.of(revision, day).forEach(findings::add);
        blankCells(table, day).forEach(findings::add);
        CodesReview.of(table, day).forEach(findings::add);
        ExchangeReview.of(table, day).forEach(findings::add);
        // the sort is stable: at one place they stand in the order in which they were found
        findings.sort(Comparator.comparing(Finding::place, new PlaceOrder(table).comparator()));
        return List.copyOf(findings);
    }

    private static Stream<Finding> blankCells(PurposeTable table, LocalDate day) {
        return table.categories().stream()
                .flatMap(RegisterReview::blankCells)
                .map(place ->
                        FindingRules.standard().computed("CELL_SAYS_NOTHING").at(place, day));
    }

    private static Stream<RegisterPlace> blankCells(PurposeCategory category) {
        return category.cells().entrySet().stream()
                .filter(cell -> cell.getValue() instanceof Cell.Undeclared)
                .map(cell -> new RegisterPlace.InCell(category.number(), cell.getKey()));
    }

    /**
     * Lists the rules of the review.
     *
     * @return in the order of their table
     */
    public static List<FindingRule> rules() {
        return FindingRules.standard().all();
    }
}
