package jp.mokuteki.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntSupplier;

/**
 * Sides that answer the same questions in turn on one thread, in its processor time. The least of the rounds of each side counts, as
 * whatever else runs on the machine only ever adds.
 */
final class Turns {
    private static final int ROUNDS = 15;
    private static final long WARMING = 3_000_000_000L;
    /** So long that the clock of the processor is fine enough. */
    private static final long SHORTEST_ROUND = 50_000_000L;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final int expected;
    private final List<Side> sides = new ArrayList<>();

    /** Asks all questions and counts those that are permitted; how often makes a round. */
    private record Side(IntSupplier permitted, int times, List<Double> nanos) {}

    /** Every side must count so many permitted ones each time. */
    Turns(int expected) {
        this.expected = expected;
    }

    /** Adds a side and lets it run warm. */
    Turns with(IntSupplier permitted) {
        int times = 1;
        long spent = 0;
        while (spent < WARMING) {
            long round = spent(permitted, times);
            spent += round;
            times = round < SHORTEST_ROUND ? times * 2 : times;
        }
        sides.add(new Side(permitted, times, new ArrayList<>()));
        return this;
    }

    /** Nanoseconds that each side needs to answer all questions once, in the order of the sides. */
    List<Double> least() {
        for (int round = 0; round < ROUNDS; round++) {
            for (Side side : sides) {
                side.nanos.add((double) spent(side.permitted, side.times) / side.times);
            }
        }
        return sides.stream().map(side -> Collections.min(side.nanos)).toList();
    }

    private long spent(IntSupplier permitted, int times) {
        long begin = THREADS.getCurrentThreadCpuTime();
        for (int i = 0; i < times; i++) {
            int counted = permitted.getAsInt();
            if (counted != expected) {
                throw new IllegalStateException(counted + " were permitted, and not " + expected);
            }
        }
        return THREADS.getCurrentThreadCpuTime() - begin;
    }
}
