package jp.mokuteki.formats.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.mokuteki.domain.intake.LineReason;
import jp.mokuteki.domain.intake.ListMark;
import jp.mokuteki.domain.intake.TableIntake;
import jp.mokuteki.domain.intake.TableWords;
import jp.mokuteki.domain.intake.TableWords.Meaning;
import jp.mokuteki.domain.table.TableFaultCode;

/** Reads an outline: titles with numbers, below each the headings of columns, below each of these purposes. */
final class OutlineReader {
    private static final Pattern WIDE_BULLET = Pattern.compile("[\\s\u3000]+(?=[・･○●■◆])");

    private final TableIntake intake;
    private final List<OutlineLine> lines;
    private final OutlinePlan plan;
    private final String bullet;
    private Optional<OutlineColumn> column = Optional.empty();
    private boolean inTitle;
    private boolean inTable;
    private boolean separated;
    private boolean tight;
    private String titleSoFar = "";
    private int titleLine;

    private OutlineReader(TableIntake intake, List<OutlineLine> lines) {
        this.intake = intake;
        this.lines = lines;
        this.plan = new OutlinePlan(lines);
        this.bullet = usualBullet(lines);
    }

    static void read(TableIntake intake, List<SourceLine> source) {
        var reader =
                new OutlineReader(intake, source.stream().map(OutlineLine::of).toList());
        reader.takeTitle();
        for (int i = 0; i < reader.lines.size(); i++) {
            reader.take(i);
        }
        reader.endColumn();
    }

    /** The bullet of most items; where it is not ※, a line with ※ is a note. */
    private static String usualBullet(List<OutlineLine> lines) {
        return lines.stream()
                .flatMap(line -> line.mark().stream())
                .filter(mark -> !mark.isNumber())
                .collect(Collectors.groupingBy(ListMark::style, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
    }

    /** The heading above the table: the first line that speaks of purposes of use. */
    private void takeTitle() {
        for (int i = 0; i < lines.size() && !plan.startsCategory(i); i++) {
            OutlineLine line = lines.get(i);
            boolean heading = line.body().contains("利用目的") && line.body().length() <= 80;
            if (heading
                    && !line.isNumbered()
                    && plan.heading(i).isEmpty()
                    && !line.text().endsWith("。")) {
                intake.title(line.number(), line.body());
                titleLine = line.number();
                return;
            }
        }
    }

    private void take(int i) {
        OutlineLine line = lines.get(i);
        if (line.isBlank()) {
            separated = true;
            if (line.number() > 0) {
                intake.note(line.number(), LineReason.EMPTY);
            }
            return;
        }
        if (plan.isWrapped(i)) {
            intake.note(line.number(), LineReason.WRAPPED_HEADING);
        } else if (plan.startsCategory(i)) {
            beginCategory(line);
        } else if (plan.heading(i).isPresent()) {
            takeHeading(i, plan.heading(i).get());
        } else if (!inTable) {
            noteOutside(line);
        } else if (column.isPresent()) {
            takeUnderColumn(i, column.get());
        } else {
            takeUnderTitle(line);
        }
        separated = false;
    }

    private void noteOutside(OutlineLine line) {
        if (line.number() != titleLine) {
            intake.note(line.number(), intake.lastNumber() == 0 ? LineReason.BEFORE_TABLE : LineReason.AFTER_TABLE);
        }
    }

    private void beginCategory(OutlineLine line) {
        endColumn();
        Optional<ListMark> mark = line.numbering();
        String title = mark.map(ListMark::rest).orElse(line.body());
        boolean renumbered = plan.hasOneNumber();
        boolean guessed = mark.isEmpty() || renumbered;
        int number = guessed ? intake.lastNumber() + 1 : mark.get().value();
        LineReason reason = mark.isEmpty()
                ? LineReason.TITLE_WITHOUT_NUMBER
                : renumbered ? LineReason.TITLE_RENUMBERED : LineReason.NUMBERED_TITLE;
        titleSoFar = unbracketed(title);
        intake.category(line.number(), number, titleSoFar, reason);
        inTable = true;
        inTitle = true;
    }

    private static String unbracketed(String title) {
        return title.matches("[【〔［\\[<＜].*[】〕］\\]>＞]") ? title.substring(1, title.length() - 1) : title;
    }

    private void takeHeading(int i, OutlineLine.Heading heading) {
        OutlineLine line = lines.get(i);
        if (!inTable) {
            noteOutside(line);
            return;
        }
        endColumn();
        inTitle = false;
        LineReason reason = line.heading().isEmpty() ? LineReason.WRAPPED_HEADING : LineReason.KNOWN_HEADING;
        intake.heading(line.number(), heading.column(), heading.text(), reason);
        var opened = new OutlineColumn(intake, heading.column());
        column = Optional.of(opened);
        if (!heading.rest().isEmpty()) {
            takeBeside(line.number(), heading.rest(), opened);
        }
    }

    private void takeBeside(int line, String rest, OutlineColumn opened) {
        for (String part : WIDE_BULLET.split(rest, -1)) {
            String text = ListMark.of(part)
                    .filter(mark -> !mark.isNumber())
                    .map(ListMark::rest)
                    .orElse(part);
            if (TableWords.standard().means(text, Meaning.NONE)) {
                opened.none(line);
            } else if (TableWords.standard().means(text, Meaning.DASH)) {
                intake.note(line, LineReason.DASH);
            } else {
                opened.add(line, text, LineReason.BESIDE_HEADING);
            }
        }
    }

    private void takeUnderTitle(OutlineLine line) {
        if (inTitle && line.mark().isEmpty() && (Texts.isUnfinished(titleSoFar) || goesOn(line))) {
            titleSoFar += line.text();
            intake.categoryGoesOn(line.number(), line.text());
            return;
        }
        inTitle = false;
        intake.note(line.number(), LineReason.BEFORE_COLUMN);
    }

    private boolean goesOn(OutlineLine line) {
        return !separated && !titleSoFar.contains("利用目的") && line.text().endsWith("利用目的");
    }

    private void takeUnderColumn(int i, OutlineColumn open) {
        OutlineLine line = lines.get(i);
        boolean over = plan.isPastHeadings(i);
        if (line.means(Meaning.NONE)) {
            open.none(line.number());
        } else if (TableWords.standard().means(line.text(), Meaning.DASH)) {
            intake.note(line.number(), LineReason.DASH);
        } else if (isNote(line)) {
            intake.note(line.number(), LineReason.NOTE);
        } else if (isNextHeading(line, open, i)) {
            refuseUnplaced(i, line);
            leave(line);
        } else if (line.mark().isPresent()) {
            takeItem(line, open);
        } else if (open.goesOn(line, separated)) {
            open.lengthen(line);
        } else if (over && (line.means(Meaning.END) || open.isMarked() || (separated && (tight || open.isTight())))) {
            leave(line);
        } else if (open.isMarked() || line.means(Meaning.END)) {
            intake.note(line.number(), LineReason.NOTE);
        } else if (line.text().endsWith("。")) {
            intake.note(line.number(), LineReason.SENTENCE);
        } else {
            open.addBare(line, separated);
        }
    }

    private boolean isNote(OutlineLine line) {
        boolean star = line.style().equals("※")
                || line.style().equals("＊")
                || line.style().equals("*");
        return (star && !line.style().equals(bullet)) || (line.mark().isEmpty() && line.means(Meaning.NOTE));
    }

    /** A heading that is not of the table: in brackets, or numbered like a category and not like a purpose. */
    private boolean isNextHeading(OutlineLine line, OutlineColumn open, int i) {
        boolean over = plan.isPastHeadings(i);
        if (line.isBracketed() && line.mark().isEmpty()) {
            return true;
        }
        if (over && separated && open.isOutside(line)) {
            return true;
        }
        return line.isNumbered() && line.style().equals(plan.style()) && !open.expects(line);
    }

    /** Between the columns of a table no other may stand: what is below it would be given to the one above. */
    private void refuseUnplaced(int i, OutlineLine line) {
        if (!plan.isPastHeadings(i)) {
            throw intake.fault(line.number(), "", TableFaultCode.UNKNOWN_HEADING.with());
        }
        if (line.means(Meaning.CATEGORY)) {
            throw intake.fault(line.number(), "", TableFaultCode.CATEGORY_WITHOUT_COLUMN.with());
        }
    }

    private void takeItem(OutlineLine line, OutlineColumn open) {
        String[] parts = WIDE_BULLET.split(line.text(), -1);
        open.addItem(line);
        for (int part = 1; part < parts.length; part++) {
            open.add(
                    line.number(), ListMark.of(parts[part]).map(ListMark::rest).orElse(parts[part]), LineReason.LISTED);
        }
    }

    private void leave(OutlineLine line) {
        endColumn();
        inTable = false;
        intake.note(line.number(), LineReason.AFTER_TABLE);
    }

    private void endColumn() {
        column.ifPresent(open -> {
            tight |= open.isTight();
            open.end();
        });
        column = Optional.empty();
    }
}
