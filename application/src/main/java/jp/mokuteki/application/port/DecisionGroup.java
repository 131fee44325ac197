package jp.mokuteki.application.port;

import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.mokuteki.domain.decision.Answer;
import jp.mokuteki.domain.decision.CellReference;
import jp.mokuteki.domain.decision.Decision;
import jp.mokuteki.domain.decision.ListedPurpose;
import jp.mokuteki.domain.decision.Reason;
import jp.mokuteki.domain.decision.Verdict;
import jp.mokuteki.domain.register.PurposeId;

/**
 * 判断のまとまり — the decisions of one month that have verdict, cells and purposes in common, counted.
 *
 * @param month the month in Japan in which they were given
 * @param verdict their verdict
 * @param cells the cells that their reasons name, in the order of the reasons, each as often as it is named
 * @param coveredBy the purposes that carry them; empty for what is not permitted
 * @param count how many they are, from 1
 */
public record DecisionGroup(
        YearMonth month, Verdict verdict, List<CellReference> cells, List<PurposeId> coveredBy, long count) {
    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    /** Copies its lists and refuses a group of nothing. */
    public DecisionGroup {
        Objects.requireNonNull(month, "month");
        Objects.requireNonNull(verdict, "verdict");
        cells = List.copyOf(cells);
        coveredBy = List.copyOf(coveredBy);
        if (count < 1) {
            throw new IllegalArgumentException("a group has a decision");
        }
    }

    /**
     * Makes the group of a single decision.
     *
     * @param stored the decision
     * @return the group that it falls into, with a count of 1
     */
    public static DecisionGroup of(StoredDecision stored) {
        return new DecisionGroup(
                YearMonth.from(stored.decidedAt().atZone(JAPAN)),
                stored.answer().decision().verdict(),
                cellsOf(stored.answer()),
                coveredBy(stored.answer()),
                1);
    }

    /**
     * Lists the cells that an answer names.
     *
     * @param answer the answer
     * @return in the order of its reasons, each as often as it is named
     */
    public static List<CellReference> cellsOf(Answer answer) {
        return answer.decision().reasons().stream()
                .map(Reason::cell)
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * Lists the purposes that carry an answer.
     *
     * @param answer the answer
     * @return in the order of the cells; empty where it is not permitted
     */
    public static List<PurposeId> coveredBy(Answer answer) {
        return answer.decision() instanceof Decision.Permitted permitted
                ? permitted.coveredBy().stream().map(ListedPurpose::id).toList()
                : List.of();
    }
}
