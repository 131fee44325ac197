package jp.mokuteki.application.fake;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import jp.mokuteki.application.port.Session;
import jp.mokuteki.application.port.TokenHash;
import jp.mokuteki.application.port.out.AlreadyStoredException;
import jp.mokuteki.application.port.out.Credentials;
import jp.mokuteki.application.port.out.Sessions;
import jp.mokuteki.application.port.out.StorageException;
import jp.mokuteki.domain.recipient.InsurerNumber;

/** Sessions in memory. */
final class InMemorySessions implements Sessions {
    private final InMemoryTransactions transactions;
    private final Credentials credentials;
    private final Map<InsurerNumber, Map<TokenHash, Session>> stored = new HashMap<>();

    InMemorySessions(InMemoryTransactions transactions, Credentials credentials) {
        this.transactions = transactions;
        this.credentials = credentials;
    }

    @Override
    public Optional<Session> find(InsurerNumber insurer, TokenHash id) {
        return transactions.step(() -> Optional.ofNullable(own(insurer).get(id)));
    }

    @Override
    public void add(InsurerNumber insurer, Session session) {
        transactions.step(() -> {
            if (!session.insurer().equals(insurer)
                    || credentials.find(session.credential()).isEmpty()) {
                throw new StorageException("could not store", new IllegalStateException("no such credential"));
            }
            undoable(insurer);
            if (own(insurer).putIfAbsent(session.id(), session) != null) {
                throw new AlreadyStoredException("session");
            }
            return session;
        });
    }

    @Override
    public void seen(InsurerNumber insurer, TokenHash id, Instant now) {
        transactions.step(() -> {
            undoable(insurer);
            own(insurer)
                    .computeIfPresent(
                            id,
                            (same, before) -> new Session(
                                    id, before.insurer(), before.credential(), before.token(), before.begunAt(), now));
            return id;
        });
    }

    @Override
    public void remove(InsurerNumber insurer, TokenHash id) {
        transactions.step(() -> {
            undoable(insurer);
            own(insurer).remove(id);
            return id;
        });
    }

    @Override
    public void removeOver(InsurerNumber insurer, Instant now) {
        transactions.step(() -> {
            undoable(insurer);
            return own(insurer).values().removeIf(session -> !session.isOpenAt(now));
        });
    }

    private void undoable(InsurerNumber insurer) {
        var before = Map.copyOf(own(insurer));
        transactions.onFailure(() -> {
            own(insurer).clear();
            own(insurer).putAll(before);
        });
    }

    private Map<TokenHash, Session> own(InsurerNumber insurer) {
        return stored.computeIfAbsent(insurer, number -> new HashMap<>());
    }
}
