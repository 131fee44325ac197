package jp.mokuteki.domain.register;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.mokuteki.domain.table.PlainText;

/**
 * 利用目的の区分 — a category, that is a line of the table, with its number, title and five cells.
 *
 * <p>Example: {@code SocietyTable.read().category(3).orElseThrow().title()} is {@code 保健事業に必要な利用目的}. Legal source: 規程別表2.
 *
 * @param number its number, from 1 to 99
 * @param title its title without the number, from 1 to 500 characters
 * @param numberAffair whether it serves an affair in which the Individual Number may be used
 * @param cells its five cells
 */
public record PurposeCategory(int number, String title, NumberAffair numberAffair, Map<DisclosureColumn, Cell> cells) {
    /** Refuses a missing cell and a purpose that stands in another place than its id says. */
    public PurposeCategory {
        PlainText.check("the title of a category", title, 500);
        Objects.requireNonNull(numberAffair, "numberAffair");
        var copy = new EnumMap<DisclosureColumn, Cell>(DisclosureColumn.class);
        for (DisclosureColumn column : DisclosureColumn.IN_ORDER) {
            Cell cell = Objects.requireNonNull(cells.get(column), column::toString);
            for (PurposeOfUse purpose : cell.listed()) {
                if (purpose.id().category() != number || purpose.id().column() != column) {
                    throw new IllegalArgumentException(purpose.id() + " stands in another cell than its id says");
                }
            }
            copy.put(column, cell);
        }
        if (number < 1 || number > 99) {
            throw new IllegalArgumentException("a category has a number from 1 to 99");
        }
        cells = Collections.unmodifiableMap(copy);
    }

    /**
     * Gets a cell.
     *
     * @param column the column
     * @return the cell
     */
    public Cell cell(DisclosureColumn column) {
        return Objects.requireNonNull(cells.get(column), column::toString);
    }

    /**
     * Gives the same category with another cell.
     *
     * @param column the column
     * @param cell the cell
     * @return the category
     */
    public PurposeCategory with(DisclosureColumn column, Cell cell) {
        var changed = new EnumMap<>(cells);
        changed.put(column, cell);
        return new PurposeCategory(number, title, numberAffair, changed);
    }

    /**
     * Lists the purposes of all cells.
     *
     * @return in the order of the columns
     */
    public List<PurposeOfUse> purposes() {
        return cells.values().stream().flatMap(cell -> cell.listed().stream()).toList();
    }
}
