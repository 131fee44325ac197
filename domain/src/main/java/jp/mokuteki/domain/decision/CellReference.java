package jp.mokuteki.domain.decision;

import java.util.Objects;
import jp.mokuteki.domain.register.DisclosureColumn;

/**
 * 欄の位置 — names a cell of the table.
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
