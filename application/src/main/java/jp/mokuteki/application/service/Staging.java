package jp.mokuteki.application.service;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import jp.mokuteki.application.port.PendingRecord;
import jp.mokuteki.application.port.out.LedgerRecords;
import jp.mokuteki.domain.ledger.Checkpoint;
import jp.mokuteki.domain.ledger.InclusionProof;
import jp.mokuteki.domain.ledger.KeyHistory;
import jp.mokuteki.domain.ledger.LedgerEntry;
import jp.mokuteki.domain.ledger.LedgerTail;
import jp.mokuteki.domain.ledger.NodeHashes;
import jp.mokuteki.domain.ledger.ProofBundle;
import jp.mokuteki.domain.ledger.SealedRecord;
import jp.mokuteki.domain.recipient.InsurerNumber;

/**
 * What a group of requests records: each record gets its place when it is staged; all of them are appended at once, with one
 * signature for each ledger. Used by one thread at a time.
 */
final class Staging {
    private final Stagings stagings;
    private final LedgerRecords records;
    private final Signers signers;
    private final RandomGenerator random;
    private final Map<InsurerNumber, Ledger> ledgers = new LinkedHashMap<>();

    Staging(Stagings stagings, LedgerRecords records, Signers signers, RandomGenerator random) {
        this.stagings = stagings;
        this.records = records;
        this.signers = signers;
        this.random = random;
    }

    /** The part of one ledger. */
    private static final class Ledger {
        private final LedgerTail tail;
        private final KeyHistory keys;
        private final List<SealedRecord> sealed = new ArrayList<>();
        private Optional<End> end = Optional.empty();

        Ledger(Stagings.End before) {
            this.tail = before.tail();
            this.keys = before.keys();
        }

        long size() {
            return tail.frontier().size() + sealed.size();
        }
    }

    /** What stands in the ledger now: the new end, the nodes for its proofs, and the signed head. */
    private record End(LedgerTail.Appended appended, NodeHashes nodes, Checkpoint checkpoint) {}

    /**
     * Gives a record its place.
     *
     * @throws jp.mokuteki.domain.ledger.InvalidLedgerTextException where it is more than a record holds
     */
    PendingRecord stage(InsurerNumber insurer, LedgerEntry entry, Instant now) {
        Ledger ledger = opened(insurer);
        long sequence = ledger.size();
        ledger.sealed.add(ledger.tail.seal(ledger.sealed, new LedgerTail.Draft(entry, now), random));
        return new PendingRecord() {
            @Override
            public long sequence() {
                return sequence;
            }

            @Override
            public ProofBundle bundle() {
                return bundled(ledger, sequence);
            }
        };
    }

    /** How many records the ledger has with those that are staged. */
    long size(InsurerNumber insurer) {
        return opened(insurer).size();
    }

    private Ledger opened(InsurerNumber insurer) {
        return ledgers.computeIfAbsent(insurer, whose -> new Ledger(stagings.open(whose)));
    }

    /** How many records are staged, so that {@link #backTo} can forget those of a request that failed. */
    Map<InsurerNumber, Integer> mark() {
        var mark = new LinkedHashMap<InsurerNumber, Integer>();
        ledgers.forEach((insurer, ledger) -> mark.put(insurer, ledger.sealed.size()));
        return mark;
    }

    /** Ledgers that were opened since are opened anew: that they were begun, or held against others, was undone too. */
    void backTo(Map<InsurerNumber, Integer> mark) {
        ledgers.keySet().retainAll(mark.keySet());
        ledgers.forEach((insurer, ledger) -> ledger.sealed
                .subList(mark.getOrDefault(insurer, 0), ledger.sealed.size())
                .clear());
    }

    /** Appends what is staged, and signs. */
    void seal() {
        ledgers.forEach((insurer, ledger) -> {
            if (!ledger.sealed.isEmpty()) {
                ledger.end = Optional.of(sealed(insurer, ledger));
            }
        });
    }

    private End sealed(InsurerNumber insurer, Ledger ledger) {
        LedgerTail.Appended appended = ledger.tail.append(ledger.sealed);
        Checkpoint checkpoint = signers.sign(insurer, ledger.keys, appended.head());
        records.append(insurer, appended, checkpoint);
        return new End(appended, ledger.tail.nodesAfter(appended), checkpoint);
    }

    private static ProofBundle bundled(Ledger ledger, long sequence) {
        End end = ledger.end.orElseThrow(() -> new IllegalStateException("the group is not in the ledger yet"));
        int index = Math.toIntExact(sequence - ledger.tail.frontier().size());
        SealedRecord record = end.appended.records().get(index);
        var proof = InclusionProof.of(sequence, end.appended.head().size(), end.nodes);
        return new ProofBundle(record, proof, end.checkpoint);
    }

    /** The signed heads, once it is sealed. */
    Map<InsurerNumber, Checkpoint> checkpoints() {
        var signed = new LinkedHashMap<InsurerNumber, Checkpoint>();
        ledgers.forEach((insurer, ledger) -> ledger.end.ifPresent(end -> signed.put(insurer, end.checkpoint)));
        return signed;
    }

    /** Tells how the ledgers were left, once the transaction is over. */
    void over() {
        var left = new LinkedHashMap<InsurerNumber, Stagings.End>();
        ledgers.forEach(
                (insurer, ledger) -> ledger.end.ifPresent(end -> left.put(insurer, left(ledger, end.appended))));
        stagings.left(left);
    }

    private static Stagings.End left(Ledger ledger, LedgerTail.Appended appended) {
        KeyHistory keys = ledger.keys;
        for (SealedRecord one : appended.records()) {
            keys = keys.after(one.record());
        }
        return new Stagings.End(appended.tail(), keys);
    }
}
