package jp.mokuteki.domain.decision;

import jp.mokuteki.domain.table.InvalidTableException;

/**
 * Goes through the lines of a written answer, each of a part, a key and a value, in the one form that {@link AnswerWriter} gives them:
 * only a value may stand in quotation marks. It reads no further than it is asked to, so that the question of an answer costs no more
 * than its own lines.
 */
final class AnswerLines {
    static final String HEADING = String.join(",", AnswerText.columns()) + '\n';

    private final String text;
    private int position;
    private int line = 1;
    private String part = "";
    private String key = "";
    private String value = "";

    AnswerLines(String text) {
        this.text = text;
        if (!text.startsWith(HEADING)) {
            throw fault("the heading is missing");
        }
        position = HEADING.length();
    }

    /** Goes to the next line, or tells that there is none. */
    boolean next() {
        if (position == text.length()) {
            return false;
        }
        line++;
        // mostly a line is of the part of the one before
        part = isNext(part) ? again(part) : word();
        key = word();
        value = position < text.length() && text.charAt(position) == '"' ? quoted() : plain();
        return true;
    }

    String part() {
        return part;
    }

    String key() {
        return key;
    }

    String value() {
        return value;
    }

    InvalidTableException fault(String reason) {
        return new InvalidTableException("answer", line, "", reason);
    }

    /** Asks whether the next line is of a part, without reading it. */
    boolean isNext(String word) {
        int end = position + word.length();
        return end < text.length() && text.charAt(end) == ',' && text.startsWith(word, position);
    }

    private String again(String word) {
        position += word.length() + 1;
        return word;
    }

    private String word() {
        int end = position;
        while (end < text.length() && isLetter(text.charAt(end))) {
            end++;
        }
        if (end == text.length() || text.charAt(end) != ',') {
            throw fault("a part and a key are words");
        }
        String word = text.substring(position, end);
        position = end + 1;
        return word;
    }

    private static boolean isLetter(char one) {
        return (one >= 'a' && one <= 'z') || (one >= 'A' && one <= 'Z');
    }

    private String plain() {
        int end = text.indexOf('\n', position);
        if (end < 0) {
            throw fault("the end of the line is missing");
        }
        String plain = text.substring(position, end);
        if (plain.indexOf('"') >= 0 || plain.indexOf(',') >= 0 || plain.indexOf('\r') >= 0) {
            throw fault("a value needs quotation marks");
        }
        position = end + 1;
        return plain;
    }

    private String quoted() {
        var quoted = new StringBuilder();
        int begin = position + 1;
        int end = mark(begin);
        while (text.startsWith("\"\"", end)) {
            quoted.append(text, begin, end + 1);
            begin = end + 2;
            end = mark(begin);
        }
        if (!text.startsWith("\"\n", end)) {
            throw fault("text follows a quotation mark");
        }
        position = end + 2;
        return quoted.append(text, begin, end).toString();
    }

    private int mark(int from) {
        int mark = text.indexOf('"', from);
        if (mark < 0) {
            throw fault("a quotation mark is open");
        }
        return mark;
    }
}
