package jp.mokuteki.domain.ledger;

import java.util.Map;

/** Writes the canonical form of RFC 8785, limited to the values of {@link Json}. */
final class JsonWriter {
    private static final String SHORT = "\b\t\n\f\r\"\\";
    private static final String SHORT_LETTERS = "btnfr\"\\";
    private static final String HEXADECIMAL = "0123456789abcdef";

    private final StringBuilder out;

    JsonWriter(StringBuilder out) {
        this.out = out;
    }

    void write(Json value) {
        if (value instanceof Json.Members members) {
            writeMembers(members);
        } else if (value instanceof Json.Items items) {
            writeItems(items);
        } else if (value instanceof Json.Text text) {
            writeText(text.value());
        } else if (value instanceof Json.Whole whole) {
            out.append(whole.value());
        } else if (value instanceof Json.Written written) {
            out.append(written.canonical());
        } else if (value instanceof Json.Truth truth) {
            out.append(truth.value());
        }
    }

    private void writeMembers(Json.Members members) {
        String between = "{";
        for (Map.Entry<String, Json> member : members.values().entrySet()) {
            out.append(between);
            writeText(member.getKey());
            out.append(':');
            write(member.getValue());
            between = ",";
        }
        out.append(members.values().isEmpty() ? "{}" : "}");
    }

    private void writeItems(Json.Items items) {
        String between = "[";
        for (Json item : items.values()) {
            out.append(between);
            write(item);
            between = ",";
        }
        out.append(items.values().isEmpty() ? "[]" : "]");
    }

    /** Half of a surrogate pair is refused here: encoding would turn it into a question mark without a word. */
    private void writeText(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char one = text.charAt(i);
            if (one < ' ' || one == '"' || one == '\\') {
                escape(one);
            } else if (!Character.isSurrogate(one)) {
                out.append(one);
            } else if (i + 1 < text.length() && Character.isSurrogatePair(one, text.charAt(i + 1))) {
                out.append(one).append(text.charAt(++i));
            } else {
                throw new InvalidLedgerTextException("half of a surrogate pair stands alone");
            }
        }
        out.append('"');
    }

    private void escape(char one) {
        int found = SHORT.indexOf(one);
        if (found >= 0) {
            out.append('\\').append(SHORT_LETTERS.charAt(found));
        } else {
            out.append("\\u00").append(HEXADECIMAL.charAt(one >> 4)).append(HEXADECIMAL.charAt(one & 0xF));
        }
    }
}
