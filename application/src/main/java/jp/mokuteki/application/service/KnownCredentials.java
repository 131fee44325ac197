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

    private record Read(Credentials.Stored stored, Instant at) {}

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
                .filter(stored -> stored.hash().matches(TokenHash.over(token)))
                .map(Credentials.Stored::credential)
                .filter(credential -> credential.isAcceptedAt(now))
                .map(credential -> used(credential, now));
    }

    private Optional<Credentials.Stored> read(CredentialId id, Instant now) {
        Read known = reads.get(id);
        if (known != null && now.isBefore(known.at().plus(FRESH)) && !now.isBefore(known.at())) {
            return Optional.of(known.stored());
        }
        Optional<Credentials.Stored> stored = credentials.find(id);
        if (reads.size() >= MOST) {
            reads.clear();
        }
        stored.ifPresent(found -> reads.put(id, new Read(found, now)));
        return stored;
    }

    private Caller used(Credential credential, Instant now) {
        Instant noted = uses.getOrDefault(credential.id(), Instant.MIN);
        if (noted.equals(Instant.MIN) || !now.isBefore(noted.plus(USE_NOTED))) {
            credentials.used(credential.insurer(), credential.id(), now);
            uses.put(credential.id(), now);
        }
        return new Caller(credential.id(), credential.insurer(), credential.roles());
    }

    void forget(CredentialId id) {
        reads.remove(id);
    }
}
