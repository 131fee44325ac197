package jp.mokuteki.domain.network;

import jp.mokuteki.domain.table.InvalidCodeException;

/**
 * 確かさ — how a row of a network table is known, the surest first. All three count as listed.
 *
 * <p>Example: {@code Certainty.of("both-readings").name()} is {@code BOTH_READINGS}. Legal source: network-flows.csv.
 */
public enum Certainty {
    /** The row names the society's class. */
    STATED("stated"),
    /** Listed in the text before and in the text after the day, the texts between were not read. */
    BOTH_READINGS("both-readings"),
    /** The row names a wider class, and the detail article asks for what insurers hold. */
    INFERRED("inferred");

    private final String code;

    Certainty(String code) {
        this.code = code;
    }

    /**
     * Reads the code of the tables.
     *
     * @param code for instance {@code both-readings}
     * @return the certainty
     * @throws InvalidCodeException where there is no such code
     */
    public static Certainty of(String code) {
        for (Certainty certainty : values()) {
            if (certainty.code.equals(code)) {
                return certainty;
            }
        }
        throw new InvalidCodeException("certainty", "no such code");
    }

    /** Prints the code. */
    @Override
    public String toString() {
        return code;
    }
}
