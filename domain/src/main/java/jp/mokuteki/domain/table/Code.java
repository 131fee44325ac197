package jp.mokuteki.domain.table;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * 符号 — the grammar that the codes of every table share: capital letters, digits and the low line.
 *
 * <p>Example: {@code Code.check("ground", "MYNUMBER_NETWORK")} is {@code MYNUMBER_NETWORK}. Legal source: none.
 */
public final class Code {
    private static final Pattern GRAMMAR = Pattern.compile("[A-Z][A-Z0-9_]{0,63}");

    private Code() {}

    /**
     * Checks the grammar of a code.
     *
     * @param kind the kind of code, for the error
     * @param text the text
     * @return the text
     * @throws InvalidCodeException where the text does not fit {@code [A-Z][A-Z0-9_]{0,63}}
     */
    public static String check(String kind, String text) {
        if (!GRAMMAR.matcher(Objects.requireNonNull(text, kind)).matches()) {
            throw new InvalidCodeException(kind, "must be capital letters, digits and _");
        }
        return text;
    }
}
