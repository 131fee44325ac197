package jp.mokuteki.application.fake;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import jp.mokuteki.application.port.Credential;
import jp.mokuteki.application.port.CredentialId;
import jp.mokuteki.application.port.TokenHash;
import jp.mokuteki.application.port.out.AlreadyStoredException;
import jp.mokuteki.application.port.out.Credentials;
import jp.mokuteki.domain.recipient.InsurerNumber;

/** Credentials in memory. */
final class InMemoryCredentials implements Credentials {
    private static final Comparator<Credential> ORDER = Comparator.comparing(Credential::createdAt)
            .thenComparing(credential -> credential.id().value());

    private final InMemoryTransactions transactions;
    private final InMemoryInsurers insurers;
    private final Map<CredentialId, Stored> stored = new HashMap<>();

    InMemoryCredentials(InMemoryTransactions transactions, InMemoryInsurers insurers) {
        this.transactions = transactions;
        this.insurers = insurers;
    }

    @Override
    public Optional<Stored> find(CredentialId id) {
        return transactions.step(() -> Optional.ofNullable(stored.get(id)));
    }

    @Override
    public List<Credential> of(InsurerNumber insurer) {
        return transactions.step(() -> stored.values().stream()
                .map(Stored::credential)
                .filter(credential -> credential.insurer().equals(insurer))
                .sorted(ORDER)
                .toList());
    }

    @Override
    public void add(Stored added) {
        transactions.step(() -> {
            insurers.check(added.credential().insurer());
            CredentialId id = added.credential().id();
            if (stored.putIfAbsent(id, added) != null) {
                throw new AlreadyStoredException("credential");
            }
            transactions.onFailure(() -> stored.remove(id));
            return added;
        });
    }

    @Override
    public boolean revoke(InsurerNumber insurer, CredentialId id, Instant now) {
        return change(
                insurer,
                id,
                found -> found.credential().revokedAt().isPresent()
                        ? found
                        : new Stored(
                                with(
                                        found.credential(),
                                        Optional.of(now),
                                        found.credential().lastUsedAt()),
                                found.hash()));
    }

    @Override
    public void used(InsurerNumber insurer, CredentialId id, Instant now) {
        change(
                insurer,
                id,
                found -> new Stored(
                        with(found.credential(), found.credential().revokedAt(), Optional.of(now)), found.hash()));
    }

    @Override
    public void replaceHash(InsurerNumber insurer, CredentialId id, TokenHash hash) {
        change(insurer, id, found -> new Stored(found.credential(), hash));
    }

    private boolean change(InsurerNumber insurer, CredentialId id, UnaryOperator<Stored> change) {
        return transactions.step(() -> {
            Stored before = stored.get(id);
            if (before == null || !before.credential().insurer().equals(insurer)) {
                return false;
            }
            stored.put(id, change.apply(before));
            transactions.onFailure(() -> stored.put(id, before));
            return true;
        });
    }

    private static Credential with(Credential credential, Optional<Instant> revokedAt, Optional<Instant> lastUsedAt) {
        return new Credential(
                credential.id(),
                credential.insurer(),
                credential.name(),
                credential.roles(),
                credential.createdAt(),
                credential.expiresAt(),
                revokedAt,
                lastUsedAt);
    }
}
