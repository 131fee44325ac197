package jp.mokuteki.formats.reading;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A cell of a grid.
 *
 * @param line the line on which it begins
 * @param items its texts in their order, blank ones left out
 * @param form what parts the items
 */
record GridCell(int line, List<SourceLine> items, Form form) {
    /** What parts the items of a cell. */
    enum Form {
        /** Each is the item of a list by the form of the document; no mark has to tell it. */
        LIST,
        /** Each is a line that the writer broke. */
        LINES,
        /** The writer may have put several on one line, each with a bullet. */
        RUNNING
    }

    GridCell {
        items = items.stream().filter(item -> !item.isBlank()).toList();
    }

    static GridCell empty(int line) {
        return new GridCell(line, List.of(), Form.LINES);
    }

    /** All of it as one text. */
    String text() {
        return items.stream()
                .map(item -> Texts.strip(item.text()))
                .reduce(Texts::join)
                .orElse("");
    }

    boolean isBlank() {
        return items.isEmpty();
    }

    @Override
    public String toString() {
        return items.stream().map(SourceLine::text).collect(Collectors.joining("\n"));
    }
}
