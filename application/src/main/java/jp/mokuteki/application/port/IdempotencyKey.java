package jp.mokuteki.application.port;

import java.util.regex.Pattern;

/**
 * 冪等キー — the caller's own name for a request that may be sent more than once and is to be done once.
 *
 * @param value 1 to 128 of {@code A-Z a-z 0-9 . _ : -}
 */
public record IdempotencyKey(String value) {
    private static final Pattern GRAMMAR = Pattern.compile("[A-Za-z0-9._:-]{1,128}");

    /** Checks the grammar. */
    public IdempotencyKey {
        if (!GRAMMAR.matcher(value).matches()) {
            throw new IllegalArgumentException("an idempotency key is 1 to 128 of A-Z a-z 0-9 . _ : -");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
