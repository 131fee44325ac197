package jp.mokuteki.application.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    /** Works in the group of its request, after whose end the record has its proof. */
    PurgeOutcome approve(Caller by, int number) {
        // opens the ledger before anything is read, so that nobody else purges the same records meanwhile
        groups.staging().size(by.insurer());
        Optional<PurgeProposal> proposal = proposals.find(by.insurer(), number);
        if (proposal.isEmpty()) {
            return new PurgeOutcome.NoProposal();
        }
        if (proposal.get().requestedBy().equals(by.credential())) {
            return new PurgeOutcome.NoSecondPerson();
        }
        var order = new PurgeOrder(
                proposal.get().requestedBy().value(), by.credential().value(), time.today());
        return purged(by.insurer(), number, order);
    }

    private PurgeOutcome purged(InsurerNumber insurer, int number, PurgeOrder order) {
        Due due = due(insurer, order);
        if (due.ranges.isEmpty()) {
            return new PurgeOutcome.NothingDue();
        }
        PendingRecord record = groups.staging().stage(insurer, due.purge(order), time.now());
        proposals.remove(insurer, number);
        // at once, so that a neighbour of the group does not purge them again
        records.purge(insurer, due.ranges, record.sequence());
        return new PurgeOutcome.Purged(record, due.leaves.size());
    }

    /** What neighbours of the group record at this moment is not stored yet, and not due. */
    private Due due(InsurerNumber insurer, PurgeOrder order) {
        var due = new Due();
        List<Hold> standing =
                holds.standing(insurer).stream().map(PlacedHold::hold).toList();
        records.lastCheckpoint(insurer)
                .map(last -> new SequenceRange(0, last.head().size() - 1))
                .ifPresent(all -> records.walk(insurer, all, kept -> due.look(kept, order, standing)));
        return due;
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
