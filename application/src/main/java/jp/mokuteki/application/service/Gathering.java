package jp.mokuteki.application.service;

import java.util.concurrent.locks.LockSupport;
import java.util.function.IntSupplier;

/**
 * Lets those who were just answered come again before the next group begins: otherwise callers who take turns would fall into two
 * halves, and pay for twice as many writes. It waits for as many as came lately, and at most a small part of what a group takes.
 * Used by one thread at a time.
 */
final class Gathering {
    private static final int PART = 8;
    private static final long STEP_NANOSECONDS = 20_000;

    private int expected;
    private long begun;
    private long patience;

    /** Waits until as many are there as are expected, or for too long. */
    void await(IntSupplier waiting) {
        long latest = System.nanoTime() + patience;
        while (waiting.getAsInt() < expected && System.nanoTime() < latest) {
            LockSupport.parkNanos(STEP_NANOSECONDS);
        }
        expected = waiting.getAsInt();
    }

    void begin() {
        begun = System.nanoTime();
    }

    /** A group is over; its own may come again, beside those who wait already. */
    void end(int group, int waiting) {
        patience = (System.nanoTime() - begun) / PART;
        expected = group + waiting;
    }
}
