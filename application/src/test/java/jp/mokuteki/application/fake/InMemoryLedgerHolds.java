package jp.mokuteki.application.fake;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import jp.mokuteki.application.port.PlacedHold;
import jp.mokuteki.application.port.out.AlreadyStoredException;
import jp.mokuteki.application.port.out.LedgerHolds;
import jp.mokuteki.domain.recipient.InsurerNumber;

/** Holds in memory. */
final class InMemoryLedgerHolds implements LedgerHolds {
    private final InMemoryTransactions transactions;
    private final InMemoryInsurers insurers;
    private final Map<InsurerNumber, NavigableMap<Integer, Kept>> stored = new HashMap<>();

    /** A hold, and when it was lifted. */
    private record Kept(PlacedHold hold, Optional<Instant> liftedAt) {}

    InMemoryLedgerHolds(InMemoryTransactions transactions, InMemoryInsurers insurers) {
        this.transactions = transactions;
        this.insurers = insurers;
    }

    @Override
    public List<PlacedHold> standing(InsurerNumber insurer) {
        return transactions.step(() -> own(insurer).values().stream()
                .filter(kept -> kept.liftedAt().isEmpty())
                .map(Kept::hold)
                .toList());
    }

    @Override
    public void add(InsurerNumber insurer, PlacedHold hold) {
        transactions.step(() -> {
            insurers.check(insurer);
            if (own(insurer).putIfAbsent(hold.number(), new Kept(hold, Optional.empty())) != null) {
                throw new AlreadyStoredException("hold");
            }
            transactions.onFailure(() -> own(insurer).remove(hold.number()));
            return hold;
        });
    }

    @Override
    public boolean lift(InsurerNumber insurer, int number, Instant now) {
        return transactions.step(() -> {
            Kept before = own(insurer).get(number);
            if (before == null) {
                return false;
            }
            if (before.liftedAt().isEmpty()) {
                own(insurer).put(number, new Kept(before.hold(), Optional.of(now)));
                transactions.onFailure(() -> own(insurer).put(number, before));
            }
            return true;
        });
    }

    @Override
    public int next(InsurerNumber insurer) {
        return transactions.step(() -> own(insurer).isEmpty() ? 1 : own(insurer).lastKey() + 1);
    }

    private NavigableMap<Integer, Kept> own(InsurerNumber insurer) {
        return stored.computeIfAbsent(insurer, number -> new TreeMap<>());
    }
}
