package jp.mokuteki.application.port;

import java.util.regex.Pattern;

/**
 * 呼出し側の整理番号 — an opaque reference of the calling system; it holds no personal data.
 *
 * @param value 1 to 64 of {@code A-Z a-z 0-9 . _ : -}
 */
public record CallerReference(String value) {
    private static final Pattern GRAMMAR = Pattern.compile("[A-Za-z0-9._:-]{1,64}");

    /** Checks the grammar. */
    public CallerReference {
        if (!GRAMMAR.matcher(value).matches()) {
            throw new IllegalArgumentException("a reference is 1 to 64 of A-Z a-z 0-9 . _ : -");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
