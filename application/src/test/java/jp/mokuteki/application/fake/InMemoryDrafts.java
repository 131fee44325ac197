package jp.mokuteki.application.fake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import jp.mokuteki.application.port.out.AlreadyStoredException;
import jp.mokuteki.application.port.out.Drafts;
import jp.mokuteki.domain.recipient.InsurerNumber;
import jp.mokuteki.domain.register.RevisionProceedings;

/** Drafts in memory. */
final class InMemoryDrafts implements Drafts {
    private final InMemoryTransactions transactions;
    private final InMemoryInsurers insurers;
    private final Map<InsurerNumber, SortedMap<Integer, RevisionProceedings>> stored = new HashMap<>();

    InMemoryDrafts(InMemoryTransactions transactions, InMemoryInsurers insurers) {
        this.transactions = transactions;
        this.insurers = insurers;
    }

    @Override
    public List<RevisionProceedings> of(InsurerNumber insurer) {
        return transactions.step(() -> List.copyOf(own(insurer).values()));
    }

    @Override
    public Optional<RevisionProceedings> find(InsurerNumber insurer, int number) {
        return transactions.step(() -> Optional.ofNullable(own(insurer).get(number)));
    }

    @Override
    public void add(InsurerNumber insurer, RevisionProceedings proceedings) {
        transactions.step(() -> {
            insurers.check(insurer);
            if (own(insurer).putIfAbsent(proceedings.number(), proceedings) != null) {
                throw new AlreadyStoredException("draft");
            }
            transactions.onFailure(() -> own(insurer).remove(proceedings.number()));
            return proceedings;
        });
    }

    @Override
    public void replace(InsurerNumber insurer, RevisionProceedings proceedings) {
        transactions.step(() -> {
            Optional<RevisionProceedings> before =
                    Optional.ofNullable(own(insurer).replace(proceedings.number(), proceedings));
            transactions.onFailure(() -> before.ifPresent(old -> own(insurer).put(old.number(), old)));
            return before;
        });
    }

    @Override
    public void remove(InsurerNumber insurer, int number) {
        transactions.step(() -> {
            Optional<RevisionProceedings> before =
                    Optional.ofNullable(own(insurer).remove(number));
            transactions.onFailure(() -> before.ifPresent(old -> own(insurer).put(number, old)));
            return before;
        });
    }

    private SortedMap<Integer, RevisionProceedings> own(InsurerNumber insurer) {
        return stored.computeIfAbsent(insurer, number -> new TreeMap<>());
    }
}
