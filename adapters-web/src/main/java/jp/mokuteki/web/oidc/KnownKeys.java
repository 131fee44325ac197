package jp.mokuteki.web.oidc;

import com.nimbusds.jose.jwk.JWK;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * What is known of the keys of the issuer.
 *
 * @param keys the keys as they were read last
 * @param readAt when that was
 * @param triedAt when they were asked for last, with or without success
 * @param failed whether they could not be read then
 */
record KnownKeys(List<JWK> keys, Instant readAt, Instant triedAt, boolean failed) {
    static final KnownKeys NONE = new KnownKeys(List.of(), Instant.MIN, Instant.MIN, false);

    KnownKeys {
        keys = List.copyOf(keys);
    }

    static KnownKeys read(List<JWK> keys, Instant now) {
        return new KnownKeys(keys, now, now, false);
    }

    KnownKeys failedAt(Instant now) {
        return new KnownKeys(keys, readAt, now, true);
    }

    boolean isFresh(Instant now, KeyTimes times) {
        return isWithin(readAt, times.fresh(), now);
    }

    boolean isUsable(Instant now, KeyTimes times) {
        return isWithin(readAt, times.usable(), now);
    }

    boolean mayBeTried(Instant now, KeyTimes times) {
        return !isWithin(triedAt, times.pause(), now);
    }

    /** A clock that was set back makes what was known old rather than new for long. */
    private static boolean isWithin(Instant from, Duration span, Instant now) {
        return !now.isBefore(from) && now.isBefore(from.plus(span));
    }
}
