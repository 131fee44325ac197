package jp.mokuteki.domain.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Stream;
import jp.mokuteki.domain.register.Cell;
import jp.mokuteki.domain.register.DisclosureColumn;
import jp.mokuteki.domain.register.PurposeCategory;
import jp.mokuteki.domain.register.PurposeId;
import jp.mokuteki.domain.register.PurposeOfUse;
import jp.mokuteki.domain.register.PurposeTable;
import jp.mokuteki.domain.register.RegisterRevision;

/**
 * 改正の例示 — a table as it would read if every proposal of a review were taken up: an illustration, which a person reads and
 * corrects before it becomes a draft. What no wording is known for stays as it is; codes are untouched.
 *
 * <p>Example: {@code ProposedAmendment.of(SocietyTable.revision(), LocalDate.of(2026, 4,
 * 1)).category(6).orElseThrow().title().contains("第8号")} is {@code true}. Legal source: finding-rules.csv.
 */
public final class ProposedAmendment {
    private static final Comparator<TextSpan> LAST_FIRST =
            Comparator.comparingInt(TextSpan::from).reversed();

    private final List<Finding> findings;

    private ProposedAmendment(List<Finding> findings) {
        this.findings = findings;
    }

    /**
     * Takes up every proposal for a revision.
     *
     * @param revision the revision, which is not changed
     * @param day the day under whose law it is reviewed
     * @return the table as proposed
     */
    public static PurposeTable of(RegisterRevision revision, LocalDate day) {
        return new ProposedAmendment(RegisterReview.of(revision, day)).table(revision.table());
    }

    private PurposeTable table(PurposeTable table) {
        return new PurposeTable(
                reworded(new RegisterPlace.Title(), table.title()),
                DisclosureColumn.IN_ORDER.stream()
                        .map(column -> reworded(new RegisterPlace.Heading(column), table.heading(column)))
                        .toList(),
                table.categories().stream().map(this::category).toList());
    }

    private PurposeCategory category(PurposeCategory category) {
        var cells = new EnumMap<DisclosureColumn, Cell>(DisclosureColumn.class);
        category.cells().forEach((column, cell) -> cells.put(column, cell(category.number(), column, cell)));
        String title = reworded(new RegisterPlace.CategoryTitle(category.number()), category.title());
        return new PurposeCategory(category.number(), title, category.numberAffair(), cells);
    }

    private Cell cell(int category, DisclosureColumn column, Cell cell) {
        var purposes = new ArrayList<>(cell.listed().stream().map(this::purpose).toList());
        int number = purposes.stream()
                .mapToInt(purpose -> purpose.id().number())
                .max()
                .orElse(0);
        for (Proposal.FurtherPurpose further : further(new RegisterPlace.InCell(category, column))) {
            number++;
            purposes.add(new PurposeOfUse(new PurposeId(category, column, number), further.text(), further.codes()));
        }
        return purposes.isEmpty() ? cell : new Cell.Purposes(purposes);
    }

    private List<Proposal.FurtherPurpose> further(RegisterPlace place) {
        return at(place)
                .flatMap(finding -> finding.proposal().stream())
                .filter(Proposal.FurtherPurpose.class::isInstance)
                .map(Proposal.FurtherPurpose.class::cast)
                .toList();
    }

    private PurposeOfUse purpose(PurposeOfUse purpose) {
        String text = reworded(new RegisterPlace.OfPurpose(purpose.id()), purpose.text());
        return new PurposeOfUse(purpose.id(), text, purpose.coding());
    }

    private Stream<Finding> at(RegisterPlace place) {
        return findings.stream().filter(finding -> finding.place().equals(place));
    }

    /** From the end to the beginning, so that no replacement moves the bounds of the next. */
    private String reworded(RegisterPlace place, String text) {
        record Change(TextSpan phrase, String replacement) {}
        return at(place)
                .flatMap(finding -> finding.phrase().stream()
                        .flatMap(phrase -> finding.proposal().stream()
                                .filter(Proposal.Rewording.class::isInstance)
                                .map(Proposal.Rewording.class::cast)
                                .map(rewording -> new Change(phrase, rewording.replacement()))))
                .sorted(Comparator.comparing(Change::phrase, LAST_FIRST))
                .reduce(text, (said, change) -> change.phrase().replacedIn(said, change.replacement()), String::concat);
    }
}
