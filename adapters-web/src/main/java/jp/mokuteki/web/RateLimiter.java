package jp.mokuteki.web;

import io.javalin.http.Context;
import io.javalin.http.Header;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import jp.mokuteki.application.port.Caller;
import jp.mokuteki.web.problem.ProblemException;
import jp.mokuteki.web.problem.ProblemType;

/** 流量の制限 — keeps each credential to its rate. Thread-safe. */
final class RateLimiter {
    /** The credentials that are remembered; one that was forgotten begins anew with a full bucket. */
    static final int REMEMBERED = 1_000;

    private final RateLimit limit;
    private final Map<String, TokenBucket> buckets = new LinkedHashMap<>(16, 0.75f, true);

    RateLimiter(RateLimit limit) {
        this.limit = limit;
    }

    /** Refuses a request that comes too early; paths that need no credential are open at any rate. */
    void check(Context context) {
        if (!limit.isOff()) {
            Authentication.known(context).ifPresent(caller -> check(context, caller));
        }
    }

    private void check(Context context, Caller caller) {
        Duration wait = take(caller.credential().toString());
        if (!wait.isZero()) {
            context.header(Header.RETRY_AFTER, String.valueOf(wait.toSeconds() + 1));
            throw new ProblemException(ProblemType.RATE_LIMITED);
        }
    }

    /** Takes one request out of the bucket of a credential, or tells how long it is until there is one. */
    Duration take(String credential) {
        Instant now = limit.time().instant();
        synchronized (buckets) {
            Duration wait = buckets.computeIfAbsent(credential, name -> new TokenBucket(limit.perSecond(), now))
                    .take(now);
            if (buckets.size() > REMEMBERED) {
                // the first is the one that was not asked about for the longest time
                buckets.remove(buckets.keySet().iterator().next());
            }
            return wait;
        }
    }

    int remembered() {
        synchronized (buckets) {
            return buckets.size();
        }
    }
}
