package jp.mokuteki.application.fake;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import jp.mokuteki.application.port.out.AlreadyStoredException;
import jp.mokuteki.application.port.out.Revisions;
import jp.mokuteki.domain.recipient.InsurerNumber;
import jp.mokuteki.domain.register.RecordedRevision;
import jp.mokuteki.domain.register.RegisterChronicle;
import jp.mokuteki.domain.register.RegisterRevision;
import jp.mokuteki.domain.register.Withdrawal;

/** Published revisions in memory. */
final class InMemoryRevisions implements Revisions {
    private final InMemoryTransactions transactions;
    private final InMemoryInsurers insurers;
    private final Map<InsurerNumber, SortedMap<Integer, RecordedRevision>> stored = new HashMap<>();

    InMemoryRevisions(InMemoryTransactions transactions, InMemoryInsurers insurers) {
        this.transactions = transactions;
        this.insurers = insurers;
    }

    @Override
    public RegisterChronicle of(InsurerNumber insurer) {
        return transactions.step(
                () -> new RegisterChronicle(List.copyOf(own(insurer).values())));
    }

    @Override
    public int changes(InsurerNumber insurer) {
        return transactions.step(() -> own(insurer).values().stream()
                .mapToInt(revision -> revision.withdrawal().isPresent() ? 2 : 1)
                .sum());
    }

    @Override
    public void lock(InsurerNumber insurer) {
        // a transaction in memory is alone anyway
        transactions.step(() -> insurer);
    }

    @Override
    public void add(InsurerNumber insurer, RecordedRevision revision) {
        transactions.step(() -> {
            insurers.check(insurer);
            if (own(insurer).containsKey(revision.number())
                    || !isFree(of(insurer).now().revisions(), revision)) {
                throw new AlreadyStoredException("revision");
            }
            own(insurer).put(revision.number(), revision);
            transactions.onFailure(() -> own(insurer).remove(revision.number()));
            return revision;
        });
    }

    private static boolean isFree(List<RegisterRevision> standing, RecordedRevision revision) {
        List<Integer> numbers = standing.stream().map(RegisterRevision::number).toList();
        int place = revision.replaces().map(numbers::indexOf).orElse(standing.size());
        boolean after = place == 0 || (place > 0 && from(standing, place - 1).isBefore(revision.effectiveFrom()));
        return after
                && (place >= standing.size() - 1 || revision.effectiveFrom().isBefore(from(standing, place + 1)));
    }

    private static LocalDate from(List<RegisterRevision> standing, int place) {
        return standing.get(place).period().from();
    }

    @Override
    public void withdraw(InsurerNumber insurer, int number, Withdrawal withdrawal) {
        transactions.step(() -> {
            boolean last =
                    of(insurer).last().filter(one -> one.number() == number).isPresent();
            RecordedRevision before = own(insurer).get(number);
            if (!last || before == null) {
                throw new AlreadyStoredException("withdrawal");
            }
            own(insurer).put(number, before.withdrawn(withdrawal));
            transactions.onFailure(() -> own(insurer).put(number, before));
            return before;
        });
    }

    private SortedMap<Integer, RecordedRevision> own(InsurerNumber insurer) {
        return stored.computeIfAbsent(insurer, number -> new TreeMap<>());
    }
}
