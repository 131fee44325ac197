package jp.mokuteki.formats.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import jp.mokuteki.domain.intake.LineReason;
import jp.mokuteki.domain.intake.TableIntake;
import jp.mokuteki.domain.table.TableFaultCode;

/** Reads the issued form: a heading, then lines of cells between tabs, each cell a list, 「・なし」 or blank. */
final class TabReader {
    private static final Pattern TAB = Pattern.compile("\t");

    private TabReader() {}

    static void read(TableIntake intake, List<SourceLine> lines) {
        var rows = new ArrayList<List<GridCell>>();
        var above = new ArrayList<SourceLine>();
        for (SourceLine line : lines) {
            if (line.text().indexOf('\t') >= 0) {
                rows.add(cells(intake, line));
            } else if (line.isBlank()) {
                intake.note(line.number(), LineReason.EMPTY);
            } else if (rows.isEmpty()) {
                above.add(line);
            } else {
                intake.note(line.number(), LineReason.AFTER_TABLE);
            }
        }
        Heading.take(intake, above);
        if (rows.isEmpty()) {
            throw intake.fault(1, "", TableFaultCode.NO_TABS.with());
        }
        GridReader.read(intake, rows);
    }

    private static List<GridCell> cells(TableIntake intake, SourceLine line) {
        var cells = new ArrayList<GridCell>();
        String[] parts = TAB.split(line.text(), GridReader.MOST_CELLS + 1);
        if (parts.length > GridReader.MOST_CELLS) {
            throw intake.fault(line.number(), "", TableFaultCode.TOO_MANY_CELLS.with(GridReader.MOST_CELLS));
        }
        for (String cell : parts) {
            cells.add(Markup.cell(line.number(), cell));
        }
        return cells;
    }
}
