package jp.mokuteki.domain.table;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Set;

/**
 * 文の近さ — how much alike two texts are: the pairs of characters that they share, in thousandths of all their pairs (the Dice
 * coefficient), in whole numbers so that it is the same everywhere. Width and punctuation do not count.
 *
 * <p>Example: {@code TextLikeness.of("健診の委託").to(TextLikeness.of("「健診」の委託"))} is {@code 1000}. Legal source: none.
 */
public final class TextLikeness {
    private final Set<String> pairs;

    private TextLikeness(Set<String> pairs) {
        this.pairs = pairs;
    }

    /**
     * Makes a text ready to be compared.
     *
     * @param text the text
     * @return the text, taken apart
     */
    public static TextLikeness of(String text) {
        int[] points = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .toArray();
        var pairs = new HashSet<String>();
        for (int i = 1; i < points.length; i++) {
            pairs.add(new String(points, i - 1, 2));
        }
        return new TextLikeness(pairs);
    }

    /**
     * Compares two texts.
     *
     * @param other the other text
     * @return from 0, where they share nothing, to 1,000
     */
    public int to(TextLikeness other) {
        long shared = pairs.stream().filter(other.pairs::contains).count();
        return (int) (2_000 * shared / Math.max(1, pairs.size() + other.pairs.size()));
    }
}
