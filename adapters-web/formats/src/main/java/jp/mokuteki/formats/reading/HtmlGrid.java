package jp.mokuteki.formats.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * A table of a page as a grid: a cell that spans rows or columns stands in each of them, its text in the first alone.
 *
 * @param line its first line
 * @param lastLine its last line
 * @param rows the rows from the headings on
 */
record HtmlGrid(int line, int lastLine, List<List<GridCell>> rows) {
    static final int MOST_ROWS = 5_000;
    private static final int MOST_COLUMNS = 40;

    static HtmlGrid of(Element table) {
        var rows = new ArrayList<List<GridCell>>();
        Map<Integer, Integer> spanned = new HashMap<>();
        for (Element row : table.select("tr")) {
            rows.add(row(row, spanned));
        }
        int header = 0;
        while (header < rows.size() && !GridReader.isHeader(rows.get(header))) {
            header++;
        }
        int end = table.endSourceRange().isTracked()
                ? table.endSourceRange().end().lineNumber()
                : lineOf(table);
        return new HtmlGrid(
                lineOf(table), Math.max(end, lineOf(table)), List.copyOf(rows.subList(header, rows.size())));
    }

    private static List<GridCell> row(Element row, Map<Integer, Integer> spanned) {
        var cells = new ArrayList<GridCell>();
        for (Element cell : row.select("> th, > td")) {
            fill(cells, spanned, lineOf(row));
            int columns = span(cell, "colspan", MOST_COLUMNS);
            int rows = span(cell, "rowspan", 1_000);
            for (int i = 0; i < columns && cells.size() < MOST_COLUMNS; i++) {
                spanned.put(cells.size(), rows - 1);
                cells.add(i == 0 ? cell(cell) : GridCell.empty(lineOf(cell)));
            }
        }
        fill(cells, spanned, lineOf(row));
        return cells;
    }

    private static void fill(List<GridCell> cells, Map<Integer, Integer> spanned, int line) {
        while (spanned.getOrDefault(cells.size(), 0) > 0 && cells.size() < MOST_COLUMNS) {
            spanned.merge(cells.size(), -1, Integer::sum);
            cells.add(GridCell.empty(line));
        }
    }

    private static int span(Element cell, String attribute, int most) {
        String value = cell.attr(attribute).strip();
        return value.matches("[0-9]{1,4}") ? Math.max(1, Math.min(most, Integer.parseInt(value))) : 1;
    }

    private static GridCell cell(Element cell) {
        return new GridCell(lineOf(cell), Markup.lines(cell, lineOf(cell)), Markup.form(cell));
    }

    static int lineOf(Element element) {
        return Math.max(1, element.sourceRange().start().lineNumber());
    }

    boolean hasHeader() {
        return rows.size() > 1;
    }
}
