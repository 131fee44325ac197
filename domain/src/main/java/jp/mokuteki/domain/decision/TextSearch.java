package jp.mokuteki.domain.decision;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.mokuteki.domain.register.PurposeOfUse;

/** Which purposes a free text may have meant; it only proposes, it never decides. */
final class TextSearch {
    private static final int MOST = 5;

    private TextSearch() {}

    /** The purposes that fit the action and share pairs of characters with the text, the likeliest first. */
    static List<ListedPurpose> candidates(Examination examination, String text) {
        Set<String> asked = pairs(text);
        return examination.table().purposes().stream()
                .filter(purpose -> examination.flow().action().fits(purpose.id().column()))
                .map(purpose -> new Ranked(purpose, likeness(asked, pairs(purpose.text()))))
                .filter(ranked -> ranked.likeness() > 0)
                .sorted(Comparator.comparingInt(Ranked::likeness).reversed())
                .limit(MOST)
                .map(ranked -> ListedPurpose.of(ranked.purpose()))
                .toList();
    }

    private record Ranked(PurposeOfUse purpose, int likeness) {}

    /** Shared pairs in thousandths of all pairs (the Dice coefficient), in whole numbers so that it is the same everywhere. */
    private static int likeness(Set<String> one, Set<String> other) {
        long shared = one.stream().filter(other::contains).count();
        return (int) (2_000 * shared / Math.max(1, one.size() + other.size()));
    }

    private static Set<String> pairs(String text) {
        int[] points = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .toArray();
        var pairs = new HashSet<String>();
        for (int i = 1; i < points.length; i++) {
            pairs.add(new String(points, i - 1, 2));
        }
        return pairs;
    }
}
