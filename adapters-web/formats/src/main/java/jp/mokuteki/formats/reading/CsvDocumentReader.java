package jp.mokuteki.formats.reading;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import jp.mokuteki.domain.intake.LineReason;
import jp.mokuteki.domain.intake.TableIntake;
import jp.mokuteki.domain.table.TableFaultCode;

/** Reads CSV, or values between tabs: a line a purpose, a register file, or a grid with a line of headings. */
final class CsvDocumentReader {
    private static final int LONGEST_FIELD = 100_000;

    private CsvDocumentReader() {}

    static void read(TableIntake intake, List<SourceLine> lines) {
        List<List<GridCell>> records = records(intake, lines);
        List<String> header = records.isEmpty()
                ? List.of()
                : records.get(0).stream().map(GridCell::toString).toList();
        if (PurposeLines.isHeader(header)) {
            PurposeLines.read(intake, records);
        } else if (RegisterLines.isHeader(header)) {
            RegisterLines.read(intake, records, text(lines));
        } else {
            readGrid(intake, records);
        }
    }

    private static void readGrid(TableIntake intake, List<List<GridCell>> records) {
        var above = new ArrayList<SourceLine>();
        for (int i = 0; i < records.size(); i++) {
            if (GridReader.columnsOf(records.get(i)).size() > 0
                    && records.get(i).size() > 1) {
                Heading.take(intake, above);
                GridReader.read(intake, records.subList(i, records.size()));
                return;
            }
            above.addAll(words(records.get(i)));
        }
        throw intake.fault(1, "", TableFaultCode.NO_COLUMN_NAMES.with());
    }

    private static List<SourceLine> words(List<GridCell> record) {
        String text = record.stream()
                .map(GridCell::text)
                .filter(cell -> !cell.isEmpty())
                .collect(Collectors.joining(" "));
        return text.isEmpty() ? List.of() : List.of(new SourceLine(record.get(0).line(), text));
    }

    private static List<List<GridCell>> records(TableIntake intake, List<SourceLine> lines) {
        var records = new ArrayList<List<GridCell>>();
        int line = 1;
        try {
            for (CsvRecord record : reader(lines).build(limits(), text(lines))) {
                line = (int) record.getStartingLineNumber();
                records.add(cells(line, record.getFields()));
            }
        } catch (CsvParseException e) {
            throw intake.fault(line, "", TableFaultCode.UNREADABLE_RECORD.with(LONGEST_FIELD, GridReader.MOST_CELLS));
        }
        for (List<GridCell> record : records) {
            if (record.stream().allMatch(GridCell::isBlank)) {
                intake.note(record.get(0).line(), LineReason.EMPTY);
            }
        }
        records.removeIf(record -> record.stream().allMatch(GridCell::isBlank));
        return records;
    }

    private static CsvReader.CsvReaderBuilder reader(List<SourceLine> lines) {
        boolean tabs = lines.stream().anyMatch(line -> line.text().indexOf('\t') >= 0)
                && lines.stream().noneMatch(line -> line.text().indexOf(',') >= 0);
        return CsvReader.builder()
                .fieldSeparator(tabs ? '\t' : ',')
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false);
    }

    private static CsvRecordHandler limits() {
        return CsvRecordHandler.of(
                limit -> limit.maxFields(GridReader.MOST_CELLS).maxFieldSize(LONGEST_FIELD));
    }

    private static String text(List<SourceLine> lines) {
        return lines.stream().map(SourceLine::text).collect(Collectors.joining("\n", "", "\n"));
    }

    /** The fields with the lines on which they begin; a field may have several lines. */
    private static List<GridCell> cells(int start, List<String> fields) {
        var cells = new ArrayList<GridCell>();
        int line = start;
        for (String field : fields) {
            var items = new ArrayList<SourceLine>();
            for (String part : field.split("\n", -1)) {
                items.add(new SourceLine(line + items.size(), part));
            }
            cells.add(new GridCell(line, items, GridCell.Form.RUNNING));
            line += items.size() - 1;
        }
        return cells;
    }
}
