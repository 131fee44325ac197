package jp.mokuteki.domain.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Two lists side by side, in the order of the later one; what was removed stands after what it followed.
 *
 * @param <K> what the lists hold, each once
 * @param pairs the lines
 * @param moved those of the later list that changed their place among those that stand in both
 */
record Alignment<K>(List<Pair<K>> pairs, Set<K> moved) {
    /** One line: of the two at least one is there. */
    record Pair<K>(Optional<K> before, Optional<K> after) {}

    /**
     * Puts two lists side by side.
     *
     * @param before the earlier list
     * @param after the later list
     * @param origins for a member of the later list the one of the earlier list that it was
     */
    static <K> Alignment<K> of(List<K> before, List<K> after, Map<K, K> origins) {
        var pairs = new ArrayList<Pair<K>>();
        after.forEach(one -> pairs.add(new Pair<>(Optional.ofNullable(origins.get(one)), Optional.of(one))));
        for (int i = 0; i < before.size(); i++) {
            Optional<K> removed = Optional.of(before.get(i));
            if (pairs.stream().noneMatch(pair -> pair.before().equals(removed))) {
                pairs.add(placeAfter(before.subList(0, i), pairs), new Pair<>(removed, Optional.empty()));
            }
        }
        return new Alignment<>(List.copyOf(pairs), moved(before, after, origins));
    }

    /** Where what follows some members of the earlier list stands: after the last of them. */
    private static <K> int placeAfter(List<K> preceding, List<Pair<K>> pairs) {
        if (preceding.isEmpty()) {
            return 0;
        }
        Optional<K> last = Optional.of(preceding.get(preceding.size() - 1));
        return 1 + pairs.stream().map(Pair::before).toList().indexOf(last);
    }

    private static <K> Set<K> moved(List<K> before, List<K> after, Map<K, K> origins) {
        List<K> standing =
                after.stream().filter(one -> before.contains(origins.get(one))).toList();
        List<Integer> places =
                standing.stream().map(one -> before.indexOf(origins.get(one))).toList();
        var moved = new HashSet<>(standing);
        longestRise(places).forEach(place -> moved.remove(standing.get(places.indexOf(place))));
        return moved;
    }

    /** The longest part of a list that rises: what stands in it has kept its place. */
    private static List<Integer> longestRise(List<Integer> places) {
        var best = new ArrayList<List<Integer>>();
        for (int place : places) {
            List<Integer> longest = best.stream()
                    .filter(rise -> rise.get(rise.size() - 1) < place)
                    .reduce(List.of(), (one, other) -> other.size() > one.size() ? other : one);
            var rise = new ArrayList<>(longest);
            rise.add(place);
            best.add(rise);
        }
        return best.stream().reduce(List.of(), (one, other) -> other.size() > one.size() ? other : one);
    }
}
