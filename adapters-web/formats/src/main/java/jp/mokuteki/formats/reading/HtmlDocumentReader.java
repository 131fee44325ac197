package jp.mokuteki.formats.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import jp.mokuteki.application.port.out.TableImports;
import jp.mokuteki.domain.intake.LineReason;
import jp.mokuteki.domain.intake.TableIntake;
import jp.mokuteki.domain.table.NumberInTableException;
import jp.mokuteki.domain.table.TableFaultCode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads a page: its tables with a line of headings, or, where it has none, its headings and lists as an outline. */
final class HtmlDocumentReader {
    private static final int DEEPEST = 400;

    private HtmlDocumentReader() {}

    static void read(TableIntake intake, List<SourceLine> lines) {
        String html = lines.stream().map(SourceLine::text).collect(Collectors.joining("\n"));
        Document page =
                Parser.htmlParser().setTrackPosition(true).setMaxDepth(DEEPEST).parseInput(html, "");
        List<SourceLine> seen = PageLines.of(page.body());
        refuseNumbers(intake, seen);
        refuseHuge(intake, page, seen);
        List<HtmlGrid> grids = page.select("table:not(:has(table))").stream()
                .map(HtmlGrid::of)
                .filter(HtmlGrid::hasHeader)
                .toList();
        if (grids.isEmpty()) {
            OutlineReader.read(intake, seen);
        } else {
            takeGrids(intake, page, grids);
        }
    }

    private static void refuseNumbers(TableIntake intake, List<SourceLine> seen) {
        for (SourceLine line : seen) {
            if (TableDocumentReader.holdsNumber(line.text())) {
                throw new NumberInTableException(intake.file(), line.number(), "");
            }
        }
    }

    private static void refuseHuge(TableIntake intake, Document page, List<SourceLine> seen) {
        if (seen.size() > TableImports.MOST_LINES) {
            throw intake.fault(
                    seen.get(TableImports.MOST_LINES).number() + 1,
                    "",
                    TableFaultCode.TOO_MANY_SEEN_LINES.with(TableImports.MOST_LINES));
        }
        if (page.select("tr").size() > HtmlGrid.MOST_ROWS) {
            throw intake.fault(1, "", TableFaultCode.TOO_MANY_TABLE_ROWS.with(HtmlGrid.MOST_ROWS));
        }
    }

    private static void takeGrids(TableIntake intake, Document page, List<HtmlGrid> grids) {
        int first = grids.get(0).line();
        int last = grids.get(grids.size() - 1).lastLine();
        var above = new ArrayList<SourceLine>();
        for (Element heading : page.select("h1, h2, h3, h4, h5, h6, caption")) {
            int line = HtmlGrid.lineOf(heading);
            String text = new GridCell(line, Markup.lines(heading, line), GridCell.Form.LINES).text();
            if (line <= first && !text.isBlank()) {
                above.add(new SourceLine(line, text));
            }
        }
        if (!above.isEmpty()) {
            Heading.take(intake, above.subList(above.size() - 1, above.size()));
        }
        grids.forEach(grid -> GridReader.read(intake, grid.rows()));
        noteAround(intake, Markup.lines(page.body(), 1), first, last);
    }

    private static void noteAround(TableIntake intake, List<SourceLine> lines, int first, int last) {
        for (SourceLine line : lines) {
            if (line.number() < first) {
                intake.note(line.number(), LineReason.BEFORE_TABLE);
            } else if (line.number() > last) {
                intake.note(line.number(), LineReason.AFTER_TABLE);
            }
        }
    }
}
