package jp.mokuteki.domain.ledger;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Keeps account of the purged leaves of an export until the records of their purges come. What it holds grows with the purges
 * and their ranges, never with the leaves.
 */
final class PurgedLeaves {
    /** So that a hostile export cannot fill the memory. */
    private static final int MOST_AT_ONCE = 10_000;

    private final Map<Long, Account> accounts = new HashMap<>();

    void add(ExportLine.Purged line) {
        accounts.computeIfAbsent(line.purgedBy(), purge -> new Account()).add(line.sequence(), line.leaf());
        TamperedException.unless(accounts.size() <= MOST_AT_ONCE, LedgerFault.WRONG_PURGE);
    }

    void settle(long sequence, Purge purge) {
        Account account = accounts.remove(sequence);
        TamperedException.unless(account != null && account.agrees(purge), LedgerFault.WRONG_PURGE);
    }

    boolean areSettled() {
        return accounts.isEmpty();
    }

    private static final class Account {
        private static final int MOST_RANGES = 100;

        private final List<SequenceRange> ranges = new ArrayList<>();
        private final MessageDigest digest = Hashing.begin();

        void add(long sequence, NodeHash leaf) {
            int last = ranges.size() - 1;
            if (last >= 0 && ranges.get(last).last() + 1 == sequence) {
                ranges.set(last, new SequenceRange(ranges.get(last).first(), sequence));
            } else {
                TamperedException.unless(last + 1 < MOST_RANGES, LedgerFault.WRONG_PURGE);
                ranges.add(new SequenceRange(sequence, sequence));
            }
            leaf.addTo(digest);
        }

        boolean agrees(Purge purge) {
            return purge.ranges().equals(ranges) && purge.leaves().equals(NodeHash.of(digest.digest()));
        }
    }
}
