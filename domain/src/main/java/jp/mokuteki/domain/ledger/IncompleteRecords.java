package jp.mokuteki.domain.ledger;

import java.util.List;
import java.util.Objects;

/**
 * 記載漏れのある記録 — the records that do not state all that 番号法第23条 asks for, where no later correction put it right. It speaks of what
 * was written, never of whether anything was changed. A purged record cannot be asked and does not count.
 *
 * <p>Example: {@code new IncompleteRecords(0, List.of()).areNone()} is {@code true}. Legal source: 番号法第23条.
 *
 * @param count how many there are; where there are more than are named, a correction of one that is not named is not seen
 * @param first the first of them in their order, at most 1,000
 */
public record IncompleteRecords(long count, List<Incomplete> first) {
    /** Copies and checks that none is named that does not count. */
    public IncompleteRecords {
        first = List.copyOf(first);
        if (count < first.size()) {
            throw new IllegalArgumentException("more records are named than there are");
        }
    }

    /**
     * One record.
     *
     * @param sequence its sequence number
     * @param missing what it does not state, in the order of the law; one part or more
     */
    public record Incomplete(long sequence, List<MissingContent> missing) {
        /** Copies its list. */
        public Incomplete {
            missing = List.copyOf(missing);
            if (missing.isEmpty()) {
                throw new IllegalArgumentException("a record that misses nothing is complete");
            }
        }
    }

    /**
     * Asks one record.
     *
     * @param one the record
     * @return that record, or none where it is complete
     */
    public static IncompleteRecords of(LedgerRecord one) {
        var account = new IncompleteAccount();
        account.take(Objects.requireNonNull(one, "one"));
        return account.balance();
    }

    /**
     * Asks whether there is none.
     *
     * @return true where every record that can be asked is complete
     */
    public boolean areNone() {
        return count == 0;
    }
}
