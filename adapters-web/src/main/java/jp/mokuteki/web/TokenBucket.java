package jp.mokuteki.web;

import java.time.Duration;
import java.time.Instant;

/** What one credential may still ask: it fills as time goes by, up to the requests of one second. Not thread-safe. */
final class TokenBucket {
    private static final Duration FULL = Duration.ofSeconds(1);

    private final Duration cost;
    private Duration content = FULL;
    private Instant filled;

    TokenBucket(int perSecond, Instant now) {
        this.cost = FULL.dividedBy(perSecond);
        this.filled = now;
    }

    /** Takes one request out, or tells how long it is until there is one. */
    Duration take(Instant now) {
        fill(now);
        if (content.compareTo(cost) < 0) {
            return cost.minus(content);
        }
        content = content.minus(cost);
        return Duration.ZERO;
    }

    /** A clock that was set back fills nothing, and does not stop the filling from then on. */
    private void fill(Instant now) {
        Duration passed = Duration.between(filled, now);
        filled = now;
        if (!passed.isNegative()) {
            Duration sum = content.plus(passed.compareTo(FULL) > 0 ? FULL : passed);
            content = sum.compareTo(FULL) > 0 ? FULL : sum;
        }
    }
}
