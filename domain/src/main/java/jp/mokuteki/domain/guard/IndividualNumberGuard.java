package jp.mokuteki.domain.guard;

import java.text.Normalizer;

/**
 * 個人番号の検出 — finds an Individual Number (番号法第2条第5項) that stands in a text, however it is written.
 *
 * <p>A number is twelve digits of which the last is the check digit of the others: half or full width, of any script, or
 * kanji, with up to two separators between two digits. A text is looked at as a copy and is itself never changed. Thirteen
 * digits in a row are not twelve. Of a longer row that one kind of separator holds together, or that none does, each piece
 * counts by itself, so that a number is found beside a date too.
 *
 * <p>Example: {@code IndividualNumberGuard.finds("整理番号 1234-5678-9018")} is {@code true}. Legal source: 番号法第2条第5項.
 */
public final class IndividualNumberGuard {
    private static final int ASCII_END = 0x80;

    private IndividualNumberGuard() {}

    /**
     * Looks for an Individual Number; the time grows with the length of the text alone.
     *
     * @param text any text
     * @return whether one stands in it; of random twelve digits one in ten looks like one
     */
    public static boolean finds(CharSequence text) {
        return hasDigitsEnough(text) && holdsNumber(isAscii(text) ? text : plain(text));
    }

    /** Most texts hold too few digits in whatever form, and need not be read closely. */
    private static boolean hasDigitsEnough(CharSequence text) {
        int digits = 0;
        for (int i = 0; i < text.length() && digits < DigitRow.NUMBER; i++) {
            digits += Digits.most(text.charAt(i));
        }
        return digits >= DigitRow.NUMBER;
    }

    private static boolean holdsNumber(CharSequence copy) {
        var row = new DigitRow();
        for (int i = 0; i < copy.length(); i += Character.charCount(Character.codePointAt(copy, i))) {
            if (row.take(Character.codePointAt(copy, i)) && row.holdsNumber()) {
                return true;
            }
        }
        return row.holdsNumber();
    }

    private static boolean isAscii(CharSequence text) {
        return text.chars().allMatch(character -> character < ASCII_END);
    }

    /** Long chains of marks, which the normal form would have to sort, are gone before it is taken. */
    private static String plain(CharSequence text) {
        var visible = new StringBuilder(text.length());
        text.codePoints().filter(character -> !isUnseen(character)).forEach(visible::appendCodePoint);
        return Normalizer.normalize(visible, Normalizer.Form.NFKC);
    }

    /** Format characters, and marks on a character, such as the frame of a digit. */
    private static boolean isUnseen(int character) {
        return switch (Character.getType(character)) {
            case Character.FORMAT,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }
}
