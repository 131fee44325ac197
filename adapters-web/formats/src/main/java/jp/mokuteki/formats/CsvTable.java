package jp.mokuteki.formats;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import jp.mokuteki.application.port.PublishedTable;
import jp.mokuteki.domain.register.Cell;
import jp.mokuteki.domain.register.DisclosureColumn;
import jp.mokuteki.domain.register.PurposeCategory;
import jp.mokuteki.domain.register.PurposeOfUse;
import jp.mokuteki.domain.register.PurposeTable;
import jp.mokuteki.domain.register.RegisterRevision;

/** CSV (RFC 4180): one line a purpose, and one a cell that lists none, which keeps 「・なし」 and blank apart. */
final class CsvTable {
    private static final String FORMULA_BEGINS = "=+-@\t\r";

    private static final List<String> COLUMNS =
            List.of("category", "title", "column", "heading", "state", "purpose", "text");
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final CsvWriter csv;
    private final PurposeTable table;
    private final List<String> closing;

    private CsvTable(CsvWriter csv, PurposeTable table, List<String> closing) {
        this.csv = csv;
        this.table = table;
        this.closing = closing;
    }

    static String write(RegisterRevision revision) {
        return written(revision.table(), List.of(), List.of());
    }

    /** For the public, each line says which revision it is of; the mark at the start tells a spreadsheet that it is UTF-8. */
    static String publish(PublishedTable published) {
        RegisterRevision revision = published.revision();
        List<String> closing = List.of(
                Integer.toString(revision.number()),
                revision.period().from().toString(),
                revision.table().contentHash().toString());
        return BYTE_ORDER_MARK
                + written(revision.table(), List.of("revision", "effectiveFrom", "contentHash"), closing);
    }

    private static String written(PurposeTable table, List<String> closingColumns, List<String> closing) {
        var text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(together(COLUMNS, closingColumns));
            new CsvTable(csv, table, closing).writeAll();
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory can always be written", e);
        }
        return text.toString();
    }

    private static List<String> together(List<String> fields, List<String> closing) {
        return Stream.concat(fields.stream(), closing.stream()).toList();
    }

    private void writeAll() {
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
        List<String> fields = List.of(
                Integer.toString(category.number()),
                neutral(category.title()),
                column.toString(),
                neutral(table.heading(column)),
                state,
                id,
                neutral(text));
        csv.writeRecord(together(fields, closing));
    }

    /** A spreadsheet would take a cell that begins so for a formula and run it; an apostrophe is doubled, so that it can be read back. */
    static String neutral(String cell) {
        return !cell.isEmpty() && (FORMULA_BEGINS + "'").indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
