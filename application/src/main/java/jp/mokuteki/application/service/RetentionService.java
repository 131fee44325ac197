package jp.mokuteki.application.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import jp.mokuteki.application.port.Caller;
import jp.mokuteki.application.port.KeptRecord;
import jp.mokuteki.application.port.PendingRecord;
import jp.mokuteki.application.port.PlacedHold;
import jp.mokuteki.application.port.PurgeOutcome;
import jp.mokuteki.application.port.PurgeProposal;
import jp.mokuteki.application.port.out.LedgerHolds;
import jp.mokuteki.application.port.out.LedgerRecords;
import jp.mokuteki.application.port.out.PurgeProposals;
import jp.mokuteki.application.port.out.Transactions;
import jp.mokuteki.domain.ledger.Hold;
import jp.mokuteki.domain.ledger.NodeHash;
import jp.mokuteki.domain.ledger.Purge;
import jp.mokuteki.domain.ledger.PurgeOrder;
import jp.mokuteki.domain.ledger.Retention;
import jp.mokuteki.domain.ledger.SequenceRange;
import jp.mokuteki.domain.recipient.InsurerNumber;

/** Keeps records as long as the law asks, and purges them with two people. */
final class RetentionService {
    /** What one record of a purge can name. */
    private static final int MOST_RANGES = 100;

    private final LedgerRecords records;
    private final LedgerHolds holds;
    private final PurgeProposals proposals;
    private final Transactions transactions;
    private final Groups groups;
    private final JapanTime time;

    RetentionService(
            LedgerRecords records,
            LedgerHolds holds,
            PurgeProposals proposals,
            Transactions transactions,
            Groups groups,
            JapanTime time) {
        this.records = records;
        this.holds = holds;
        this.proposals = proposals;
        this.transactions = transactions;
        this.groups = groups;
        this.time = time;
    }

    PlacedHold place(Caller by, SequenceRange range, String reason) {
        var hold = new Hold(range, reason, by.credential().value());
        return transactions.inTransaction(() -> {
            var placed = new PlacedHold(holds.next(by.insurer()), hold, time.now());
            holds.add(by.insurer(), placed);
            return placed;
        });
    }

    boolean lift(Caller by, int number) {
        return transactions.inTransaction(() -> holds.lift(by.insurer(), number, time.now()));
    }

    PurgeProposal propose(Caller by) {
        return transactions.inTransaction(() -> {
            var proposal = new PurgeProposal(proposals.next(by.insurer()), by.credential(), time.now());
            proposals.add(by.insurer(), proposal);
            return proposal;
        });
    }

    PurgeOutcome approve(Caller by, int number) {
        return groups.alone(by.insurer(), () -> {
            Optional<PurgeProposal> proposal = proposals.find(by.insurer(), number);
            if (proposal.isEmpty()) {
                return PurgeOutcome.NoProposal::new;
            }
            if (proposal.get().requestedBy().equals(by.credential())) {
                return PurgeOutcome.NoSecondPerson::new;
            }
            var order = new PurgeOrder(
                    proposal.get().requestedBy().value(), by.credential().value(), time.today());
            return purged(by.insurer(), number, order);
        });
    }

    private Supplier<PurgeOutcome> purged(InsurerNumber insurer, int number, PurgeOrder order) {
        var due = new Due();
        long size = groups.staging().size(insurer);
        if (size > 0) {
            List<Hold> standing =
                    holds.standing(insurer).stream().map(PlacedHold::hold).toList();
            records.walk(insurer, new SequenceRange(0, size - 1), kept -> due.look(kept, order, standing));
        }
        if (due.ranges.isEmpty()) {
            return PurgeOutcome.NothingDue::new;
        }
        PendingRecord record = groups.staging().stage(insurer, due.purge(order), time.now());
        proposals.remove(insurer, number);
        return () -> {
            records.purge(insurer, due.ranges, record.sequence());
            return new PurgeOutcome.Purged(record.bundle(), due.leaves.size());
        };
    }

    /** Gathers what may be purged. */
    private static final class Due {
        private final List<SequenceRange> ranges = new ArrayList<>();
        private final List<NodeHash> leaves = new ArrayList<>();

        void look(KeptRecord kept, PurgeOrder order, List<Hold> standing) {
            boolean may = kept instanceof KeptRecord.Whole whole
                    && Retention.standard()
                            .obstacles(whole.record().record(), order, standing)
                            .isEmpty();
            if (may && take(kept.sequence())) {
                leaves.add(kept.leaf());
            }
        }

        private boolean take(long sequence) {
            int last = ranges.size() - 1;
            if (last >= 0 && ranges.get(last).last() + 1 == sequence) {
                ranges.set(last, new SequenceRange(ranges.get(last).first(), sequence));
                return true;
            }
            if (ranges.size() == MOST_RANGES) {
                return false;
            }
            return ranges.add(new SequenceRange(sequence, sequence));
        }

        Purge purge(PurgeOrder order) {
            Retention rule = Retention.standard();
            String place = rule.placeOn(order.on())
                    .orElseThrow(() -> new IllegalStateException("the duty to keep records is not in force"))
                    .toString();
            return new Purge(
                    ranges, NodeHash.over(leaves), rule.duty(), place, order.requestedBy(), order.approvedBy());
        }
    }
}
