package jp.mokuteki.web.page;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import jp.mokuteki.domain.review.Finding;
import jp.mokuteki.domain.review.FindingGravity;
import jp.mokuteki.domain.review.FindingRule;

/** Says findings in words, those of one rule together, the gravest first. */
final class FindingMatters {
    private FindingMatters() {}

    static List<TimelinePage.Matter> of(Texts texts, List<Finding> findings) {
        return findings.stream()
                .collect(Collectors.groupingBy(Finding::rule, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .sorted(Comparator.comparing(rule -> rule.getKey().code().gravity()))
                .map(rule -> matter(texts, rule.getKey(), rule.getValue()))
                .toList();
    }

    private static TimelinePage.Matter matter(Texts texts, FindingRule rule, List<Finding> findings) {
        FindingGravity gravity = rule.code().gravity();
        var words = new RevisionWords(texts);
        return new TimelinePage.Matter(
                texts.language().choose(gravity.labelJa(), gravity.labelEn()),
                gravity.name().toLowerCase(Locale.ROOT),
                texts.language().choose(rule.labelJa(), rule.labelEn()),
                findings.stream()
                        .map(finding -> words.place(finding.place()))
                        .distinct()
                        .toList());
    }
}
