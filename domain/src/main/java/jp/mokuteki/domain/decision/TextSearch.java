package jp.mokuteki.domain.decision;

import java.util.Comparator;
import java.util.List;
import jp.mokuteki.domain.register.PurposeOfUse;
import jp.mokuteki.domain.table.TextLikeness;

/** Which purposes a free text may have meant; it only proposes, it never decides. */
final class TextSearch {
    private static final int MOST = 5;

    private TextSearch() {}

    /** The purposes that fit the action and share pairs of characters with the text, the likeliest first. */
    static List<ListedPurpose> candidates(Examination examination, String text) {
        TextLikeness asked = TextLikeness.of(text);
        return examination.table().purposes().stream()
                .filter(purpose -> examination.flow().action().fits(purpose.id().column()))
                .map(purpose -> new Ranked(purpose, asked.to(TextLikeness.of(purpose.text()))))
                .filter(ranked -> ranked.likeness() > 0)
                .sorted(Comparator.comparingInt(Ranked::likeness).reversed())
                .limit(MOST)
                .map(ranked -> ListedPurpose.of(ranked.purpose()))
                .toList();
    }

    private record Ranked(PurposeOfUse purpose, int likeness) {}
}
