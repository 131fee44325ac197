package jp.mokuteki.application.fake;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import jp.mokuteki.application.port.out.AlreadyStoredException;
import jp.mokuteki.application.port.out.Insurers;
import jp.mokuteki.application.port.out.StorageException;
import jp.mokuteki.domain.recipient.Insurer;
import jp.mokuteki.domain.recipient.InsurerNumber;

/** Insurers in memory. */
final class InMemoryInsurers implements Insurers {
    private final InMemoryTransactions transactions;
    private final Map<InsurerNumber, Insurer> stored = new HashMap<>();

    InMemoryInsurers(InMemoryTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Optional<Insurer> find(InsurerNumber number) {
        return transactions.step(() -> Optional.ofNullable(stored.get(number)));
    }

    @Override
    public void add(Insurer insurer) {
        transactions.step(() -> {
            if (stored.putIfAbsent(insurer.number(), insurer) != null) {
                throw new AlreadyStoredException("insurer");
            }
            transactions.onFailure(() -> stored.remove(insurer.number()));
            return insurer;
        });
    }

    /** Fails where an insurer is not stored, as a foreign key does. */
    void check(InsurerNumber number) {
        if (!stored.containsKey(number)) {
            throw new StorageException("could not store", new IllegalStateException("no such insurer"));
        }
    }
}
