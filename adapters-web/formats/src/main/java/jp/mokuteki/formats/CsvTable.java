package jp.mokuteki.formats;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import jp.mokuteki.domain.register.Cell;
import jp.mokuteki.domain.register.DisclosureColumn;
import jp.mokuteki.domain.register.PurposeCategory;
import jp.mokuteki.domain.register.PurposeOfUse;
import jp.mokuteki.domain.register.PurposeTable;
import jp.mokuteki.domain.register.RegisterRevision;

/** CSV (RFC 4180): one line a purpose, and one a cell that lists none, which keeps 「・なし」 and blank apart. */
final class CsvTable {
    private static final String FORMULA_BEGINS = "=+-@\t\r";

    private final CsvWriter csv;
    private final PurposeTable table;

    private CsvTable(CsvWriter csv, PurposeTable table) {
        this.csv = csv;
        this.table = table;
    }

    static String write(RegisterRevision revision) {
        var text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            new CsvTable(csv, revision.table()).writeAll();
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory can always be written", e);
        }
        return text.toString();
    }

    private void writeAll() {
        csv.writeRecord("category", "title", "column", "heading", "state", "purpose", "text");
        for (PurposeCategory category : table.categories()) {
            category.cells().forEach((column, cell) -> writeCell(category, column, cell));
        }
    }

    private void writeCell(PurposeCategory category, DisclosureColumn column, Cell cell) {
        if (cell.listed().isEmpty()) {
            writeLine(category, column, cell.state(), "", "");
        }
        for (PurposeOfUse purpose : cell.listed()) {
            writeLine(category, column, cell.state(), purpose.id().toString(), purpose.text());
        }
    }

    private void writeLine(PurposeCategory category, DisclosureColumn column, String state, String id, String text) {
        csv.writeRecord(
                Integer.toString(category.number()),
                neutral(category.title()),
                column.toString(),
                neutral(table.headings().get(DisclosureColumn.IN_ORDER.indexOf(column))),
                state,
                id,
                neutral(text));
    }

    /** A spreadsheet would take a cell that begins so for a formula and run it; an apostrophe is doubled, so that it can be read back. */
    static String neutral(String cell) {
        return !cell.isEmpty() && (FORMULA_BEGINS + "'").indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
