package jp.mokuteki.formats.reading;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import jp.mokuteki.domain.intake.ListMark;
import org.jsoup.nodes.Element;

/** A page as the lines that a reader sees: items of lists with their marks, blank lines (of line 0) between blocks. */
final class PageLines extends Markup {
    private static final Pattern HEADING = Pattern.compile("th|dt|h[1-6]");

    private final Deque<Integer> numbers = new ArrayDeque<>();
    private String mark = "";
    private boolean blank = true;
    private int headings;

    private PageLines(int line) {
        super(line);
    }

    static List<SourceLine> of(Element body) {
        return new PageLines(1).walk(body);
    }

    @Override
    void begin(Element element) {
        boolean breaksHeading = headings > 0 && element.normalName().equals("br");
        if (!breaksHeading) {
            super.begin(element);
        }
        headings += HEADING.matcher(element.normalName()).matches() ? 1 : 0;
        if (isList(element)) {
            numbers.push(first(element));
        } else if (element.normalName().equals("li")) {
            mark = mark();
        }
    }

    @Override
    void end(Element element) {
        super.end(element);
        headings -= HEADING.matcher(element.normalName()).matches() ? 1 : 0;
        if (isList(element)) {
            numbers.pop();
        }
        if (element.isBlock() && !element.normalName().equals("li")) {
            put(0, "");
        }
    }

    private static boolean isList(Element element) {
        return element.normalName().equals("ul") || element.normalName().equals("ol");
    }

    /** The number before the first item of a list; 0 for a list without numbers. */
    private static int first(Element list) {
        if (list.normalName().equals("ul")) {
            return 0;
        }
        return list.attr("start").matches("[1-9][0-9]?") ? Integer.parseInt(list.attr("start")) : 1;
    }

    private String mark() {
        int number = numbers.isEmpty() ? 0 : numbers.pop();
        if (number == 0) {
            numbers.push(0);
            return "・";
        }
        numbers.push(number + 1);
        return number + ". ";
    }

    @Override
    void put(int number, String words) {
        if (words.isEmpty()) {
            if (!blank) {
                super.put(number, "");
            }
            blank = true;
            return;
        }
        boolean marked = mark.isEmpty() || ListMark.of(words).isPresent();
        super.put(number, "  ".repeat(Math.min(numbers.size(), 20)) + (marked ? "" : mark) + words);
        mark = "";
        blank = false;
    }
}
