package jp.mokuteki.promises.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 所要時間 — how long each request took, by the work that it was. Not thread-safe. */
final class Latencies {
    private final Map<Work, List<Long>> micros = new EnumMap<>(Work.class);

    void add(Work work, Duration took) {
        micros.computeIfAbsent(work, none -> new ArrayList<>()).add(took.toNanos() / 1_000);
    }

    void addAll(Latencies others) {
        others.micros.forEach((work, some) ->
                micros.computeIfAbsent(work, none -> new ArrayList<>()).addAll(some));
    }

    int count() {
        return micros.values().stream().mapToInt(List::size).sum();
    }

    /** The time within which half, 99 and 99.9 of a hundred requests were answered, of all and of each work. */
    String told() {
        List<Long> all = micros.values().stream().flatMap(List::stream).toList();
        return Stream.concat(
                        Stream.of(told("all", all)),
                        micros.entrySet().stream()
                                .map(one -> told(one.getKey().name().toLowerCase(Locale.ROOT), one.getValue())))
                .collect(Collectors.joining(" "));
    }

    private static String told(String name, List<Long> some) {
        List<Long> sorted = some.stream().sorted().toList();
        return name + "="
                + Stream.of(0.5, 0.99, 0.999).map(part -> within(part, sorted)).collect(Collectors.joining("/"))
                + "ms";
    }

    private static String within(double part, List<Long> sorted) {
        int place = (int) (part * (sorted.size() - 1));
        return sorted.isEmpty() ? "-" : String.format(Locale.ROOT, "%.1f", sorted.get(place) / 1_000.0);
    }
}
