package jp.mokuteki.formats.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import jp.mokuteki.domain.intake.LineReason;
import jp.mokuteki.domain.intake.TableIntake;
import jp.mokuteki.domain.table.TableFaultCode;

/** Reads a Markdown pipe table, whose cells break their lines with {@code <br>}. */
final class PipeReader {
    private static final Pattern RULE = Pattern.compile("[\\s|:-]+");
    private static final Pattern BREAK = Pattern.compile("(?i)<br\\s*/?>");
    private static final Pattern ESCAPED = Pattern.compile("\\\\(\\p{Punct})");
    private static final Pattern ELEMENT = Pattern.compile("(?i)<(ul|ol|li|p|div|span|b|strong)[\\s>]");

    private PipeReader() {}

    static boolean isRow(String line) {
        return Texts.strip(line).startsWith("|");
    }

    static void read(TableIntake intake, List<SourceLine> lines) {
        var rows = new ArrayList<List<GridCell>>();
        var above = new ArrayList<SourceLine>();
        for (SourceLine line : lines) {
            if (isRow(line.text())) {
                take(intake, line, rows);
            } else if (line.isBlank()) {
                intake.note(line.number(), LineReason.EMPTY);
            } else if (rows.isEmpty()) {
                above.add(new SourceLine(line.number(), unescaped(line.text())));
            } else {
                intake.note(line.number(), LineReason.AFTER_TABLE);
            }
        }
        Heading.take(intake, above);
        if (rows.isEmpty()) {
            throw intake.fault(1, "", TableFaultCode.NO_PIPES.with());
        }
        GridReader.read(intake, rows);
    }

    private static void take(TableIntake intake, SourceLine line, List<List<GridCell>> rows) {
        if (RULE.matcher(line.text()).matches() && line.text().indexOf('-') >= 0) {
            intake.note(line.number(), LineReason.MARKUP);
        } else {
            rows.add(cells(line));
            if (rows.get(rows.size() - 1).size() > GridReader.MOST_CELLS) {
                throw intake.fault(line.number(), "", TableFaultCode.TOO_MANY_CELLS.with(GridReader.MOST_CELLS));
            }
        }
    }

    private static List<GridCell> cells(SourceLine line) {
        String row = Texts.strip(line.text()).substring(1);
        var cells = new ArrayList<GridCell>();
        int from = 0;
        for (int i = 0; i < row.length() && cells.size() <= GridReader.MOST_CELLS; i++) {
            if (row.charAt(i) == '\\') {
                i++;
            } else if (row.charAt(i) == '|') {
                cells.add(cell(line.number(), row.substring(from, i)));
                from = i + 1;
            }
        }
        if (!row.substring(from).isBlank()) {
            cells.add(cell(line.number(), row.substring(from)));
        }
        return cells;
    }

    private static GridCell cell(int line, String text) {
        if (ELEMENT.matcher(text).find()) {
            return Markup.cell(line, ESCAPED.matcher(text).replaceAll("$1"));
        }
        List<SourceLine> parts = Arrays.stream(BREAK.split(text))
                .map(part -> new SourceLine(line, unescaped(Texts.strip(part))))
                .toList();
        return new GridCell(line, parts, GridCell.Form.LINES);
    }

    private static String unescaped(String text) {
        return Markup.unescape(ESCAPED.matcher(text).replaceAll("$1"));
    }
}
