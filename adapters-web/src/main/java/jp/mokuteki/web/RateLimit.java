package jp.mokuteki.web;

import java.time.InstantSource;
import java.util.Objects;

/**
 * 流量の上限 — how many requests a credential may make.
 *
 * @param perSecond requests a second, of which those of one second may come at once; 0 for any number
 * @param time tells the time
 */
public record RateLimit(int perSecond, InstantSource time) {
    /** The highest limit; above it there is none. */
    public static final int HIGHEST = 100_000;

    /** Refuses what is no limit. */
    public RateLimit {
        Objects.requireNonNull(time, "time");
        if (perSecond < 0 || perSecond > HIGHEST) {
            throw new IllegalArgumentException("a rate limit is a number from 0 to " + HIGHEST);
        }
    }

    boolean isOff() {
        return perSecond == 0;
    }
}
