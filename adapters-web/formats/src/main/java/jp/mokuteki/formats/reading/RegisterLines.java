package jp.mokuteki.formats.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.mokuteki.domain.intake.LineReason;
import jp.mokuteki.domain.intake.TableIntake;
import jp.mokuteki.domain.register.Cell;
import jp.mokuteki.domain.register.DisclosureColumn;
import jp.mokuteki.domain.register.PurposeCategory;
import jp.mokuteki.domain.register.PurposeOfUse;
import jp.mokuteki.domain.register.PurposeTable;
import jp.mokuteki.domain.register.RegisterFile;

/** Reads a register file, whose ids say what each line is. */
final class RegisterLines {
    private final TableIntake intake;
    private final Map<String, Integer> lines = new HashMap<>();

    private RegisterLines(TableIntake intake) {
        this.intake = intake;
    }

    static boolean isHeader(List<String> header) {
        return header.contains("id") && header.contains("text") && header.contains("individualNumber");
    }

    static void read(TableIntake intake, List<List<GridCell>> records, String text) {
        PurposeTable table = RegisterFile.parse(intake.file(), text);
        var reading = new RegisterLines(intake);
        int id = records.get(0).stream().map(GridCell::toString).toList().indexOf("id");
        records.forEach(record ->
                reading.lines.put(record.get(id).toString(), record.get(0).line()));
        reading.take(table);
    }

    private void take(PurposeTable table) {
        intake.note(1, LineReason.MARKUP);
        if (lines.containsKey("title")) {
            intake.title(line("title"), table.title());
        }
        for (DisclosureColumn column : DisclosureColumn.IN_ORDER) {
            if (lines.containsKey(column.toString())) {
                intake.heading(line(column.toString()), column, table.heading(column), LineReason.KNOWN_HEADING);
            }
        }
        table.categories().forEach(this::take);
    }

    private void take(PurposeCategory category) {
        String number = Integer.toString(category.number());
        intake.category(line(number), category.number(), category.title(), LineReason.NUMBERED_TITLE);
        category.cells().forEach((column, cell) -> take(number + "." + column, column, cell));
    }

    private void take(String place, DisclosureColumn column, Cell cell) {
        if (cell instanceof Cell.DeclaredNone) {
            intake.none(line(place), column);
        }
        for (PurposeOfUse purpose : cell.listed()) {
            intake.purpose(line(purpose.id().toString()), column, purpose.text(), LineReason.IN_CELL);
        }
    }

    private int line(String id) {
        return lines.getOrDefault(id, 1);
    }
}
