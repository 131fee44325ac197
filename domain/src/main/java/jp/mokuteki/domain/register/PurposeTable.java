package jp.mokuteki.domain.register;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import jp.mokuteki.domain.table.CanonicalText;
import jp.mokuteki.domain.table.PlainText;
import jp.mokuteki.domain.table.TableHash;

/**
 * 利用目的の表 (別表2) — the whole table: headings, categories, cells and purposes, with their codes. Immutable.
 *
 * <p>Two hashes name it: {@link #contentHash} the text as issued (headings, titles, cell states, purposes; not the
 * heading above the table), {@link #codesHash} the codes. Either changes without the other.
 *
 * <p>Example: {@code SocietyTable.read().purposes().size()} is {@code 38}. Legal source: 規程別表2.
 *
 * @param title the heading above the table, from 1 to 200 characters
 * @param headings the headings of the five columns
 * @param categories the categories in the order of the table
 */
public record PurposeTable(String title, List<String> headings, List<PurposeCategory> categories) {
    /** Refuses a wrong number of headings and a category number that stands twice. */
    public PurposeTable {
        PlainText.check("the title of a table", title, 200);
        headings = List.copyOf(headings);
        categories = List.copyOf(categories);
        if (headings.size() != DisclosureColumn.IN_ORDER.size()) {
            throw new IllegalArgumentException("a table has five headings");
        }
        headings.forEach(heading -> PlainText.check("a heading", heading, 200));
        var seen = new HashSet<Integer>();
        if (categories.isEmpty()
                || !categories.stream().map(PurposeCategory::number).allMatch(seen::add)) {
            throw new IllegalArgumentException("a table has categories, each with a number of its own");
        }
    }

    /**
     * Begins a table of one's own, with the usual headings.
     *
     * <p>Example: {@code PurposeTable.titled("個人情報の利用目的").category(1, "保険給付").purpose(DisclosureColumn.OTHER_BUSINESS,
     * "海外療養費の翻訳の委託", PurposeCodes.of(Handling.ENTRUSTMENT, Action.PROVIDE).counterparties("CONTRACTOR")
     * .information("CLAIM").restingOn("APPI_ENTRUSTMENT")).build()}.
     *
     * @param title the heading above the table
     * @return a builder
     */
    public static PurposeTableBuilder titled(String title) {
        List<String> usual = DisclosureColumn.IN_ORDER.stream()
                .map(DisclosureColumn::heading)
                .toList();
        return new PurposeTableBuilder(title, usual, List.of());
    }

    /**
     * Begins a table that has the categories of this one and further purposes.
     *
     * @return a builder; this table stays as it is
     */
    public PurposeTableBuilder extended() {
        return new PurposeTableBuilder(title, headings, categories);
    }

    /**
     * Gets the heading of a column.
     *
     * @param column the column
     * @return the heading
     */
    public String heading(DisclosureColumn column) {
        return headings.get(DisclosureColumn.IN_ORDER.indexOf(column));
    }

    /**
     * Finds a category.
     *
     * @param number its number
     * @return the category, or nothing
     */
    public Optional<PurposeCategory> category(int number) {
        return categories.stream()
                .filter(category -> category.number() == number)
                .findFirst();
    }

    /**
     * Finds a purpose.
     *
     * @param id its number
     * @return the purpose, or nothing
     */
    public Optional<PurposeOfUse> purpose(PurposeId id) {
        return category(id.category()).stream()
                .flatMap(category -> category.cell(id.column()).listed().stream())
                .filter(purpose -> purpose.id().equals(id))
                .findFirst();
    }

    /**
     * Lists all purposes.
     *
     * @return in the order of the table, cell by cell
     */
    public List<PurposeOfUse> purposes() {
        return categories.stream()
                .flatMap(category -> category.purposes().stream())
                .toList();
    }

    /**
     * Gives the same table with every purpose coded anew.
     *
     * @param coder gives each purpose its codes
     * @return the table; no text is touched
     */
    public PurposeTable coded(UnaryOperator<PurposeOfUse> coder) {
        var coded = new ArrayList<PurposeCategory>();
        for (PurposeCategory category : categories) {
            var cells = new java.util.EnumMap<DisclosureColumn, Cell>(DisclosureColumn.class);
            category.cells().forEach((column, cell) -> cells.put(column, coded(cell, coder)));
            coded.add(new PurposeCategory(category.number(), category.title(), category.numberAffair(), cells));
        }
        return new PurposeTable(title, headings, coded);
    }

    private static Cell coded(Cell cell, UnaryOperator<PurposeOfUse> coder) {
        return cell instanceof Cell.Purposes purposes
                ? new Cell.Purposes(purposes.purposes().stream().map(coder).toList())
                : cell;
    }

    /**
     * Gives the same table with one category in place of that of its number, or after all others.
     *
     * @param category the category
     * @return the table
     */
    public PurposeTable with(PurposeCategory category) {
        var all = new ArrayList<>(categories);
        int place = categories.stream().map(PurposeCategory::number).toList().indexOf(category.number());
        if (place < 0) {
            all.add(category);
        } else {
            all.set(place, category);
        }
        return new PurposeTable(title, headings, all);
    }

    /**
     * Takes the hash of the text.
     *
     * @return the content hash: equal for two tables that print the same cells
     */
    public TableHash contentHash() {
        var text = new CanonicalText().add("mokuteki content 1").addAll(headings);
        text.add(Integer.toString(categories.size()));
        for (PurposeCategory category : categories) {
            text.add(Integer.toString(category.number())).add(category.title());
            category.cells()
                    .values()
                    .forEach(cell -> text.add(cell.state())
                            .addAll(cell.listed().stream()
                                    .map(PurposeOfUse::text)
                                    .toList()));
        }
        return text.hash();
    }

    /**
     * Takes the hash of the codes.
     *
     * @return the codes hash: equal for two tables in which every purpose id has the same codes
     */
    public TableHash codesHash() {
        var codes = new CanonicalText().add("mokuteki codes 1");
        for (PurposeCategory category : categories) {
            codes.add(Integer.toString(category.number()))
                    .add(category.numberAffair().standing().name())
                    .add(category.numberAffair().affair());
            codes.add(Integer.toString(category.purposes().size()));
            category.purposes()
                    .forEach(purpose -> codes.add(purpose.id().toString()).addAll(fields(purpose)));
        }
        return codes.hash();
    }

    /** The fields of the codes as they are written down; the note decides nothing and is left out. */
    private static List<String> fields(PurposeOfUse purpose) {
        List<String> fields = CodesFile.fields(purpose.coding());
        return fields.subList(0, fields.size() - 1);
    }
}
