package jp.mokuteki.domain.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.mokuteki.domain.law.EffectivePeriod;
import jp.mokuteki.domain.register.PurposeTable;
import jp.mokuteki.domain.register.RegisterRevision;

/**
 * 改正の影響 — that a question would be answered otherwise under another table: which verdict it would have, and which reasons come
 * and go.
 *
 * <p>Example: {@code DecisionChange.always(1, SocietyTable.read()).timeline().on(LocalDate.of(1999, 1, 1)).isPresent()} is
 * {@code true}. Legal source: none.
 *
 * @param before the verdict under the table before
 * @param after the verdict under the other table
 * @param gone reasons that would be gone, in the order of the rules
 * @param come reasons that would come, in the order of the rules
 */
public record DecisionChange(Verdict before, Verdict after, List<Reason> gone, List<Reason> come) {
    /** What is in force since then is in force on every day. */
    static final LocalDate FIRST_DAY = LocalDate.EPOCH.minusYears(1_000);

    /** Copies its lists and refuses what is no change. */
    public DecisionChange {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        gone = List.copyOf(gone);
        come = List.copyOf(come);
        if (before == after && gone.isEmpty() && come.isEmpty()) {
            throw new IllegalArgumentException("nothing changes");
        }
    }

    /**
     * Compares two decisions of one question.
     *
     * @param before the decision before
     * @param after the decision after
     * @return the change, or nothing where verdict and reasons are the same
     */
    public static Optional<DecisionChange> between(Decision before, Decision after) {
        if (before.verdict() == after.verdict() && before.reasons().equals(after.reasons())) {
            return Optional.empty();
        }
        List<Reason> gone = before.reasons().stream()
                .filter(reason -> !after.reasons().contains(reason))
                .toList();
        List<Reason> come = after.reasons().stream()
                .filter(reason -> !before.reasons().contains(reason))
                .toList();
        boolean same = before.verdict() == after.verdict() && gone.isEmpty() && come.isEmpty();
        return same ? Optional.empty() : Optional.of(new DecisionChange(before.verdict(), after.verdict(), gone, come));
    }

    /**
     * Makes a register in which a table is in force on every day, so that a question of any day can be asked of it.
     *
     * @param number number of the revision
     * @param table the table
     * @return the register
     */
    public static PurposeRegister always(int number, PurposeTable table) {
        return PurposeRegister.of(new RegisterRevision(number, EffectivePeriod.since(FIRST_DAY), table));
    }
}
