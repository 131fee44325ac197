package jp.mokuteki.web.oidc;

import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import jp.mokuteki.web.problem.ProblemException;
import jp.mokuteki.web.problem.ProblemType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * 署名鍵 — the keys of the issuer, remembered. They are asked for when they are needed and not fresh, or do not hold the key
 * that a token names; never twice within the pause, and by one thread at a time. Thread-safe.
 */
final class KeyRing {
    private static final Logger LOG = LoggerFactory.getLogger(KeyRing.class);

    private final KeyLoader loader;
    private final KeyTimes times;
    private final InstantSource time;
    private final ReentrantLock loading = new ReentrantLock();
    private volatile KnownKeys known = KnownKeys.NONE;

    KeyRing(KeyLoader loader, KeyTimes times, InstantSource time) {
        this.loader = loader;
        this.times = times;
        this.time = time;
    }

    /**
     * Finds the keys that a token may be signed with.
     *
     * @throws ProblemException {@code identity-unavailable} where that cannot be told
     */
    List<JWK> matching(JWSHeader header) {
        var wanted = JWKMatcher.forJWSHeader(header);
        List<JWK> found = usable().stream().filter(wanted::matches).toList();
        if (!found.isEmpty()) {
            return found;
        }
        KnownKeys renewed = renewed(true);
        found = renewed.keys().stream().filter(wanted::matches).toList();
        if (found.isEmpty() && renewed.failed()) {
            // it may be a new key, of which only the issuer could tell
            throw new ProblemException(ProblemType.IDENTITY_UNAVAILABLE);
        }
        return found;
    }

    private List<JWK> usable() {
        Instant now = time.instant();
        KnownKeys keys = known;
        if (!keys.isFresh(now, times)) {
            keys = renewed(!keys.isUsable(now, times));
        }
        if (!keys.isUsable(time.instant(), times)) {
            throw new ProblemException(ProblemType.IDENTITY_UNAVAILABLE);
        }
        return keys.keys();
    }

    /** Asks for the keys where it is time to; waits for another thread that does so only where there is need to. */
    private KnownKeys renewed(boolean needed) {
        if (known.mayBeTried(time.instant(), times) && acquired(needed)) {
            try {
                Instant now = time.instant();
                if (known.mayBeTried(now, times)) {
                    known = tried(known, now);
                }
            } finally {
                loading.unlock();
            }
        }
        return known;
    }

    private boolean acquired(boolean waiting) {
        try {
            // long enough for the other attempt to end
            return waiting
                    ? loading.tryLock(2 * times.patience().toMillis(), TimeUnit.MILLISECONDS)
                    : loading.tryLock();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private KnownKeys tried(KnownKeys before, Instant now) {
        try {
            return KnownKeys.read(KeySetText.read(loader.load()), now);
        } catch (IOException e) {
            // nothing of a request is in it
            LOG.warn("the keys of the issuer are not to be had: {}", e.toString());
            return before.failedAt(now);
        }
    }
}
