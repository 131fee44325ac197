package jp.mokuteki.domain.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * 突合 — holds the exchanges of the ledger against those of a list of the intermediary server (中間サーバー): whether something is missing, as
 * the verification says whether something was changed.
 *
 * <p>Two tell of one exchange where inquirer, provider and items agree (as copies in the form NFKC, items in any order), where
 * both or neither say that something was provided, where no two references contradict each other, and where the times of the
 * request lie within the window. Each is paired at most once, so of n rows that are alike and m records that are alike the
 * smaller number is paired. Pairs are made in six rounds: those with equal references before those where the list has none,
 * before those where the ledger has none; in each the pairs within the tolerance first. In a round both sides are gone through
 * in the order of time, and of equal times in that of sequence and line; what can be paired is, and else the earlier is passed
 * over. That finds as many pairs as a round allows, and the result does not depend on the order in which anything was given. A
 * record that does not state both bodies and the time of the request is never paired. Immutable.
 *
 * <p>Example: {@code Reconciliation.of(List.of(), List.of(), Duration.ofMinutes(5), Duration.ofHours(1)).isComplete()} is
 * {@code true}. Legal source: none.
 *
 * @param matched pairs whose times differ by the tolerance at most, by sequence
 * @param skewed pairs of which a time differs by more (時刻のずれ), by sequence
 * @param onlyOurs exchanges that the list does not have, by sequence
 * @param onlyTheirs rows that the ledger does not have, by line
 */
public record Reconciliation(
        List<Pair> matched, List<Pair> skewed, List<OwnExchange> onlyOurs, List<ListedExchange> onlyTheirs) {
    /** Copies its lists. */
    public Reconciliation {
        matched = List.copyOf(matched);
        skewed = List.copyOf(skewed);
        onlyOurs = List.copyOf(onlyOurs);
        onlyTheirs = List.copyOf(onlyTheirs);
    }

    /**
     * One exchange, told twice.
     *
     * @param ours as the ledger tells it
     * @param theirs as the list tells it
     */
    public record Pair(OwnExchange ours, ListedExchange theirs) {
        /** Refuses nulls. */
        public Pair {
            Objects.requireNonNull(ours, "ours");
            Objects.requireNonNull(theirs, "theirs");
        }

        /**
         * Tells how far the times lie apart.
         *
         * @return the larger of the differences of the times of the request and, where both state one, of the provision
         */
        public Duration skew() {
            Duration request = between(ours.requestedAt(), Optional.of(theirs.requestedAt()));
            Duration provision = between(ours.content().content().providedAt(), theirs.providedAt());
            return request.compareTo(provision) >= 0 ? request : provision;
        }

        private static Duration between(Optional<Instant> some, Optional<Instant> other) {
            return some.flatMap(
                            one -> other.map(two -> Duration.between(one, two).abs()))
                    .orElse(Duration.ZERO);
        }
    }

    /**
     * Reconciles.
     *
     * @param ours the exchanges of the ledger, in any order
     * @param theirs the rows of the list, in any order
     * @param tolerance how far times may lie apart that count as equal, from 0
     * @param window how far the times of two requests may lie apart that may be one, not below the tolerance
     * @return what matches and what does not
     * @throws IllegalArgumentException where the bounds are out of order, or a sequence number or a line stands twice
     */
    public static Reconciliation of(
            Collection<OwnExchange> ours, Collection<ListedExchange> theirs, Duration tolerance, Duration window) {
        require(!tolerance.isNegative() && window.compareTo(tolerance) >= 0, "0 ≤ tolerance ≤ window");
        require(ours.stream().map(OwnExchange::sequence).distinct().count() == ours.size(), "a number stands once");
        require(theirs.stream().map(ListedExchange::line).distinct().count() == theirs.size(), "a line stands once");
        var pairing = new Pairing(ours, theirs);
        for (Pairing.References references : Pairing.References.values()) {
            pairing.pair(references, tolerance);
            pairing.pair(references, window);
        }
        return of(pairing, tolerance);
    }

    private static Reconciliation of(Pairing pairing, Duration tolerance) {
        List<Pair> pairs = pairing.pairs();
        return new Reconciliation(
                pairs.stream().filter(pair -> isWithin(pair, tolerance)).toList(),
                pairs.stream().filter(pair -> !isWithin(pair, tolerance)).toList(),
                pairing.ours().stream()
                        .sorted(Comparator.comparingLong(OwnExchange::sequence))
                        .toList(),
                pairing.theirs().stream()
                        .sorted(Comparator.comparingInt(ListedExchange::line))
                        .toList());
    }

    private static void require(boolean right, String what) {
        if (!right) {
            throw new IllegalArgumentException(what);
        }
    }

    private static boolean isWithin(Pair pair, Duration tolerance) {
        return pair.skew().compareTo(tolerance) <= 0;
    }

    /**
     * Counts the exchanges of the ledger.
     *
     * @return matched, skewed and only ours together
     */
    public int ours() {
        return matched.size() + skewed.size() + onlyOurs.size();
    }

    /**
     * Counts the rows of the list.
     *
     * @return matched, skewed and only theirs together
     */
    public int theirs() {
        return matched.size() + skewed.size() + onlyTheirs.size();
    }

    /**
     * Asks whether nothing is left over on either side.
     *
     * @return true where every exchange of one side has its pair on the other
     */
    public boolean isComplete() {
        return onlyOurs.isEmpty() && onlyTheirs.isEmpty();
    }
}
