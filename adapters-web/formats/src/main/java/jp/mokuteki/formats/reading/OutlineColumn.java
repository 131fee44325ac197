package jp.mokuteki.formats.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import jp.mokuteki.domain.intake.LineReason;
import jp.mokuteki.domain.intake.ListMark;
import jp.mokuteki.domain.intake.TableIntake;
import jp.mokuteki.domain.intake.TableWords.Meaning;
import jp.mokuteki.domain.register.DisclosureColumn;

/** The purposes below one heading of an outline; the last is kept until it is known that no line goes on with it. */
final class OutlineColumn {
    private static final Pattern WIDE_BULLET = Pattern.compile("[\\s\u3000]+[・･○●■◆].*");
    /** A line that is shorter than this was not broken because it was full. */
    private static final int FULL_LINE = 24;

    private final TableIntake intake;
    private final DisclosureColumn column;
    private String style = "";
    private int indent;
    private int marked;
    private int bare;
    private boolean none;
    private boolean tight;
    private int value;
    private int lastLine;
    private String pending = "";
    private int pendingLine;
    private int pendingIndent;
    private LineReason pendingReason = LineReason.BARE;
    private int lastLength;
    private final List<Integer> continued = new ArrayList<>();

    OutlineColumn(TableIntake intake, DisclosureColumn column) {
        this.intake = intake;
        this.column = column;
    }

    boolean isMarked() {
        return marked > 0;
    }

    /** Two bare purposes stood one right below the other. */
    boolean isTight() {
        return tight;
    }

    /** Asks whether an item is none of this column: it stands no deeper than its items, and is marked otherwise. */
    boolean isOutside(OutlineLine line) {
        return (marked > 0 || none)
                && line.mark().isPresent()
                && !line.style().equals(style)
                && line.indent() <= indent;
    }

    /** Asks whether a number is the next one of numbered purposes. */
    boolean expects(OutlineLine line) {
        int next = line.mark().map(ListMark::value).orElse(0);
        boolean first = next == 1 && marked == 0;
        return first || (next == value + 1 && line.style().equals(style));
    }

    void none(int line) {
        end();
        none = true;
        intake.none(line, column);
    }

    void add(int line, String text, LineReason reason) {
        begin(line, 0, text, reason);
    }

    void addItem(OutlineLine line) {
        ListMark mark = line.mark().orElseThrow();
        if (marked == 0) {
            style = mark.style();
            indent = line.indent();
        }
        boolean nested = line.indent() > indent + 1 || (!mark.style().equals(style) && line.indent() >= indent);
        if (mark.style().equals(style)) {
            value = mark.value();
        }
        marked++;
        String text = WIDE_BULLET.matcher(mark.rest()).replaceFirst("");
        begin(line.number(), line.indent(), text, nested ? LineReason.NESTED : LineReason.LISTED);
    }

    void addBare(OutlineLine line, boolean separated) {
        tight |= bare > 0 && !separated && lastLine == line.number() - 1;
        bare++;
        begin(line.number(), line.indent(), line.text(), LineReason.BARE);
    }

    private void begin(int line, int at, String text, LineReason reason) {
        end();
        pending = text;
        pendingLine = line;
        pendingIndent = at;
        pendingReason = reason;
        lastLine = line;
        lastLength = text.length();
    }

    /** Asks whether a line goes on with the purpose above: that one is not whole, or was full, or this one stands in deeper. */
    boolean goesOn(OutlineLine line, boolean separated) {
        if (pending.isEmpty() || separated || line.mark().isPresent()) {
            return false;
        }
        if (Texts.isUnfinished(pending)) {
            return true;
        }
        boolean other = line.isBracketed() || line.means(Meaning.END) || line.means(Meaning.CATEGORY);
        boolean deeper = line.indent() > pendingIndent;
        boolean full = marked > 0 && lastLength >= FULL_LINE && !pending.endsWith("。");
        return !other && (deeper || full);
    }

    void lengthen(OutlineLine line) {
        pending = Texts.join(pending, line.text());
        lastLength = line.text().length();
        lastLine = line.number();
        continued.add(line.number());
    }

    void end() {
        if (!pending.isEmpty()) {
            intake.purpose(pendingLine, column, pending, pendingReason);
            continued.forEach(line -> intake.note(line, LineReason.CONTINUED));
        }
        continued.clear();
        pending = "";
    }
}
