package jp.mokuteki.domain.decision;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import jp.mokuteki.domain.register.PurposeTable;

/**
 * 判断の比較 — puts questions to two tables, each as if it were in force on every day, and tells which are answered otherwise.
 *
 * <p>What it was asked it remembers, as a {@link PurposeRegister} does; that is bounded and only saves work. Thread-safe.
 *
 * <p>Example: {@code new DecisionComparison(1, SocietyTable.read(), 2, SocietyTable.read()).change(ProposedFlow.to(
 * Action.USE).on(LocalDate.of(2026, 4, 1)).category(5).information("CLAIM").build()).isEmpty()} is {@code true}. Legal source: none.
 */
public final class DecisionComparison {
    private static final int MOST = 1 << 16;

    /** For the rules a day is the stretch without a change of the law in which it lies. */
    private record Asked(long key, long lawSince) {}

    private final PurposeRegister before;
    private final PurposeRegister after;
    private final Map<Asked, Optional<DecisionChange>> known = new ConcurrentHashMap<>();

    /**
     * Compares two tables.
     *
     * @param numberBefore number of the revision before
     * @param before its table
     * @param numberAfter number of the other revision
     * @param after its table
     */
    public DecisionComparison(int numberBefore, PurposeTable before, int numberAfter, PurposeTable after) {
        this.before = DecisionChange.always(numberBefore, before);
        this.after = DecisionChange.always(numberAfter, after);
    }

    /**
     * Puts a question to both.
     *
     * @param question the question
     * @return what changes, or nothing where verdict and reasons are the same
     */
    public Optional<DecisionChange> change(ProposedFlow question) {
        if (question.key() == QuestionKey.NONE || question.asOf().isBefore(DecisionChange.FIRST_DAY)) {
            return compared(question);
        }
        var asked = new Asked(question.key(), TurningDays.ofLaw().upTo(question.day()));
        Optional<DecisionChange> change = known.get(asked);
        return change == null ? kept(asked, compared(question)) : change;
    }

    private Optional<DecisionChange> compared(ProposedFlow question) {
        return DecisionChange.between(before.decide(question), after.decide(question));
    }

    private Optional<DecisionChange> kept(Asked asked, Optional<DecisionChange> change) {
        if (known.size() < MOST) {
            known.put(asked, change);
        }
        return change;
    }
}
