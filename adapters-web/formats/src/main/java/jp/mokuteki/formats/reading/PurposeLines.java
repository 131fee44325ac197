package jp.mokuteki.formats.reading;

import java.util.List;
import java.util.stream.Stream;
import jp.mokuteki.domain.intake.LineReason;
import jp.mokuteki.domain.intake.TableIntake;
import jp.mokuteki.domain.register.DisclosureColumn;
import jp.mokuteki.domain.table.InvalidCodeException;
import jp.mokuteki.domain.table.TableFaultCode;

/** Reads CSV as the table is written: a line for each purpose, and one for each cell that lists none. */
final class PurposeLines {
    private static final List<String> HEADER =
            List.of("category", "title", "column", "heading", "state", "purpose", "text");

    /** What a publication says of its revision in every line; the table is read without it. */
    private static final List<String> OF_PUBLICATIONS = List.of("revision", "effectiveFrom", "contentHash");

    private PurposeLines() {}

    static boolean isHeader(List<String> header) {
        return header.equals(HEADER) || header.equals(published());
    }

    private static List<String> published() {
        return Stream.concat(HEADER.stream(), OF_PUBLICATIONS.stream()).toList();
    }

    static void read(TableIntake intake, List<List<GridCell>> records) {
        intake.note(1, LineReason.MARKUP);
        int width = records.get(0).size();
        records.subList(1, records.size()).forEach(record -> take(intake, record, width));
    }

    private static void take(TableIntake intake, List<GridCell> record, int width) {
        int line = record.get(0).line();
        if (record.size() != width) {
            throw intake.fault(line, "", TableFaultCode.FIELD_COUNT.with(width, record.size()));
        }
        List<String> fields = record.stream().map(GridCell::toString).toList();
        int category = number(intake, line, fields.get(0));
        if (category != intake.lastNumber()) {
            intake.category(line, category, plain(fields.get(1)), LineReason.NUMBERED_TITLE);
        }
        DisclosureColumn column = column(intake, line, fields.get(2));
        intake.heading(line, column, plain(fields.get(3)), LineReason.KNOWN_HEADING);
        switch (fields.get(4)) {
            case "PURPOSES" -> intake.purpose(line, column, plain(fields.get(6)), LineReason.IN_CELL);
            case "DECLARED_NONE" -> intake.none(line, column);
            case "UNDECLARED" -> intake.note(line, LineReason.MARKUP);
            default -> throw intake.fault(line, "state", TableFaultCode.CELL_STATE.with());
        }
    }

    private static int number(TableIntake intake, int line, String text) {
        if (!text.matches("[1-9][0-9]?")) {
            throw intake.fault(line, "category", TableFaultCode.CATEGORY_NUMBER.with());
        }
        return Integer.parseInt(text);
    }

    private static DisclosureColumn column(TableIntake intake, int line, String code) {
        try {
            return DisclosureColumn.of(code);
        } catch (InvalidCodeException e) {
            throw intake.fault(line, "column", TableFaultCode.UNPLACED_COLUMN.with());
        }
    }

    /** A cell that a spreadsheet would run was written behind an apostrophe. */
    static String plain(String cell) {
        return cell.length() > 1 && cell.charAt(0) == '\'' && "=+-@\t\r'".indexOf(cell.charAt(1)) >= 0
                ? cell.substring(1)
                : cell;
    }
}
