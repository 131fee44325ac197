package jp.mokuteki.domain.guard;

import java.util.BitSet;

/** Digits one after the other, with at most two separators between two of them. */
final class DigitRow {
    /** The digits of an Individual Number. */
    static final int NUMBER = 12;

    private static final int MOST_SEPARATORS = 2;
    /**
     * Beside dashes and spaces. No colon and no U+FF5E: days stand beside hours and beside other days with them, and twelve
     * digits of two times would count as a number.
     */
    private static final String SEPARATORS = "\u2212\u30FC\t.\u30FB/_,\u3001";

    private final StringBuilder digits = new StringBuilder();
    private final StringBuilder gaps = new StringBuilder();
    /** Where a digit begins a group: something stands before it. */
    private final BitSet groupStarts = new BitSet();
    /** Where a digit begins a group after another kind of separator than the group before it. */
    private final BitSet changes = new BitSet();

    private String gap = "";
    private int separators;
    private boolean ended;

    /**
     * Takes the next character.
     *
     * @return whether the row is at its end; it then begins anew with the next character
     */
    boolean take(int character) {
        if (ended) {
            clear();
        }
        int digit = Digits.valueOf(character);
        if (digit >= 0) {
            add(digit);
        } else if (isSeparator(character) && separators < MOST_SEPARATORS) {
            separators++;
            gaps.appendCodePoint(character);
        } else {
            ended = true;
        }
        return ended;
    }

    private void add(int digit) {
        if (separators > 0 && digits.length() > 0) {
            groupStarts.set(digits.length());
            changes.set(digits.length(), !gaps.toString().contentEquals(gap));
            gap = gaps.toString();
        }
        digits.append((char) ('0' + digit));
        gaps.setLength(0);
        separators = 0;
    }

    private void clear() {
        digits.setLength(0);
        gaps.setLength(0);
        groupStarts.clear();
        changes.clear();
        gap = "";
        separators = 0;
        ended = false;
    }

    private static boolean isSeparator(int character) {
        int type = Character.getType(character);
        return type == Character.DASH_PUNCTUATION
                || type == Character.SPACE_SEPARATOR
                || SEPARATORS.indexOf(character) >= 0;
    }

    /** Tells whether the row, or a piece of it that belongs together, is an Individual Number. */
    boolean holdsNumber() {
        return digits.length() >= NUMBER
                && (isNumber(0, digits.length()) || groupIsNumber() || evenlySeparatedIsNumber());
    }

    private boolean groupIsNumber() {
        int start = 0;
        boolean found = false;
        while (start < digits.length() && !found) {
            int end = endOf(groupStarts, start + 1);
            found = isNumber(start, end);
            start = end;
        }
        return found;
    }

    /** The group before a change belongs to the piece that ends and to the one that begins with it. */
    private boolean evenlySeparatedIsNumber() {
        int start = 0;
        boolean found = false;
        for (int end = 0; end < digits.length() && !found; ) {
            int firstGap = endOf(groupStarts, start + 1);
            end = endOf(changes, firstGap + 1);
            found = isNumber(start, end);
            start = Math.max(groupStarts.previousSetBit(end - 1), 0);
        }
        return found;
    }

    private int endOf(BitSet boundaries, int from) {
        int next = boundaries.nextSetBit(from);
        return next < 0 ? digits.length() : next;
    }

    private boolean isNumber(int start, int end) {
        return end - start == NUMBER && CheckDigit.fits(digits, start);
    }
}
