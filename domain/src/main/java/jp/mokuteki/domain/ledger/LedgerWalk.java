package jp.mokuteki.domain.ledger;

import static jp.mokuteki.domain.ledger.TamperedException.unless;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import jp.mokuteki.domain.ledger.LedgerVerdict.Counts;

/** Goes through the records of one export after its header, and compares the tree that they make with what was signed. */
final class LedgerWalk {
    private final LedgerExport.Header header;
    private final LedgerOrigin origin;
    private final TreeMap<Long, List<TreeHead>> known;
    private final PurgedLeaves purgedLeaves = new PurgedLeaves();

    private final SignatureChecks signatures = new SignatureChecks();
    private final IncompleteAccount incomplete = new IncompleteAccount();

    private KeyHistory keys;
    private final GrowingFrontier frontier = new GrowingFrontier();
    private long purged;
    private long checkpoints;
    private long lastCheckpoint = -1;
    private Optional<Instant> lastRecordedAt = Optional.empty();
    private boolean keyEnds;
    private boolean ended;

    LedgerWalk(LedgerExport.Header header, Collection<TreeHead> known) {
        this.header = header;
        this.origin = header.origin();
        this.keys = KeyHistory.startingWith(header.key());
        this.known = new TreeMap<>();
        known.forEach(head -> this.known.merge(head.size(), List.of(head), LedgerWalk::both));
        compareWithKnown();
    }

    private static List<TreeHead> both(List<TreeHead> some, List<TreeHead> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    void take(ExportLine line) {
        unless(!ended, LedgerFault.WRONG_COUNT);
        if (line instanceof ExportLine.Recorded recorded) {
            takeRecord(recorded);
        } else if (line instanceof ExportLine.Purged one) {
            takePurged(one);
        } else if (line instanceof ExportLine.Signed signed) {
            takeCheckpoint(signed.checkpoint());
        } else if (line instanceof ExportLine.Faulty faulty) {
            throw new TamperedException(faulty.fault());
        }
    }

    private void takeRecord(ExportLine.Recorded line) {
        LedgerRecord record = line.record();
        unless(record.origin().equals(origin), LedgerFault.WRONG_LEDGER);
        grow(record.sequence(), line.leaf());
        if (record.entry() instanceof Purge purge) {
            purgedLeaves.settle(record.sequence(), purge);
        }
        keyEnds = record.kind() == RecordKind.KEY_ROTATION;
        keys = keys.after(record);
        lastRecordedAt = Optional.of(record.recordedAt());
        incomplete.take(record);
    }

    private void takePurged(ExportLine.Purged line) {
        grow(line.sequence(), line.leaf());
        unless(line.purgedBy() > line.sequence(), LedgerFault.WRONG_PURGE);
        purgedLeaves.add(line);
        purged++;
    }

    private void grow(long sequence, NodeHash leaf) {
        unless(!keyEnds, LedgerFault.WRONG_CHECKPOINT);
        unless(sequence == frontier.size(), LedgerFault.WRONG_SEQUENCE);
        unless(sequence < header.size(), LedgerFault.WRONG_COUNT);
        frontier.append(leaf);
        compareWithKnown();
    }

    private void compareWithKnown() {
        if (!known.isEmpty() && known.firstKey() == frontier.size()) {
            TreeHead head = frontier.head();
            unless(known.pollFirstEntry().getValue().stream().allMatch(head::equals), LedgerFault.REWRITTEN);
        }
    }

    private void takeCheckpoint(Checkpoint checkpoint) {
        TreeHead head = checkpoint.head();
        unless(checkpoint.origin().equals(origin), LedgerFault.WRONG_LEDGER);
        unless(head.size() == frontier.size() && head.size() > lastCheckpoint, LedgerFault.WRONG_CHECKPOINT);
        unless(head.equals(frontier.head()), LedgerFault.WRONG_ROOT);
        unless(checkpoint.hasOneSignature(), LedgerFault.WRONG_SIGNATURE);
        signatures.add(checkpoint, keys, counts());
        lastCheckpoint = head.size();
        checkpoints++;
        keyEnds = false;
        ended = head.size() == header.size();
    }

    boolean hasEnded() {
        return ended;
    }

    /** Waits for the signatures and gives what was read before the first that does not hold. */
    Optional<Counts> unsigned() {
        return signatures.failed();
    }

    /** What only the whole can show. */
    void conclude(Set<VerifierKey> trusted) {
        unless(checkpoints == header.checkpoints(), LedgerFault.WRONG_COUNT);
        unless(purgedLeaves.areSettled(), LedgerFault.UNRECORDED_PURGE);
        unless(trusted.stream().anyMatch(keys::holds), LedgerFault.UNTRUSTED_KEY);
    }

    /** The records that should follow: up to the size of the header, or of the largest tree that is known. */
    Optional<SequenceRange> missing() {
        long end = known.isEmpty() ? header.size() : Math.max(header.size(), known.lastKey());
        return frontier.size() < end ? Optional.of(new SequenceRange(frontier.size(), end - 1)) : Optional.empty();
    }

    Counts counts() {
        return new Counts(frontier.size(), purged, checkpoints);
    }

    LedgerSummary summary() {
        return new LedgerSummary(origin, frontier.head(), keys, lastRecordedAt, incomplete.balance());
    }
}
