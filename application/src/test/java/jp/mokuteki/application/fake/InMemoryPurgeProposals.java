package jp.mokuteki.application.fake;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import jp.mokuteki.application.port.PurgeProposal;
import jp.mokuteki.application.port.out.AlreadyStoredException;
import jp.mokuteki.application.port.out.PurgeProposals;
import jp.mokuteki.domain.recipient.InsurerNumber;

/** Proposals of purges in memory; one that was carried out leaves its number taken. */
final class InMemoryPurgeProposals implements PurgeProposals {
    private final InMemoryTransactions transactions;
    private final InMemoryInsurers insurers;
    private final Map<InsurerNumber, Map<Integer, Optional<PurgeProposal>>> stored = new HashMap<>();

    InMemoryPurgeProposals(InMemoryTransactions transactions, InMemoryInsurers insurers) {
        this.transactions = transactions;
        this.insurers = insurers;
    }

    @Override
    public Optional<PurgeProposal> find(InsurerNumber insurer, int number) {
        return transactions.step(() -> own(insurer).getOrDefault(number, Optional.empty()));
    }

    @Override
    public void add(InsurerNumber insurer, PurgeProposal proposal) {
        transactions.step(() -> {
            insurers.check(insurer);
            int number = proposal.number();
            if (own(insurer).putIfAbsent(number, Optional.of(proposal)) != null) {
                throw new AlreadyStoredException("proposal");
            }
            transactions.onFailure(() -> own(insurer).remove(number));
            return proposal;
        });
    }

    @Override
    public void remove(InsurerNumber insurer, int number) {
        transactions.step(() -> {
            Optional<PurgeProposal> before = own(insurer).getOrDefault(number, Optional.empty());
            own(insurer).computeIfPresent(number, (key, proposal) -> Optional.empty());
            transactions.onFailure(() -> own(insurer).computeIfPresent(number, (key, none) -> before));
            return before;
        });
    }

    @Override
    public int next(InsurerNumber insurer) {
        return transactions.step(() ->
                own(insurer).keySet().stream().mapToInt(Integer::intValue).max().orElse(0) + 1);
    }

    private Map<Integer, Optional<PurgeProposal>> own(InsurerNumber insurer) {
        return stored.computeIfAbsent(insurer, number -> new HashMap<>());
    }
}
