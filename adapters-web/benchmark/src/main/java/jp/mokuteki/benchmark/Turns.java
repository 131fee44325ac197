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
    private static final long WARMING = 2_000_000_000L;
    /** So long that the clock of the processor is fine enough. */
    private static final long SHORTEST_ROUND = 50_000_000L;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final List<Side> sides = new ArrayList<>();

    /** Asks all questions so often in a round, and counts each time those that pass, of which there must be so many. */
    private record Side(int expected, IntSupplier passing, int times, List<Double> nanos) {
        long spent() {
            long begin = THREADS.getCurrentThreadCpuTime();
            for (int i = 0; i < times; i++) {
                int counted = passing.getAsInt();
                if (counted != expected) {
                    throw new IllegalStateException(counted + " passed, and not " + expected);
                }
            }
            return THREADS.getCurrentThreadCpuTime() - begin;
        }

        Side longer() {
            return new Side(expected, passing, times * 2, nanos);
        }
    }

    /** Adds a side that lets so many questions pass, and lets it run warm. */
    Turns with(int expected, IntSupplier passing) {
        var side = new Side(expected, passing, 1, new ArrayList<>());
        long spent = 0;
        while (spent < WARMING) {
            long round = side.spent();
            spent += round;
            side = round < SHORTEST_ROUND ? side.longer() : side;
        }
        sides.add(side);
        return this;
    }

    /** Nanoseconds that each side needs to answer all questions once, in the order of the sides. */
    List<Double> least() {
        for (int round = 0; round < ROUNDS; round++) {
            for (Side side : sides) {
                side.nanos.add((double) side.spent() / side.times);
            }
        }
        return sides.stream().map(side -> Collections.min(side.nanos)).toList();
    }
}
