package jp.mokuteki.formats.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.mokuteki.domain.intake.ColumnHeadings;
import jp.mokuteki.domain.intake.LineReason;
import jp.mokuteki.domain.intake.ListMark;
import jp.mokuteki.domain.intake.TableIntake;
import jp.mokuteki.domain.intake.TableWords;
import jp.mokuteki.domain.intake.TableWords.Meaning;
import jp.mokuteki.domain.register.DisclosureColumn;
import jp.mokuteki.domain.table.TableFaultCode;

/** Reads a grid: a line of headings, then a line for each category, its cells in the columns that the headings name. */
final class GridReader {
    /** The most cells that a row has. */
    static final int MOST_CELLS = 64;

    private final TableIntake intake;
    private final List<List<GridCell>> rows;
    private final List<DisclosureColumn> columns;
    private final int before;
    private final boolean oneNumber;

    private GridReader(TableIntake intake, List<List<GridCell>> rows) {
        this.intake = intake;
        this.rows = rows;
        this.before = leading(rows.get(0));
        this.columns = columns(rows.get(0));
        this.oneNumber = hasOneNumber();
    }

    /** Reads a grid whose first row holds the headings. */
    static void read(TableIntake intake, List<List<GridCell>> rows) {
        var reader = new GridReader(intake, rows);
        rows.subList(1, rows.size()).forEach(reader::takeRow);
    }

    /** Asks whether a row holds the headings of columns, and not the cells of one. */
    static boolean isHeader(List<GridCell> row) {
        int first = leading(row);
        List<GridCell> headings = row.subList(first, row.size());
        long known = headings.stream().filter(cell -> column(cell).isPresent()).count();
        boolean corner = row.subList(0, first).stream().allMatch(GridReader::isCorner);
        return corner && known > 0 && (known > 1 || known == headings.size());
    }

    private static Optional<DisclosureColumn> column(GridCell cell) {
        return ColumnHeadings.standard().find(cell.text());
    }

    private static boolean isCorner(GridCell cell) {
        return TableWords.standard().means(cell.text(), Meaning.CORNER);
    }

    /** How many cells stand before the first heading of a column. */
    private static int leading(List<GridCell> row) {
        int cells = 0;
        while (cells < row.size() && column(row.get(cells)).isEmpty()) {
            cells++;
        }
        return cells;
    }

    private List<DisclosureColumn> columns(List<GridCell> header) {
        if (before == 0 || before > 2 || before == header.size()) {
            throw intake.fault(header.get(0).line(), "", TableFaultCode.HEADER_FORM.with());
        }
        for (int i = 0; i < before; i++) {
            if (!isCorner(header.get(i))) {
                throw intake.fault(
                        header.get(i).line(), Integer.toString(i + 1), TableFaultCode.UNPLACED_COLUMN.with());
            }
            intake.note(header.get(i).line(), LineReason.MARKUP);
        }
        var found = new ArrayList<DisclosureColumn>();
        for (int i = before; i < header.size(); i++) {
            found.add(place(header.get(i), i + 1, found));
        }
        return found;
    }

    private DisclosureColumn place(GridCell heading, int place, List<DisclosureColumn> found) {
        DisclosureColumn column = column(heading)
                .orElseThrow(() ->
                        intake.fault(heading.line(), Integer.toString(place), TableFaultCode.UNPLACED_COLUMN.with()));
        if (found.contains(column)) {
            throw intake.fault(heading.line(), Integer.toString(place), TableFaultCode.COLUMN_TWICE.with(column));
        }
        intake.heading(heading.line(), column, heading.text(), LineReason.KNOWN_HEADING);
        return column;
    }

    private boolean hasOneNumber() {
        Set<Integer> numbers = new HashSet<>();
        int titles = 0;
        for (List<GridCell> row : rows.subList(1, rows.size())) {
            if (!row.isEmpty() && !row.get(0).isBlank()) {
                titles++;
                numbers.add(number(row).map(ListMark::value).orElse(0));
            }
        }
        return titles > 2 && numbers.size() == 1;
    }

    /** The number and title of a row: in one cell, or in two. */
    private Optional<ListMark> number(List<GridCell> row) {
        if (before == 1 || row.size() < 2) {
            return ListMark.number(row.get(0).text());
        }
        String number = row.get(0).text();
        return ListMark.number(number + " " + row.get(1).text())
                .or(() -> ListMark.number(number + row.get(1).text()))
                .filter(mark -> mark.rest().equals(row.get(1).text()));
    }

    private void takeRow(List<GridCell> row) {
        if (row.stream().allMatch(GridCell::isBlank)) {
            row.stream().limit(1).forEach(cell -> intake.note(cell.line(), LineReason.EMPTY));
            return;
        }
        if (row.size() > before + columns.size()) {
            throw intake.fault(row.get(0).line(), "", TableFaultCode.CELLS_WITHOUT_HEADING.with());
        }
        List<GridCell> title = row.subList(0, Math.min(before, row.size()));
        if (title.stream().anyMatch(cell -> !cell.isBlank())) {
            takeTitle(row);
        } else if (intake.lastNumber() == 0) {
            throw intake.fault(row.get(0).line(), "", TableFaultCode.UNTITLED_CATEGORY.with());
        }
        for (int i = before; i < row.size(); i++) {
            new CellReader(intake, columns.get(i - before)).read(row.get(i));
        }
    }

    private void takeTitle(List<GridCell> row) {
        Optional<ListMark> number = number(row);
        int line = row.get(0).line();
        if (number.isPresent() && !oneNumber) {
            intake.category(line, number.get().value(), number.get().rest(), LineReason.NUMBERED_TITLE);
            return;
        }
        if (before == 2 && !row.get(0).isBlank() && number.isEmpty()) {
            throw intake.fault(line, "1", TableFaultCode.NO_CATEGORY_NUMBER.with());
        }
        String title = number.map(ListMark::rest).orElse(row.get(before - 1).text());
        intake.category(
                line,
                intake.lastNumber() + 1,
                title,
                number.isPresent() ? LineReason.TITLE_RENUMBERED : LineReason.TITLE_WITHOUT_NUMBER);
    }

    /** The columns that a grid has. */
    static Set<DisclosureColumn> columnsOf(List<GridCell> header) {
        Set<DisclosureColumn> found = EnumSet.noneOf(DisclosureColumn.class);
        header.forEach(cell -> column(cell).ifPresent(found::add));
        return found;
    }
}
