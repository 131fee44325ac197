package jp.mokuteki.formats.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.mokuteki.domain.intake.LineReason;
import jp.mokuteki.domain.intake.ListMark;
import jp.mokuteki.domain.intake.TableIntake;
import jp.mokuteki.domain.intake.TableWords;
import jp.mokuteki.domain.intake.TableWords.Meaning;
import jp.mokuteki.domain.register.DisclosureColumn;

/** Reads a cell: 「・なし」, nothing, or purposes, each an item of a list or a line with or without a bullet. */
final class CellReader {
    private static final Pattern WIDE_BULLET = Pattern.compile("[\\s\u3000]+(?=[・･○●■◆])");

    private final TableIntake intake;
    private final DisclosureColumn column;

    CellReader(TableIntake intake, DisclosureColumn column) {
        this.intake = intake;
        this.column = column;
    }

    void read(GridCell cell) {
        if (cell.isBlank()) {
            intake.note(cell.line(), LineReason.MARKUP);
            return;
        }
        if (cell.form() == GridCell.Form.LIST) {
            cell.items().forEach(item -> take(item.number(), List.of(item)));
            return;
        }
        purposes(cell).forEach(parts -> take(parts.get(0).number(), parts));
    }

    /** The lines of a cell, those together that make one purpose. */
    private static List<List<SourceLine>> purposes(GridCell cell) {
        List<SourceLine> lines = split(cell);
        boolean marked = lines.stream().anyMatch(line -> bullet(line.text()).isPresent());
        var purposes = new ArrayList<List<SourceLine>>();
        for (SourceLine line : lines) {
            boolean begins = purposes.isEmpty()
                    || bullet(line.text()).isPresent()
                    || (!marked && !Texts.isUnfinished(last(purposes).text()));
            if (begins) {
                purposes.add(new ArrayList<>());
            }
            purposes.get(purposes.size() - 1).add(line);
        }
        return purposes;
    }

    private static SourceLine last(List<List<SourceLine>> purposes) {
        List<SourceLine> parts = purposes.get(purposes.size() - 1);
        return parts.get(parts.size() - 1);
    }

    private static List<SourceLine> split(GridCell cell) {
        var lines = new ArrayList<SourceLine>();
        for (SourceLine item : cell.items()) {
            String text = Texts.strip(item.text());
            String[] parts = cell.form() == GridCell.Form.RUNNING ? WIDE_BULLET.split(text, -1) : new String[] {text};
            for (String part : parts) {
                lines.add(new SourceLine(item.number(), part));
            }
        }
        return lines;
    }

    private static Optional<ListMark> bullet(String text) {
        return ListMark.of(Texts.strip(text))
                .filter(mark -> !mark.isNumber() || mark.style().equals("①"));
    }

    private void take(int line, List<SourceLine> parts) {
        String text = parts.stream()
                .map(part -> Texts.strip(part.text()))
                .reduce(Texts::join)
                .orElse("");
        String body = bullet(text).map(ListMark::rest).orElse(text);
        if (TableWords.standard().means(body, Meaning.NONE)) {
            intake.none(line, column);
        } else if (TableWords.standard().means(text, Meaning.DASH)) {
            intake.note(line, LineReason.DASH);
        } else {
            intake.purpose(line, column, body, LineReason.IN_CELL);
            parts.stream().skip(1).forEach(part -> intake.note(part.number(), LineReason.CONTINUED));
        }
    }
}
