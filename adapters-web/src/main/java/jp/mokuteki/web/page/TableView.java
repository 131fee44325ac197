package jp.mokuteki.web.page;

import java.util.List;
import java.util.Set;
import jp.mokuteki.domain.decision.CellReference;
import jp.mokuteki.domain.register.Cell;
import jp.mokuteki.domain.register.DisclosureColumn;
import jp.mokuteki.domain.register.PurposeCategory;
import jp.mokuteki.domain.register.PurposeId;
import jp.mokuteki.domain.register.PurposeOfUse;
import jp.mokuteki.domain.register.PurposeTable;

/**
 * 表の表示 — the table as pages show it, with what they point at.
 *
 * @param headings the headings of its columns
 * @param lines its categories
 */
public record TableView(List<String> headings, List<Line> lines) {
    /** Copies the lists. */
    public TableView {
        headings = List.copyOf(headings);
        lines = List.copyOf(lines);
    }

    /**
     * 区分 — one line.
     *
     * @param number the number of the category
     * @param title its title
     * @param cells its cells
     */
    public record Line(int number, String title, List<CellView> cells) {
        /** Copies the list. */
        public Line {
            cells = List.copyOf(cells);
        }
    }

    /**
     * 欄 — one cell.
     *
     * @param heading the heading of its column
     * @param state {@code PURPOSES}, {@code DECLARED_NONE} or {@code UNDECLARED}
     * @param purposes its purposes
     * @param marked whether the page points at it
     */
    public record CellView(String heading, String state, List<Item> purposes, boolean marked) {
        /** Copies the list. */
        public CellView {
            purposes = List.copyOf(purposes);
        }
    }

    /**
     * 利用目的 — one purpose.
     *
     * @param id its number, and its anchor
     * @param text its text
     * @param marked whether the page points at it
     */
    public record Item(String id, String text, boolean marked) {}

    /**
     * 指し示すもの — what of a table a page points at.
     *
     * @param cells cells
     * @param purposes purposes
     */
    public record Marks(Set<CellReference> cells, Set<PurposeId> purposes) {
        /** Nothing. */
        public static final Marks NONE = new Marks(Set.of(), Set.of());

        /** Copies the sets. */
        public Marks {
            cells = Set.copyOf(cells);
            purposes = Set.copyOf(purposes);
        }
    }

    /**
     * Leaves the lines out in which nothing is pointed at.
     *
     * @return the lines that are left, under the same headings
     */
    public TableView marked() {
        return new TableView(
                headings,
                lines.stream()
                        .filter(line -> line.cells().stream().anyMatch(CellView::marked))
                        .toList());
    }

    /**
     * Shows a table.
     *
     * @param table the table
     * @param marks what to point at
     * @return as a page shows it
     */
    public static TableView of(PurposeTable table, Marks marks) {
        return new TableView(
                table.headings(),
                table.categories().stream()
                        .map(category -> line(category, table, marks))
                        .toList());
    }

    private static Line line(PurposeCategory category, PurposeTable table, Marks marks) {
        return new Line(
                category.number(),
                category.title(),
                DisclosureColumn.IN_ORDER.stream()
                        .map(column -> cell(category, column, table.heading(column), marks))
                        .toList());
    }

    private static CellView cell(PurposeCategory category, DisclosureColumn column, String heading, Marks marks) {
        Cell cell = category.cell(column);
        return new CellView(
                heading,
                cell.state(),
                cell.listed().stream().map(purpose -> item(purpose, marks)).toList(),
                marks.cells().contains(new CellReference(category.number(), column)));
    }

    private static Item item(PurposeOfUse purpose, Marks marks) {
        return new Item(
                purpose.id().toString(), purpose.text(), marks.purposes().contains(purpose.id()));
    }
}
