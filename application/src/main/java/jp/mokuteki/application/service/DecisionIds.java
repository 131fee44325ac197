package jp.mokuteki.application.service;

import java.time.Instant;
import java.util.UUID;
import java.util.random.RandomGenerator;
import jp.mokuteki.application.port.DecisionId;

/** Makes ids of version 7: 48 bits of time in milliseconds, then chance; within a millisecond they count upwards. */
final class DecisionIds {
    private static final long VERSION = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final int MOST = 0xFFF;

    private final RandomGenerator random;
    private long lastMillisecond = Long.MIN_VALUE;
    private int count;

    DecisionIds(RandomGenerator random) {
        this.random = random;
    }

    /** Gives an id that no decision has and that sorts before every one given at a time or later. */
    static DecisionId before(Instant time) {
        return new DecisionId(new UUID((time.toEpochMilli() - 1) << 16 | VERSION | MOST, ~0L >>> 2 | VARIANT));
    }

    /** Gives an id that sorts after every id given before, even where the clock runs backwards. */
    synchronized DecisionId next(Instant now) {
        long millisecond = Math.max(now.toEpochMilli(), lastMillisecond);
        if (millisecond > lastMillisecond) {
            count = random.nextInt(MOST / 2);
        } else if (++count > MOST) {
            millisecond++;
            count = 0;
        }
        lastMillisecond = millisecond;
        long high = millisecond << 16 | VERSION | count;
        long low = random.nextLong() >>> 2 | VARIANT;
        return new DecisionId(new UUID(high, low));
    }
}
