package jp.mokuteki.domain.table;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * ハッシュ値 — a SHA-256 over a {@link CanonicalText}; it names the text of a revision, its codes, or the law tables.
 *
 * <p>Example: {@code SocietyTable.read().contentHash().value().length()} is {@code 71}. Legal source: none.
 *
 * @param value {@code sha256:} and 64 hexadecimal digits in lower case
 */
public record TableHash(String value) {
    private static final Pattern GRAMMAR = Pattern.compile("sha256:[0-9a-f]{64}");

    /** Checks the grammar. */
    public TableHash {
        if (!GRAMMAR.matcher(Objects.requireNonNull(value, "value")).matches()) {
            throw new InvalidCodeException("hash", "must be sha256: and 64 hexadecimal digits");
        }
    }

    static TableHash over(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return new TableHash("sha256:" + HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @param text {@code sha256:…}
     * @return the hash
     * @throws InvalidCodeException where the text is not of that form
     */
    public static TableHash parse(String text) {
        return new TableHash(text);
    }

    @Override
    public String toString() {
        return value;
    }
}
