package jp.mokuteki.promises.tampering;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

/** 集計 — how many cases there were of each kind, and which of them did not come out as they should. Thread-safe. */
final class Account {
    private final Map<String, AtomicLong> counts = new ConcurrentSkipListMap<>();
    private final Queue<String> offences = new ConcurrentLinkedQueue<>();
    private final AtomicLong kept = new AtomicLong();

    /** Counts a case; says what happened where it did not hold. */
    void note(String kind, boolean holds, String otherwise) {
        counts.computeIfAbsent(kind, none -> new AtomicLong()).incrementAndGet();
        if (holds) {
            kept.incrementAndGet();
        } else {
            offences.add(kind + ", " + otherwise);
        }
    }

    long kept() {
        return kept.get();
    }

    long cases() {
        return counts.values().stream().mapToLong(AtomicLong::get).sum();
    }

    long count(String kind) {
        return counts.getOrDefault(kind, new AtomicLong()).get();
    }

    /** Says how many there were of each kind. */
    String counts() {
        return counts.entrySet().stream()
                .map(one -> one.getKey() + "=" + one.getValue())
                .collect(Collectors.joining(" "));
    }

    List<String> offences() {
        return offences.stream().sorted().toList();
    }
}
