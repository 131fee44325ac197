package jp.mokuteki.application.fake;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jp.mokuteki.application.port.KeptAnswer;
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
    public Optional<Kept> find(InsurerNumber insurer, RepeatableRequest.Name name) {
        return transactions.step(() -> Optional.ofNullable(own(insurer).get(name)));
    }

    @Override
    public void add(InsurerNumber insurer, Kept kept) {
        transactions.step(() -> {
            insurers.check(insurer);
            RepeatableRequest.Name name = kept.request().name();
            if (own(insurer).putIfAbsent(name, kept) != null) {
                throw new AlreadyStoredException("answer");
            }
            transactions.onFailure(() -> own(insurer).remove(name));
            return kept;
        });
    }

    @Override
    public void replace(InsurerNumber insurer, RepeatableRequest.Name name, KeptAnswer answer) {
        transactions.step(() -> {
            Kept before = Objects.requireNonNull(own(insurer).get(name), "no answer is kept");
            own(insurer).put(name, new Kept(before.request(), answer, before.at()));
            transactions.onFailure(() -> own(insurer).put(name, before));
            return before;
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
