package jp.mokuteki.formats.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What all readers do with texts. */
final class Texts {
    private static final String OPENING = "（(「『【〔［[〈《";
    private static final String CLOSING = "）)」』】〕］]〉》";
    private static final Pattern UNFINISHED = Pattern.compile(".*(、|，|及び|および|並びに|又は|または|若しくは|等の|に係る|のための)");
    private static final Pattern ENDS = Pattern.compile("\r\n|\r|\n");

    private Texts() {}

    /** Strips white space of every kind, the marks of an encoding included. */
    static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    static boolean isSpace(char one) {
        return Character.isWhitespace(one) || one == '\u00A0' || one == '\u200B' || one == '\uFEFF';
    }

    /** Counts the space before a text: one for a half-width character, two for a full-width one, four for a tab. */
    static int indent(String text) {
        int indent = 0;
        for (int i = 0; i < text.length() && isSpace(text.charAt(i)); i++) {
            indent += text.charAt(i) == '\t' ? 4 : text.charAt(i) == '\u3000' ? 2 : 1;
        }
        return indent;
    }

    /** Asks whether a text cannot be whole: a bracket is open, or it ends with a word that joins. */
    static boolean isUnfinished(String text) {
        int open = 0;
        for (int i = 0; i < text.length(); i++) {
            open += OPENING.indexOf(text.charAt(i)) >= 0 ? 1 : 0;
            open -= open > 0 && CLOSING.indexOf(text.charAt(i)) >= 0 ? 1 : 0;
        }
        return open > 0 || UNFINISHED.matcher(text).matches();
    }

    /** Splits a text into its lines; what ends a line is no part of it. */
    static List<SourceLine> lines(String text) {
        var lines = new ArrayList<SourceLine>();
        for (String line : ENDS.split(text, -1)) {
            lines.add(new SourceLine(lines.size() + 1, line));
        }
        if (lines.get(lines.size() - 1).text().isEmpty()) {
            lines.remove(lines.size() - 1);
        }
        return lines;
    }

    /** Joins two parts of a text: parts in Japanese without a space. */
    static String join(String first, String second) {
        boolean western = isAscii(first.charAt(first.length() - 1)) && isAscii(second.charAt(0));
        return western ? first + " " + second : first + second;
    }

    private static boolean isAscii(char one) {
        return one < 0x80;
    }
}
