package jp.mokuteki.domain.table;

/**
 * 一行の文 — checks texts that people wrote: one line of whole characters, not blank, of a bounded length.
 *
 * <p>Example: {@code PlainText.check("the reason", "文言の整理", 2_000)} is {@code 文言の整理}. Legal source: none.
 */
public final class PlainText {
    private PlainText() {}

    /**
     * Asks whether no text may hold a character: C0 and C1 controls, and marks that turn the direction of writing (U+202A to
     * U+202E, U+2066 to U+2069), by which a text could show something else than it says.
     *
     * @param character the character
     * @return true where it is forbidden
     */
    public static boolean isForbidden(int character) {
        return Character.isISOControl(character)
                || (character >= 0x202A && character <= 0x202E)
                || (character >= 0x2066 && character <= 0x2069);
    }

    /**
     * Checks a text; it is kept letter for letter.
     *
     * @param what what the text is, for the error
     * @param text the text
     * @param longest the most characters that it may have
     * @return the text
     * @throws IllegalArgumentException where it is blank or too long, or holds a forbidden character or half of a surrogate
     *     pair
     */
    public static String check(String what, String text, int longest) {
        if (text.isBlank() || text.length() > longest) {
            throw new InvalidValueException(
                    TableFaultCode.TEXT_LENGTH.with(longest), what + " has 1 to " + longest + " characters");
        }
        for (int i = 0; i < text.length(); i++) {
            char one = text.charAt(i);
            boolean paired = Character.isHighSurrogate(one)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (isForbidden(one) || (Character.isSurrogate(one) && !paired)) {
                throw new InvalidValueException(
                        TableFaultCode.FORBIDDEN_CHARACTER.with(),
                        what + " holds a forbidden character or half of a surrogate pair");
            }
            i += paired ? 1 : 0;
        }
        return text;
    }
}
