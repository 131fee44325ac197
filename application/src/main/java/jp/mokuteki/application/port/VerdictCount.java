package jp.mokuteki.application.port;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.mokuteki.domain.decision.Verdict;

/**
 * 可否ごとの件数 — how many decisions had each of the three verdicts.
 *
 * @param permitted how many 可
 * @param refused how many 不可
 * @param undetermined how many 判断できない
 */
public record VerdictCount(long permitted, long refused, long undetermined) {
    /**
     * Counts the decisions of groups.
     *
     * @param groups the groups
     * @return their decisions by verdict
     */
    public static VerdictCount of(Stream<DecisionGroup> groups) {
        Map<Verdict, Long> counts = groups.collect(
                Collectors.groupingBy(DecisionGroup::verdict, Collectors.summingLong(DecisionGroup::count)));
        return new VerdictCount(
                counts.getOrDefault(Verdict.PERMITTED, 0L),
                counts.getOrDefault(Verdict.REFUSED, 0L),
                counts.getOrDefault(Verdict.UNDETERMINED, 0L));
    }

    /**
     * Adds the three up.
     *
     * @return how many decisions there were
     */
    public long all() {
        return permitted + refused + undetermined;
    }
}
