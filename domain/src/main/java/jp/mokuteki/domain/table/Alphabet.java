package jp.mokuteki.domain.table;

/**
 * 文字集合 — the characters of ASCII of which ids and tokens are made, to check texts that come with every request: a pattern
 * would cost ten times as much. Immutable.
 *
 * <p>Example: {@code Alphabet.ofLettersDigitsAnd("._:-").spells("K-2026-000123")} is {@code true}. Legal source: none.
 */
public final class Alphabet {
    private static final int HALF = 64;
    private static final String DIGITS = "0123456789";
    private static final String SMALL = "abcdefghijklmnopqrstuvwxyz";
    private static final String CAPITAL = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    /** {@code A-Z}. */
    public static final Alphabet CAPITAL_LETTERS = of(CAPITAL);
    /** {@code a-z 0-9}. */
    public static final Alphabet SMALL_LETTERS_AND_DIGITS = of(SMALL + DIGITS);
    /** Hexadecimal digits in lower case. */
    public static final Alphabet HEXADECIMAL = of(DIGITS + "abcdef");

    private final long lower;
    private final long upper;

    private Alphabet(long lower, long upper) {
        this.lower = lower;
        this.upper = upper;
    }

    /**
     * Makes one of letters, digits and some other characters.
     *
     * @param others the other characters, of ASCII
     * @return the alphabet
     */
    public static Alphabet ofLettersDigitsAnd(String others) {
        return of(CAPITAL + SMALL + DIGITS + others);
    }

    private static Alphabet of(String characters) {
        long lower = 0;
        long upper = 0;
        for (int i = 0; i < characters.length(); i++) {
            char character = characters.charAt(i);
            if (character >= 2 * HALF) {
                throw new IllegalArgumentException("an alphabet is of ASCII");
            }
            // a shift counts modulo 64
            lower |= character < HALF ? 1L << character : 0;
            upper |= character < HALF ? 0 : 1L << character;
        }
        return new Alphabet(lower, upper);
    }

    /**
     * Asks whether a text is made of it.
     *
     * @param text any text
     * @return true where it has no other character; an empty text has none
     */
    public boolean spells(String text) {
        return spells(text, 0, text.length());
    }

    /**
     * Asks whether a part of a text is made of it.
     *
     * @param text any text
     * @param from where the part begins
     * @param to where it ends
     * @return true where it has no other character; an empty part has none
     */
    public boolean spells(String text, int from, int to) {
        int i = from;
        while (i < to && has(text.charAt(i))) {
            i++;
        }
        return i >= to;
    }

    /**
     * Asks whether a character belongs to it.
     *
     * @param character any character
     * @return true where it does
     */
    public boolean has(char character) {
        long half = character < HALF ? lower : upper;
        return character < 2 * HALF && (half >>> character & 1) != 0;
    }
}
