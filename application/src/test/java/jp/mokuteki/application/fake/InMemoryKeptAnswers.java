package jp.mokuteki.application.fake;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.mokuteki.application.port.RepeatableRequest;
import jp.mokuteki.application.port.out.AlreadyStoredException;
import jp.mokuteki.application.port.out.KeptAnswers;
import jp.mokuteki.domain.recipient.InsurerNumber;

/** Answers that may be asked for again, in memory. */
final class InMemoryKeptAnswers implements KeptAnswers {
    private final InMemoryTransactions transactions;
    private final InMemoryInsurers insurers;
    private final Map<InsurerNumber, Map<RepeatableRequest.Name, Kept>> stored = new HashMap<>();

    InMemoryKeptAnswers(InMemoryTransactions transactions, InMemoryInsurers insurers) {
        this.transactions = transactions;
        this.insurers = insurers;
    }

    @Override
    public List<Kept> find(InsurerNumber insurer, Set<RepeatableRequest.Name> names) {
        return transactions.step(() -> names.stream()
                .flatMap(name -> Optional.ofNullable(own(insurer).get(name)).stream())
                .toList());
    }

    @Override
    public void add(InsurerNumber insurer, List<Kept> kept) {
        transactions.step(() -> {
            insurers.check(insurer);
            var added = new HashMap<RepeatableRequest.Name, Kept>();
            for (Kept one : kept) {
                RepeatableRequest.Name name = one.request().name();
                if (own(insurer).containsKey(name) || added.putIfAbsent(name, one) != null) {
                    throw new AlreadyStoredException("answer");
                }
            }
            own(insurer).putAll(added);
            transactions.onFailure(() -> own(insurer).keySet().removeAll(added.keySet()));
            return added;
        });
    }

    @Override
    public void removeBefore(InsurerNumber insurer, Instant time) {
        transactions.step(() -> {
            var before = Map.copyOf(own(insurer));
            transactions.onFailure(() -> own(insurer).putAll(before));
            return own(insurer).values().removeIf(kept -> kept.at().isBefore(time));
        });
    }

    private Map<RepeatableRequest.Name, Kept> own(InsurerNumber insurer) {
        return stored.computeIfAbsent(insurer, number -> new HashMap<>());
    }
}
