package jp.mokuteki.formats.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** The texts of an element, cut where a reader sees a new line: at line breaks, paragraphs and items of lists. */
class Markup implements NodeVisitor {
    private static final Pattern SPACES = Pattern.compile("[ \t\r\n\f]+");
    private static final Pattern BREAK_IN_JAPANESE =
            Pattern.compile("(?<=[^\\x00-\\x7F])[ \t]*[\r\n][ \t\r\n]*(?=[^\\x00-\\x7F])");
    private static final Set<String> SILENT = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "head",
            "title",
            "iframe",
            "object",
            "svg",
            "nav",
            "footer",
            "aside",
            "select",
            "textarea");

    private final List<SourceLine> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int line;
    private int silent;

    Markup(int line) {
        this.line = line;
    }

    /** Parses a piece of HTML that stands on one line of a document. */
    static GridCell cell(int line, String html) {
        Element body = org.jsoup.Jsoup.parseBodyFragment(html).body();
        List<SourceLine> lines = lines(body, line).stream()
                .map(one -> new SourceLine(line, one.text()))
                .toList();
        return new GridCell(line, lines, form(body));
    }

    static GridCell.Form form(Element cell) {
        return cell.selectFirst("li") != null ? GridCell.Form.LIST : GridCell.Form.RUNNING;
    }

    static List<SourceLine> lines(Element element, int line) {
        return new Markup(line).walk(element);
    }

    List<SourceLine> walk(Element element) {
        NodeTraversor.traverse(this, element);
        flush();
        return lines;
    }

    static String unescape(String text) {
        return Parser.unescapeEntities(text, false);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words && silent == 0) {
            add(words);
        } else if (node instanceof Element element) {
            silent += isSilent(element) ? 1 : 0;
            begin(element);
        }
    }

    /** What an element does to the text where it begins. */
    void begin(Element element) {
        if (element.isBlock() || element.normalName().equals("br")) {
            flush();
        }
    }

    /** What an element does to the text where it ends. */
    void end(Element element) {
        if (element.isBlock()) {
            flush();
        }
    }

    /** Adds a line as a reader sees it. */
    void put(int number, String words) {
        lines.add(new SourceLine(number, words));
    }

    private void add(TextNode words) {
        String part = SPACES.matcher(
                        BREAK_IN_JAPANESE.matcher(words.getWholeText()).replaceAll(""))
                .replaceAll(" ");
        if (text.toString().isBlank() && !part.isBlank()) {
            text.setLength(0);
            line = words.sourceRange().isTracked() ? firstLine(words) : line;
        }
        text.append(part);
    }

    /** The line of the first character that is no space. */
    static int firstLine(TextNode words) {
        String whole = words.getWholeText();
        int line = words.sourceRange().start().lineNumber();
        for (int i = 0; i < whole.length() && Texts.isSpace(whole.charAt(i)); i++) {
            line += whole.charAt(i) == '\n' ? 1 : 0;
        }
        return line;
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            silent -= isSilent(element) ? 1 : 0;
            end(element);
        }
    }

    private static boolean isSilent(Element element) {
        return SILENT.contains(element.normalName());
    }

    /** Ends a line. */
    final void flush() {
        String whole = Texts.strip(text.toString());
        if (!whole.isEmpty()) {
            put(Math.max(1, line), whole);
        }
        text.setLength(0);
    }
}
