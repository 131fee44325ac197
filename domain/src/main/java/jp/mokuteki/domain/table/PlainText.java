package jp.mokuteki.domain.table;

import java.nio.charset.StandardCharsets;

/** 一行の文 — checks texts that people wrote: one line of whole characters, not blank, of a bounded length. */
public final class PlainText {
    private PlainText() {}

    /**
     * Checks a text; it is kept letter for letter.
     *
     * @param what what the text is, for the error
     * @param text the text
     * @param longest the most characters that it may have
     * @return the text
     * @throws IllegalArgumentException where it is blank or too long, or holds a control character or half of a surrogate
     *     pair
     */
    public static String check(String what, String text, int longest) {
        if (text.isBlank() || text.length() > longest) {
            throw new IllegalArgumentException(what + " has 1 to " + longest + " characters");
        }
        boolean control = text.chars().anyMatch(Character::isISOControl);
        if (control || !StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw new IllegalArgumentException(what + " holds a control character or half of a surrogate pair");
        }
        return text;
    }
}
