package jp.mokuteki.application.service;

import java.util.ArrayDeque;
import java.util.Deque;
import jp.mokuteki.domain.decision.DecisionComparison;
import jp.mokuteki.domain.register.PurposeTable;

/**
 * The comparisons that were asked for last: whoever asks many decisions again does so page by page, and a comparison that was asked
 * before knows its answers.
 */
final class Comparisons {
    private static final int MOST = 4;

    /** A list, as two tables that are one need not be looked through to be equal, and would be for a hash. */
    private final Deque<Kept> kept = new ArrayDeque<>();

    /** The two tables that are compared, and the numbers of their revisions. */
    record Between(int numberBefore, PurposeTable before, int numberAfter, PurposeTable after) {
        private DecisionComparison comparison() {
            return new DecisionComparison(numberBefore, before, numberAfter, after);
        }
    }

    private record Kept(Between tables, DecisionComparison comparison) {}

    synchronized DecisionComparison of(Between tables) {
        for (Kept one : kept) {
            if (one.tables().equals(tables)) {
                return one.comparison();
            }
        }
        if (kept.size() == MOST) {
            kept.removeLast();
        }
        kept.addFirst(new Kept(tables, tables.comparison()));
        return kept.getFirst().comparison();
    }
}
