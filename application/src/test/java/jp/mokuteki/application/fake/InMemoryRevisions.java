package jp.mokuteki.application.fake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import jp.mokuteki.application.port.StoredRevision;
import jp.mokuteki.application.port.out.AlreadyStoredException;
import jp.mokuteki.application.port.out.Revisions;
import jp.mokuteki.domain.recipient.InsurerNumber;

/** Revisions in memory. */
final class InMemoryRevisions implements Revisions {
    private final InMemoryTransactions transactions;
    private final InMemoryInsurers insurers;
    private final Map<InsurerNumber, SortedMap<Integer, StoredRevision>> stored = new HashMap<>();

    InMemoryRevisions(InMemoryTransactions transactions, InMemoryInsurers insurers) {
        this.transactions = transactions;
        this.insurers = insurers;
    }

    @Override
    public List<StoredRevision> of(InsurerNumber insurer) {
        return transactions.step(() -> List.copyOf(own(insurer).values()));
    }

    @Override
    public void add(InsurerNumber insurer, StoredRevision revision) {
        transactions.step(() -> {
            insurers.check(insurer);
            int number = revision.revision().number();
            if (own(insurer).putIfAbsent(number, revision) != null) {
                throw new AlreadyStoredException("revision");
            }
            transactions.onFailure(() -> own(insurer).remove(number));
            return revision;
        });
    }

    private SortedMap<Integer, StoredRevision> own(InsurerNumber insurer) {
        return stored.computeIfAbsent(insurer, number -> new TreeMap<>());
    }
}
