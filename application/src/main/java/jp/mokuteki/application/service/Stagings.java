package jp.mokuteki.application.service;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import jp.mokuteki.application.port.out.LedgerRecords;
import jp.mokuteki.domain.ledger.KeyHistory;
import jp.mokuteki.domain.ledger.LedgerTail;
import jp.mokuteki.domain.recipient.InsurerNumber;

/**
 * Opens the ledgers of each group, and remembers with which keys the last group left them: where nobody else has appended
 * meanwhile they are still the keys. Used by one thread at a time.
 */
final class Stagings {
    private final LedgerRecords records;
    private final Signers signers;
    private final LedgerHealth health;
    private final RandomGenerator random;
    private final Map<InsurerNumber, End> ends = new HashMap<>();

    /** The end of a ledger with the keys of what stands before it. */
    record End(LedgerTail tail, KeyHistory keys) {}

    Stagings(LedgerRecords records, Signers signers, LedgerHealth health, RandomGenerator random) {
        this.records = records;
        this.signers = signers;
        this.health = health;
        this.random = random;
    }

    Staging begin() {
        return new Staging(this, records, signers, random);
    }

    /** Opens a ledger, begun where it was not. */
    End open(InsurerNumber insurer) {
        health.check(insurer);
        Optional<End> known = Optional.ofNullable(ends.get(insurer));
        if (known.isEmpty()) {
            signers.begin(insurer);
        }
        LedgerTail tail = records.tail(insurer);
        return known.filter(end -> end.tail.equals(tail))
                .orElseGet(() -> new End(
                        tail, signers.history(insurer).orElseThrow(() -> new IllegalStateException("not begun"))));
    }

    /** Remembers how a group has left the ledgers, once its transaction is over. */
    void left(Map<InsurerNumber, End> left) {
        ends.putAll(left);
    }
}
