package jp.mokuteki.domain.review;

import java.util.List;
import jp.mokuteki.domain.register.PurposeTable;

/**
 * 新旧対照表 — two tables side by side, place by place in the order of the later one: title, headings, titles of categories, marks
 * of cells and purposes. A purpose is the same where its id is; one whose id is new and whose text is that of a purpose that is
 * gone was moved.
 *
 * <p>Example: {@code RevisionComparison.between(SocietyTable.read(), SocietyTable.read()).changes().size()} is {@code 0}.
 * Legal source: none.
 *
 * @param items every place, the unchanged included
 */
public record RevisionComparison(List<ComparedItem> items) {
    /** 空欄の表し方 — how a blank cell is shown. */
    public static final String BLANK = "（空欄）";

    /** Copies its list. */
    public RevisionComparison {
        items = List.copyOf(items);
    }

    /**
     * Compares two tables.
     *
     * @param before the earlier table
     * @param after the later table
     * @return the comparison
     */
    public static RevisionComparison between(PurposeTable before, PurposeTable after) {
        return new RevisionComparison(new Comparing(before, after).items());
    }

    /**
     * Lists what changed.
     *
     * @return all items but the unchanged, in their order
     */
    public List<ComparedItem> changes() {
        return items.stream()
                .filter(item -> item.kind() != ComparedItem.Kind.UNCHANGED)
                .toList();
    }
}
