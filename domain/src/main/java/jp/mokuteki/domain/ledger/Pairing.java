package jp.mokuteki.domain.ledger;

import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import jp.mokuteki.domain.ledger.Reconciliation.Pair;

/** Pairs exchanges round by round; what is paired leaves both sides. */
final class Pairing {
    private static final Comparator<OwnExchange> OURS =
            Comparator.comparing(Pairing::time).thenComparing(OwnExchange::sequence);
    private static final Comparator<ListedExchange> THEIRS =
            Comparator.comparing(ListedExchange::requestedAt).thenComparing(ListedExchange::line);

    /** Which references of two sides may belong to one exchange. */
    enum References {
        EQUAL,
        NONE_IN_LIST,
        NONE_IN_LEDGER;

        boolean takesOurs(Optional<String> reference) {
            return switch (this) {
                case EQUAL -> reference.isPresent();
                case NONE_IN_LIST -> true;
                case NONE_IN_LEDGER -> reference.isEmpty();
            };
        }

        boolean takesTheirs(Optional<String> reference) {
            return reference.isPresent() == (this != NONE_IN_LIST);
        }

        Optional<String> compared(Optional<String> reference) {
            return this == EQUAL ? reference : Optional.empty();
        }
    }

    /** What must agree; names and items as copies that ignore how a character was typed. */
    private record Likeness(
            String inquirer, String provider, List<String> items, boolean provided, Optional<String> reference) {
        static Likeness of(
                String inquirer, String provider, List<String> items, boolean provided, Optional<String> of) {
            return new Likeness(
                    plain(inquirer),
                    plain(provider),
                    items.stream().map(Likeness::plain).sorted().toList(),
                    provided,
                    of);
        }

        private static String plain(String name) {
            return Normalizer.normalize(name, Normalizer.Form.NFKC);
        }
    }

    private final Set<OwnExchange> ours;
    private final Set<ListedExchange> theirs;
    private final List<OwnExchange> untimed;
    private final List<Pair> pairs = new ArrayList<>();

    Pairing(Collection<OwnExchange> ours, Collection<ListedExchange> theirs) {
        this.untimed = ours.stream().filter(one -> !isComparable(one)).toList();
        this.ours = new TreeSet<>(OURS);
        ours.stream().filter(Pairing::isComparable).forEach(this.ours::add);
        this.theirs = new TreeSet<>(THEIRS);
        this.theirs.addAll(theirs);
    }

    private static boolean isComparable(OwnExchange one) {
        ExchangeContent content = one.content().content();
        return content.requestedAt().isPresent()
                && content.inquirer().isPresent()
                && content.provider().isPresent();
    }

    private static Instant time(OwnExchange one) {
        return one.requestedAt().orElseThrow();
    }

    void pair(References references, Duration apart) {
        Map<Likeness, List<OwnExchange>> likeOurs =
                grouped(ours, one -> references.takesOurs(one.reference()), one -> likeness(one, references));
        Map<Likeness, List<ListedExchange>> likeTheirs =
                grouped(theirs, one -> references.takesTheirs(one.reference()), one -> likeness(one, references));
        likeOurs.forEach((likeness, group) -> pair(group, likeTheirs.getOrDefault(likeness, List.of()), apart));
    }

    private static <T> Map<Likeness, List<T>> grouped(Set<T> side, Predicate<T> taken, Function<T, Likeness> likeness) {
        var groups = new HashMap<Likeness, List<T>>();
        side.stream()
                .filter(taken)
                .forEach(one -> groups.computeIfAbsent(likeness.apply(one), none -> new ArrayList<>())
                        .add(one));
        return groups;
    }

    private static Likeness likeness(OwnExchange one, References references) {
        ExchangeContent content = one.content().content();
        return Likeness.of(
                content.inquirer().orElseThrow(),
                content.provider().orElseThrow(),
                content.items(),
                one.content().kind().isProvided(),
                references.compared(one.reference()));
    }

    private static Likeness likeness(ListedExchange one, References references) {
        return Likeness.of(
                one.inquirer(),
                one.provider(),
                one.items(),
                one.providedAt().isPresent(),
                references.compared(one.reference()));
    }

    /** Both are in the order of time, so whoever is passed over has nobody left to be paired with. */
    private void pair(List<OwnExchange> some, List<ListedExchange> others, Duration apart) {
        int i = 0;
        int j = 0;
        while (i < some.size() && j < others.size()) {
            Duration later = Duration.between(time(some.get(i)), others.get(j).requestedAt());
            if (later.abs().compareTo(apart) <= 0) {
                pair(some.get(i++), others.get(j++));
            } else if (later.isNegative()) {
                j++;
            } else {
                i++;
            }
        }
    }

    private void pair(OwnExchange one, ListedExchange other) {
        ours.remove(one);
        theirs.remove(other);
        pairs.add(new Pair(one, other));
    }

    List<Pair> pairs() {
        return pairs.stream()
                .sorted(Comparator.comparingLong(pair -> pair.ours().sequence()))
                .toList();
    }

    Set<OwnExchange> ours() {
        var left = new HashSet<>(untimed);
        left.addAll(ours);
        return left;
    }

    Set<ListedExchange> theirs() {
        return theirs;
    }
}
