package jp.mokuteki.domain.register;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * 表の組立て — puts a table together, category by category: {@link PurposeTable#titled} begins an empty one, {@link
 * PurposeTable#extended} one that has categories already. Not thread-safe.
 *
 * <p>Purposes are numbered within their cell in the order in which they come. A cell of which nothing is said stays
 * undeclared, which is not 「・なし」.
 *
 * <p>Example: {@code PurposeTable.titled("個人情報の利用目的").category(1, "保険給付").none(DisclosureColumn.RECEIVE).build().purposes()
 * .size()} is {@code 0}. Legal source: none.
 */
public final class PurposeTableBuilder {
    private final String title;
    private final List<String> headings;
    private final Map<Integer, PurposeCategory> categories = new LinkedHashMap<>();
    private int current;

    PurposeTableBuilder(String title, List<String> headings, List<PurposeCategory> categories) {
        this.title = title;
        this.headings = headings;
        categories.forEach(category -> this.categories.put(category.number(), category));
    }

    /**
     * Begins a further category; what follows belongs to it.
     *
     * @param number its number, from 1 to 99
     * @param name its title
     * @return this
     * @throws IllegalArgumentException where the table has a category of that number, or number or title are out of bounds
     */
    public PurposeTableBuilder category(int number, String name) {
        if (categories.containsKey(number)) {
            throw new IllegalArgumentException("the table has a category " + number + " already");
        }
        var cells = new EnumMap<DisclosureColumn, Cell>(DisclosureColumn.class);
        DisclosureColumn.IN_ORDER.forEach(column -> cells.put(column, new Cell.Undeclared()));
        put(new PurposeCategory(number, name, NumberAffair.ofCategory(number, name), cells));
        return this;
    }

    /**
     * Goes back to a category that the table has; what follows belongs to it.
     *
     * @param number its number
     * @return this
     * @throws IllegalArgumentException where there is no such category
     */
    public PurposeTableBuilder category(int number) {
        current = number;
        current();
        return this;
    }

    /**
     * Adds a purpose at the end of a cell.
     *
     * @param column the column of the cell
     * @param text the text of the purpose
     * @param codes its codes, or that it has none
     * @return this
     * @throws IllegalArgumentException where no category was begun, the cell declares that there is no purpose, or the text or
     *     the codes do not fit
     */
    public PurposeTableBuilder purpose(DisclosureColumn column, String text, Coding codes) {
        Cell cell = current().cell(column);
        if (cell instanceof Cell.DeclaredNone) {
            throw new IllegalArgumentException(
                    "the cell " + current + "." + column + " declares that there is no purpose");
        }
        var purposes = new ArrayList<>(cell.listed());
        int last =
                purposes.isEmpty() ? 0 : purposes.get(purposes.size() - 1).id().number();
        purposes.add(new PurposeOfUse(new PurposeId(current, column, last + 1), text, codes));
        put(current().with(column, new Cell.Purposes(purposes)));
        return this;
    }

    /**
     * Declares of cells that there is no purpose (「・なし」).
     *
     * @param columns their columns
     * @return this
     * @throws IllegalArgumentException where no category was begun, or a cell lists purposes
     */
    public PurposeTableBuilder none(DisclosureColumn... columns) {
        for (DisclosureColumn column : columns) {
            if (current().cell(column) instanceof Cell.Purposes) {
                throw new IllegalArgumentException("the cell " + current + "." + column + " lists purposes");
            }
            put(current().with(column, new Cell.DeclaredNone()));
        }
        return this;
    }

    /**
     * Makes the table.
     *
     * @return the table
     * @throws IllegalArgumentException where it has no category
     */
    public PurposeTable build() {
        return new PurposeTable(title, headings, List.copyOf(categories.values()));
    }

    private PurposeCategory current() {
        PurposeCategory category = categories.get(current);
        if (category == null) {
            throw new IllegalArgumentException("there is no such category");
        }
        return category;
    }

    private void put(PurposeCategory category) {
        current = category.number();
        categories.put(current, category);
    }
}
