package jp.mokuteki.domain.review;

import java.util.Optional;
import jp.mokuteki.domain.register.DraftEdit;
import jp.mokuteki.domain.register.PurposeOfUse;
import jp.mokuteki.domain.register.PurposeTable;

/**
 * 提案の適用 — makes of what a finding proposes the edit of a draft that does it; the edit is right for the table that was reviewed and
 * for no other.
 *
 * <p>Example: {@code ProposedEdit.of(RegisterReview.of(SocietyTable.revision(), LocalDate.of(2021, 9, 1)).stream()
 * .filter(Finding::isStale).findFirst().orElseThrow(), SocietyTable.read()).isPresent()} is {@code true}. Legal source: none.
 */
public final class ProposedEdit {
    private final PurposeTable table;

    private ProposedEdit(PurposeTable table) {
        this.table = table;
    }

    /**
     * Makes the edit.
     *
     * @param finding what was found
     * @param table the table in which it was found
     * @return the edit, or nothing where the finding proposes none
     */
    public static Optional<DraftEdit> of(Finding finding, PurposeTable table) {
        return finding.proposal().flatMap(proposal -> new ProposedEdit(table).edit(finding, proposal));
    }

    private Optional<DraftEdit> edit(Finding finding, Proposal proposal) {
        if (proposal instanceof Proposal.FurtherPurpose further
                && finding.place() instanceof RegisterPlace.InCell cell) {
            return Optional.of(
                    new DraftEdit.AddPurpose(cell.category(), cell.column(), further.text(), further.codes(), ""));
        }
        return proposal instanceof Proposal.Rewording rewording
                ? finding.phrase().flatMap(phrase -> reworded(finding.place(), phrase, rewording.replacement()))
                : Optional.empty();
    }

    private Optional<DraftEdit> reworded(RegisterPlace place, TextSpan phrase, String replacement) {
        if (place instanceof RegisterPlace.Title) {
            String title = phrase.replacedIn(table.title(), replacement);
            return Optional.of(
                    new DraftEdit.Describe(Optional.of(title), Optional.empty(), Optional.empty(), Optional.empty()));
        }
        if (place instanceof RegisterPlace.Heading heading) {
            String text = phrase.replacedIn(table.heading(heading.column()), replacement);
            return Optional.of(new DraftEdit.NameColumn(heading.column(), text));
        }
        if (place instanceof RegisterPlace.CategoryTitle title) {
            return table.category(title.number())
                    .map(category -> new DraftEdit.NameCategory(
                            category.number(), phrase.replacedIn(category.title(), replacement)));
        }
        return place instanceof RegisterPlace.OfPurpose purpose
                ? table.purpose(purpose.id()).map(found -> changed(found, phrase, replacement))
                : Optional.empty();
    }

    private static DraftEdit changed(PurposeOfUse purpose, TextSpan phrase, String replacement) {
        String text = phrase.replacedIn(purpose.text(), replacement);
        return new DraftEdit.ChangePurpose(purpose.id(), Optional.of(text), Optional.empty(), Optional.empty());
    }
}
