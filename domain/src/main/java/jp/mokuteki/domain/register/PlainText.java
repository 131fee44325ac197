package jp.mokuteki.domain.register;

import java.nio.charset.StandardCharsets;

/** Checks the texts of a register: one line of whole characters, not blank, of a bounded length. */
final class PlainText {
    private PlainText() {}

    static String check(String what, String text, int longest) {
        if (text.isBlank() || text.length() > longest) {
            throw new IllegalArgumentException(what + " has 1 to " + longest + " characters");
        }
        if (text.chars().anyMatch(Character::isISOControl)
                || !StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw new IllegalArgumentException(what + " holds a control character or half of a surrogate pair");
        }
        return text;
    }
}
