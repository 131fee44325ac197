package jp.mokuteki.domain.ledger;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Goes through canonical JSON byte by byte and takes each value in its one form; anything else is refused where it stands. */
final class CanonicalCursor {
    private static final int LONGEST_NUMBER = 17;
    private static final byte[] TRUE = "true".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] FALSE = "false".getBytes(StandardCharsets.US_ASCII);
    private static final char REPLACEMENT = '\uFFFD';

    private final byte[] bytes;
    private final int end;
    private int position;

    CanonicalCursor(byte[] bytes, int from, int to) {
        this.bytes = bytes;
        this.position = from;
        this.end = to;
    }

    int position() {
        return position;
    }

    void requireEnd() {
        if (position != end) {
            throw fault();
        }
    }

    boolean takes(char one) {
        if (position < end && bytes[position] == one) {
            position++;
            return true;
        }
        return false;
    }

    void take(char one) {
        if (!takes(one)) {
            throw fault();
        }
    }

    /** Takes a comma, where one must stand before, a key of plain letters and its colon; all of it or nothing. */
    boolean takesKey(String key, boolean afterComma) {
        int quote = afterComma ? position + 1 : position;
        int last = quote + key.length() + 1;
        if (last + 1 >= end || (afterComma && bytes[position] != ',')) {
            return false;
        }
        if (bytes[quote] != '"' || bytes[last] != '"' || bytes[last + 1] != ':') {
            return false;
        }
        for (int i = 0; i < key.length(); i++) {
            if (bytes[quote + 1 + i] != key.charAt(i)) {
                return false;
            }
        }
        position = last + 2;
        return true;
    }

    String text() {
        int begin = position;
        take('"');
        boolean ascii = true;
        while (position < end && bytes[position] != '"') {
            byte one = bytes[position];
            if (one == '\\') {
                return escaped(begin);
            }
            if (one >= 0 && one < ' ') {
                throw fault();
            }
            ascii &= one >= 0;
            position++;
        }
        take('"');
        int length = position - begin - 2;
        return ascii ? new String(bytes, begin + 1, length, StandardCharsets.ISO_8859_1) : decoded(begin + 1, length);
    }

    /** The decoder puts a mark in the place of what is not UTF-8; the mark itself may stand in a text too. */
    private String decoded(int from, int length) {
        String text = new String(bytes, from, length, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACEMENT) >= 0) {
            byte[] again = text.getBytes(StandardCharsets.UTF_8);
            if (!Arrays.equals(bytes, from, from + length, again, 0, again.length)) {
                throw fault();
            }
        }
        return text;
    }

    /** Rare: read in any form, and held against its one form. */
    private String escaped(int begin) {
        while (position < end && bytes[position] != '"') {
            position += bytes[position] == '\\' ? 2 : 1;
        }
        take('"');
        Json text = CanonicalJson.parse(Arrays.copyOfRange(bytes, begin, position));
        return ((Json.Text) text).value();
    }

    long whole() {
        int begin = position;
        boolean negative = takes('-');
        int digits = position;
        long value = 0;
        while (position < end
                && bytes[position] >= '0'
                && bytes[position] <= '9'
                && position - begin < LONGEST_NUMBER) {
            value = 10 * value + (bytes[position++] - '0');
        }
        boolean leadingZero = position > digits && bytes[digits] == '0' && (negative || position - digits > 1);
        if (position == digits || leadingZero) {
            throw fault();
        }
        return new Json.Whole(negative ? -value : value).value();
    }

    boolean truth() {
        if (takes(TRUE)) {
            return true;
        }
        if (takes(FALSE)) {
            return false;
        }
        throw fault();
    }

    private boolean takes(byte[] word) {
        int after = position + word.length;
        boolean there = after <= end && Arrays.equals(bytes, position, after, word, 0, word.length);
        position = there ? after : position;
        return there;
    }

    private InvalidLedgerTextException fault() {
        return new InvalidLedgerTextException("the JSON is not in its canonical form at byte " + position);
    }
}
