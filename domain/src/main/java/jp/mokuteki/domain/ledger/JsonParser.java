package jp.mokuteki.domain.ledger;

import java.util.ArrayList;
import java.util.TreeMap;

/**
 * Reads JSON without white space; of bounded depth. Whether a text is canonical is not asked here but by writing the value back,
 * so it may be generous where that would show.
 */
final class JsonParser {
    /** A record needs six. */
    static final int DEEPEST = 8;

    private static final int LONGEST_NUMBER = 17;

    private final String text;
    private int position;

    JsonParser(String text) {
        this.text = text;
    }

    Json parse() {
        Json value = value(0);
        if (position != text.length()) {
            throw fault();
        }
        return value;
    }

    private Json value(int depth) {
        return switch (peek()) {
            case '{' -> members(depth + 1);
            case '[' -> items(depth + 1);
            case '"' -> new Json.Text(string());
            case 't' -> truth("true", true);
            case 'f' -> truth("false", false);
            default -> whole();
        };
    }

    private Json members(int depth) {
        var values = new TreeMap<String, Json>();
        boolean more = begins(depth, '}');
        while (more) {
            String key = string();
            take(':');
            values.put(key, value(depth));
            more = goesOn('}');
        }
        return new Json.Members(values);
    }

    private Json items(int depth) {
        var values = new ArrayList<Json>();
        boolean more = begins(depth, ']');
        while (more) {
            values.add(value(depth));
            more = goesOn(']');
        }
        return new Json.Items(values);
    }

    private boolean begins(int depth, char end) {
        if (depth > DEEPEST) {
            throw fault();
        }
        position++;
        if (peek() == end) {
            position++;
            return false;
        }
        return true;
    }

    private boolean goesOn(char end) {
        if (peek() == end) {
            position++;
            return false;
        }
        take(',');
        return true;
    }

    private Json truth(String word, boolean value) {
        if (!text.startsWith(word, position)) {
            throw fault();
        }
        position += word.length();
        return new Json.Truth(value);
    }

    private Json whole() {
        int begin = position;
        while (position < text.length() && "-0123456789".indexOf(text.charAt(position)) >= 0) {
            position++;
        }
        if (position == begin || position - begin > LONGEST_NUMBER) {
            throw fault();
        }
        try {
            return new Json.Whole(Long.parseLong(text, begin, position, 10));
        } catch (NumberFormatException e) {
            throw new InvalidLedgerTextException("a number cannot be read", e);
        }
    }

    private String string() {
        take('"');
        int end = position;
        while (end < text.length() && text.charAt(end) != '"' && text.charAt(end) != '\\') {
            end++;
        }
        var value = new StringBuilder(text.substring(position, end));
        position = end;
        while (peek() != '"') {
            char one = text.charAt(position++);
            value.append(one == '\\' ? escaped() : one);
        }
        position++;
        return value.toString();
    }

    private char escaped() {
        char letter = peek();
        position++;
        return switch (letter) {
            case 'b' -> '\b';
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'f' -> '\f';
            case 'r' -> '\r';
            case '"', '\\' -> letter;
            case 'u' -> unicode();
            default -> throw fault();
        };
    }

    private char unicode() {
        if (position + 4 > text.length()) {
            throw fault();
        }
        position += 4;
        try {
            return (char) Integer.parseInt(text, position - 4, position, 16);
        } catch (NumberFormatException e) {
            throw new InvalidLedgerTextException("an escape cannot be read", e);
        }
    }

    private char peek() {
        if (position >= text.length()) {
            throw fault();
        }
        return text.charAt(position);
    }

    private void take(char one) {
        if (peek() != one) {
            throw fault();
        }
        position++;
    }

    private InvalidLedgerTextException fault() {
        return new InvalidLedgerTextException("the JSON cannot be read at character " + position);
    }
}
