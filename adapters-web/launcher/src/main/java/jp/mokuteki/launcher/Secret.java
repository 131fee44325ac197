package jp.mokuteki.launcher;

import java.util.Base64;
import java.util.Objects;
import java.util.random.RandomGenerator;

/**
 * 秘密 — a text that is never printed by accident.
 *
 * @param value the text
 */
record Secret(String value) {
    private static final int BYTES = 32;

    Secret {
        Objects.requireNonNull(value, "value");
    }

    /** Makes a credential that nobody can guess: 43 characters. */
    static Secret generate(RandomGenerator random) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    @Override
    public String toString() {
        return "(not shown)";
    }
}
