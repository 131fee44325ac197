package jp.mokuteki.application.service;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import jp.mokuteki.application.port.Caller;
import jp.mokuteki.application.port.Credential;
import jp.mokuteki.application.port.Session;
import jp.mokuteki.application.port.SessionKey;
import jp.mokuteki.application.port.SignedIn;
import jp.mokuteki.application.port.TokenHash;
import jp.mokuteki.application.port.out.Sessions;
import jp.mokuteki.application.port.out.Transactions;

/** Begins, resumes and ends sessions. A use is noted to the minute, so that not every page costs a write. */
final class SessionService {
    private static final Duration USE_NOTED = Duration.ofMinutes(1);

    private final Sessions sessions;
    private final KnownCredentials known;
    private final Transactions transactions;
    private final JapanTime time;
    private final Tokens tokens;

    SessionService(
            Sessions sessions, KnownCredentials known, Transactions transactions, JapanTime time, Tokens tokens) {
        this.sessions = sessions;
        this.known = known;
        this.transactions = transactions;
        this.time = time;
        this.tokens = tokens;
    }

    Optional<SignedIn> begin(String token) {
        Instant now = time.now();
        TokenHash hash = TokenHash.over(token);
        return known.authenticate(token)
                .flatMap(caller -> known.holder(caller.credential(), hash, now))
                .map(credential -> begun(credential, hash, now));
    }

    private SignedIn begun(Credential credential, TokenHash token, Instant now) {
        SessionKey key = tokens.sessionKey(credential.insurer());
        var session = new Session(key.hash(), credential.insurer(), credential.id(), token, now, now);
        return transactions.inTransaction(() -> {
            sessions.removeOver(credential.insurer(), now);
            sessions.add(credential.insurer(), session);
            return signedIn(key, credential);
        });
    }

    Optional<SignedIn> resume(SessionKey key) {
        Instant now = time.now();
        return sessions.find(key.insurer(), key.hash())
                .filter(session -> session.isOpenAt(now))
                .flatMap(session -> resumed(key, session, now));
    }

    private Optional<SignedIn> resumed(SessionKey key, Session session, Instant now) {
        Optional<Credential> holder = known.holder(session.credential(), session.token(), now);
        if (holder.isPresent() && !now.isBefore(session.seenAt().plus(USE_NOTED))) {
            sessions.seen(session.insurer(), session.id(), now);
        }
        return holder.map(credential -> signedIn(key, credential));
    }

    private static SignedIn signedIn(SessionKey key, Credential credential) {
        var caller = new Caller(credential.id(), credential.insurer(), credential.roles());
        return new SignedIn(key, caller, credential.name());
    }

    void end(SessionKey key) {
        sessions.remove(key.insurer(), key.hash());
    }
}
