package jp.mokuteki.domain.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import jp.mokuteki.domain.decision.LawTables;
import jp.mokuteki.domain.register.RegisterRevision;
import jp.mokuteki.domain.register.RegisterTimeline;

/**
 * 点検の経過 — on which days something was to be mended in the revision in force that was not the day before, and on which days it was
 * no more: because the law changed, or because another revision took effect.
 *
 * <p>Revision 1 of the society has a mark on 2021-09-01, where 番号法第19条第7号 became another rule.
 *
 * <p>Example: {@code FindingTimeline.of(new RegisterTimeline(List.of(SocietyTable.revision()))).marks().stream()
 * .anyMatch(mark -> mark.day().equals(LocalDate.of(2021, 9, 1)))} is {@code true}. Legal source: finding-rules.csv.
 *
 * @param marks the days, the earliest first
 */
public record FindingTimeline(List<Mark> marks) {
    /** Copies its list. */
    public FindingTimeline {
        marks = List.copyOf(marks);
    }

    /**
     * 点検の節目 — a day on which the findings changed.
     *
     * @param day a civil date in Japan
     * @param revision the revision in force on that day
     * @param begun what was found that was not found the day before
     * @param ended what was found the day before and no more
     */
    public record Mark(LocalDate day, RegisterRevision revision, List<Finding> begun, List<Finding> ended) {
        /** Copies its lists. */
        public Mark {
            Objects.requireNonNull(day, "day");
            Objects.requireNonNull(revision, "revision");
            begun = List.copyOf(begun);
            ended = List.copyOf(ended);
        }
    }

    /** What makes two findings of different days the same; the place in the law may have moved meanwhile. */
    private record Matter(
            FindingRule rule, RegisterPlace place, Optional<TextSpan> phrase, Optional<LackingExchange> exchange) {
        static Matter of(Finding finding) {
            return new Matter(finding.rule(), finding.place(), finding.phrase(), finding.exchange());
        }
    }

    /**
     * Reviews every revision on every day of its time on which the law or the register changed.
     *
     * @param timeline the revisions in time
     * @return the days on which the findings changed
     */
    public static FindingTimeline of(RegisterTimeline timeline) {
        var marks = new ArrayList<Mark>();
        Map<Matter, Finding> before = Map.of();
        for (LocalDate day : days(timeline)) {
            Optional<RegisterRevision> inForce = timeline.on(day);
            if (inForce.isPresent()) {
                Map<Matter, Finding> now = findings(inForce.get(), day);
                var mark = new Mark(day, inForce.get(), without(now, before), without(before, now));
                if (!mark.begun().isEmpty() || !mark.ended().isEmpty()) {
                    marks.add(mark);
                }
                before = now;
            }
        }
        return new FindingTimeline(marks);
    }

    private static TreeSet<LocalDate> days(RegisterTimeline timeline) {
        var days = new TreeSet<>(LawTables.standard().turningDays());
        RegisterReview.rules()
                .forEach(rule ->
                        days.addAll(List.of(rule.period().from(), rule.period().to())));
        timeline.revisions().forEach(revision -> days.add(revision.period().from()));
        days.remove(LocalDate.MAX);
        return days;
    }

    private static Map<Matter, Finding> findings(RegisterRevision revision, LocalDate day) {
        var findings = new LinkedHashMap<Matter, Finding>();
        RegisterReview.of(revision, day).forEach(finding -> findings.put(Matter.of(finding), finding));
        return findings;
    }

    private static List<Finding> without(Map<Matter, Finding> all, Map<Matter, Finding> others) {
        Stream<Map.Entry<Matter, Finding>> entries = all.entrySet().stream();
        return entries.filter(entry -> !others.containsKey(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }
}
