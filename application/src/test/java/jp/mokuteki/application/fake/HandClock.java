package jp.mokuteki.application.fake;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that is moved by hand. Thread-safe. */
public final class HandClock extends Clock {
    private volatile Instant now;

    /**
     * Stops at a time.
     *
     * @param now the time
     */
    public HandClock(Instant now) {
        this.now = now;
    }

    /**
     * Lets time pass.
     *
     * @param by how much
     */
    public void advance(Duration by) {
        now = now.plus(by);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
