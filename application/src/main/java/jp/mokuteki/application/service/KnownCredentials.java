package jp.mokuteki.application.service;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import jp.mokuteki.application.port.Caller;
import jp.mokuteki.application.port.Credential;
import jp.mokuteki.application.port.CredentialId;
import jp.mokuteki.application.port.TokenHash;
import jp.mokuteki.application.port.out.Credentials;

/**
 * Tells who shows a token. What was read of a credential is kept for a second, so that a revocation on another instance is
 * noticed within it; one on this instance is noticed at once.
 */
final class KnownCredentials {
    private static final Duration FRESH = Duration.ofSeconds(1);
    private static final Duration USE_NOTED = Duration.ofMinutes(1);
    private static final int MOST = 10_000;

    /** A credential as it was read, with the caller that it makes. */
    private record Read(Credentials.Stored stored, Caller caller, Instant at) {
        static Read of(Credentials.Stored stored, Instant at) {
            Credential credential = stored.credential();
            return new Read(stored, new Caller(credential.id(), credential.insurer(), credential.roles()), at);
        }

        boolean isFreshAt(Instant now) {
            return now.isBefore(at.plus(FRESH)) && !now.isBefore(at);
        }
    }

    private final Credentials credentials;
    private final JapanTime time;
    private final Map<CredentialId, Read> reads = new ConcurrentHashMap<>();
    private final Map<CredentialId, Instant> uses = new ConcurrentHashMap<>();

    KnownCredentials(Credentials credentials, JapanTime time) {
        this.credentials = credentials;
        this.time = time;
    }

    Optional<Caller> authenticate(String token) {
        Instant now = time.now();
        return Tokens.claimed(token)
                .flatMap(id -> read(id, now))
                .filter(read -> read.stored().hash().isOver(token))
                .filter(read -> read.stored().credential().isAcceptedAt(now))
                .map(read -> used(read.caller(), now));
    }

    /** The credential of an id, where it is accepted and its token is the one of that hash; its use is noted. */
    Optional<Credential> holder(CredentialId id, TokenHash token, Instant now) {
        return read(id, now)
                .filter(read -> read.stored().hash().matches(token))
                .filter(read -> read.stored().credential().isAcceptedAt(now))
                .map(read -> {
                    used(read.caller(), now);
                    return read.stored().credential();
                });
    }

    private Optional<Read> read(CredentialId id, Instant now) {
        Read known = reads.get(id);
        if (known != null && known.isFreshAt(now)) {
            return Optional.of(known);
        }
        Optional<Read> read = credentials.find(id).map(stored -> Read.of(stored, now));
        if (reads.size() >= MOST) {
            reads.clear();
        }
        read.ifPresent(found -> reads.put(id, found));
        return read;
    }

    private Caller used(Caller caller, Instant now) {
        Instant noted = uses.getOrDefault(caller.credential(), Instant.MIN);
        if (noted.equals(Instant.MIN) || !now.isBefore(noted.plus(USE_NOTED))) {
            credentials.used(caller.insurer(), caller.credential(), now);
            uses.put(caller.credential(), now);
        }
        return caller;
    }

    void forget(CredentialId id) {
        reads.remove(id);
    }
}
