package jp.mokuteki.domain.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import jp.mokuteki.domain.register.RegisterRevision;

/** Reviews the wordings of a revision; of two findings that share a character the rule that stands first counts. */
final class TextReview {
    private static final Comparator<Finding> BY_PHRASE = Comparator.comparingInt(
            finding -> finding.phrase().map(TextSpan::from).orElse(0));

    private TextReview() {}

    static Stream<Finding> of(RegisterRevision revision, LocalDate day) {
        return ReviewedText.of(revision).stream().flatMap(text -> of(text, day));
    }

    private static Stream<Finding> of(ReviewedText text, LocalDate day) {
        var found = new ArrayList<Finding>();
        for (TextRule rule : FindingRules.standard().textRules()) {
            rule.find(text, day).stream()
                    .filter(finding -> found.stream().noneMatch(before -> overlap(before, finding)))
                    .forEach(found::add);
        }
        return found.stream().sorted(BY_PHRASE);
    }

    private static boolean overlap(Finding one, Finding other) {
        List<TextSpan> both = Stream.of(one, other)
                .flatMap(finding -> finding.phrase().stream())
                .toList();
        return both.size() == 2
                && both.get(0).from() < both.get(1).to()
                && both.get(1).from() < both.get(0).to();
    }
}
