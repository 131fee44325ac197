package jp.mokuteki.domain.ledger;

import java.util.List;
import java.util.TreeMap;
import jp.mokuteki.domain.ledger.IncompleteRecords.Incomplete;

/** Counts incomplete records while a ledger is read; what it holds is bounded, however many there are. */
final class IncompleteAccount {
    private static final int MOST_NAMED = 1_000;

    private final TreeMap<Long, List<MissingContent>> named = new TreeMap<>();
    private long count;

    /** A correction stands for what it corrects: it takes the place of an incomplete record, and may itself be incomplete. */
    void take(LedgerRecord record) {
        if (record.entry() instanceof Correction correction && named.remove(correction.sequence()) != null) {
            count--;
        }
        List<MissingContent> missing = record.missing();
        if (missing.isEmpty()) {
            return;
        }
        count++;
        if (named.size() < MOST_NAMED) {
            named.put(record.sequence(), missing);
        }
    }

    IncompleteRecords balance() {
        return new IncompleteRecords(
                count,
                named.entrySet().stream()
                        .map(entry -> new Incomplete(entry.getKey(), entry.getValue()))
                        .toList());
    }
}
