package jp.mokuteki.domain.table;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * 正準形 — the one way in which texts are written down before a hash is taken.
 *
 * <p>Each text is written as the number of its UTF-8 bytes in decimal, a colon, the bytes, and a comma (a netstring);
 * a list is its size as a text, then its members. No two different sequences have the same form, whatever characters
 * they hold; nothing is normalised. Not thread-safe; frozen by test vectors.
 *
 * <p>Example: {@code new CanonicalText().add("・なし")} is {@code 9:・なし,}. Legal source: none.
 */
public final class CanonicalText {
    private final StringBuilder written = new StringBuilder();

    /** Begins empty. */
    public CanonicalText() {}

    /**
     * Adds one text.
     *
     * @param text any text of whole characters
     * @return this
     * @throws IllegalArgumentException where half of a surrogate pair stands alone: UTF-8 cannot write it down
     */
    public CanonicalText add(String text) {
        requireWholeCharacters(text);
        written.append(text.getBytes(StandardCharsets.UTF_8).length)
                .append(':')
                .append(text)
                .append(',');
        return this;
    }

    /** UTF-8 cannot write half of a surrogate pair down, and would write a question mark in its place. */
    private static void requireWholeCharacters(String text) {
        for (int place = 0; place < text.length(); place += Character.charCount(text.codePointAt(place))) {
            int character = text.codePointAt(place);
            if (Character.MIN_SURROGATE <= character && character <= Character.MAX_SURROGATE) {
                throw new IllegalArgumentException("half of a surrogate pair stands alone");
            }
        }
    }

    /**
     * Adds a list: its size, then its members.
     *
     * @param texts any texts
     * @return this
     */
    public CanonicalText addAll(List<String> texts) {
        add(Integer.toString(texts.size()));
        texts.forEach(this::add);
        return this;
    }

    /**
     * Adds another form as one text.
     *
     * @param other another form
     * @return this
     */
    public CanonicalText add(CanonicalText other) {
        return add(other.toString());
    }

    /**
     * Takes the hash of what was added.
     *
     * @return SHA-256 over the UTF-8 bytes
     */
    public TableHash hash() {
        return TableHash.over(written.toString().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return written.toString();
    }
}
