package jp.mokuteki.application.port;

import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * 判断の番号 — names a stored decision. Ids made later sort after ids made earlier.
 *
 * @param value a UUID of version 7
 */
public record DecisionId(UUID value) {
    private static final Pattern GRAMMAR =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");

    private static final int IETF = 2;

    /** Refuses another version. */
    public DecisionId {
        if (Objects.requireNonNull(value, "value").version() != 7 || value.variant() != IETF) {
            throw new IllegalArgumentException("a decision id is a UUID of version 7");
        }
    }

    /**
     * Reads an id.
     *
     * @param text a UUID of version 7 in lower case
     * @return the id
     * @throws IllegalArgumentException where it is not one
     */
    public static DecisionId parse(String text) {
        if (!GRAMMAR.matcher(text).matches()) {
            throw new IllegalArgumentException("a decision id is a UUID of version 7 in lower case");
        }
        return new DecisionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
