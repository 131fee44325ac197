package jp.mokuteki.domain.decision;

import java.util.Objects;
import jp.mokuteki.domain.register.DisclosureColumn;

/**
 * 欄の位置 — names a cell of the table.
 *
 * <p>Example: {@code new CellReference(6, DisclosureColumn.PROVIDE)} is {@code 6.provide}. Legal source: 規程別表2.
 *
 * @param category number of the category
 * @param column the column
 */
public record CellReference(int category, DisclosureColumn column) {
    /** Refuses null. */
    public CellReference {
        Objects.requireNonNull(column, "column");
    }

    @Override
    public String toString() {
        return category + "." + column;
    }
}
