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
import jp.mokuteki.domain.ledger.LedgerEntry;
import jp.mokuteki.domain.ledger.LedgerOrigin;
import jp.mokuteki.domain.ledger.LedgerRecord;
import jp.mokuteki.domain.ledger.LedgerTail;
import jp.mokuteki.domain.ledger.ProofBundle;
import jp.mokuteki.domain.ledger.SealedRecord;
import jp.mokuteki.domain.recipient.InsurerNumber;

/**
 * What a group of requests records: each record gets its place when it is staged; all of them are appended at once, with one
 * signature for each ledger. Used by one thread at a time.
 */
final class Staging {
    private final LedgerRecords records;
    private final Signers signers;
    private final LedgerHealth health;
    private final RandomGenerator random;
    private final Map<InsurerNumber, Ledger> ledgers = new LinkedHashMap<>();

    Staging(LedgerRecords records, Signers signers, LedgerHealth health, RandomGenerator random) {
        this.records = records;
        this.signers = signers;
        this.health = health;
        this.random = random;
    }

    /** The part of one ledger. */
    private static final class Ledger {
        private final LedgerTail tail;
        private final List<LedgerTail.Draft> drafts = new ArrayList<>();
        private Optional<LedgerTail.Appended> appended = Optional.empty();
        private Optional<Checkpoint> checkpoint = Optional.empty();

        Ledger(LedgerTail tail) {
            this.tail = tail;
        }
    }

    /**
     * Gives a record its place.
     *
     * @throws jp.mokuteki.domain.ledger.InvalidLedgerTextException where it is more than a record holds
     */
    PendingRecord stage(InsurerNumber insurer, LedgerEntry entry, Instant now) {
        Ledger ledger = ledgers.computeIfAbsent(insurer, this::opened);
        long sequence = ledger.tail.frontier().size() + ledger.drafts.size();
        // written once here to see that it can be: what is too large fails alone, and not when the group is sealed
        new LedgerRecord(new LedgerOrigin(insurer.value()), sequence, now, true, entry).body();
        ledger.drafts.add(new LedgerTail.Draft(entry, now));
        return new PendingRecord() {
            @Override
            public long sequence() {
                return sequence;
            }

            @Override
            public ProofBundle bundle() {
                return bundled(insurer, ledger, sequence);
            }
        };
    }

    /** How many records the ledger has with those that are staged. */
    long size(InsurerNumber insurer) {
        Ledger ledger = ledgers.computeIfAbsent(insurer, this::opened);
        return ledger.tail.frontier().size() + ledger.drafts.size();
    }

    private Ledger opened(InsurerNumber insurer) {
        health.check(insurer);
        signers.begin(insurer);
        return new Ledger(records.tail(insurer));
    }

    /** How many records are staged, so that {@link #backTo} can forget those of a request that failed. */
    Map<InsurerNumber, Integer> mark() {
        var mark = new LinkedHashMap<InsurerNumber, Integer>();
        ledgers.forEach((insurer, ledger) -> mark.put(insurer, ledger.drafts.size()));
        return mark;
    }

    void backTo(Map<InsurerNumber, Integer> mark) {
        ledgers.forEach((insurer, ledger) -> {
            int kept = mark.getOrDefault(insurer, 0);
            ledger.drafts.subList(kept, ledger.drafts.size()).clear();
        });
    }

    /** Appends what is staged, and signs. */
    void seal() {
        ledgers.forEach((insurer, ledger) -> {
            if (!ledger.drafts.isEmpty()) {
                var appended = ledger.tail.append(ledger.drafts, random);
                Checkpoint checkpoint = signers.sign(insurer, appended.head());
                records.append(insurer, appended, checkpoint);
                ledger.appended = Optional.of(appended);
                ledger.checkpoint = Optional.of(checkpoint);
            }
        });
    }

    private ProofBundle bundled(InsurerNumber insurer, Ledger ledger, long sequence) {
        LedgerTail.Appended appended =
                ledger.appended.orElseThrow(() -> new IllegalStateException("the group is not in the ledger yet"));
        int index = Math.toIntExact(sequence - ledger.tail.frontier().size());
        SealedRecord record = appended.records().get(index);
        var proof = InclusionProof.of(sequence, appended.head().size(), records.nodes(insurer));
        return new ProofBundle(record, proof, ledger.checkpoint.orElseThrow());
    }

    /** The signed heads, once it is sealed. */
    Map<InsurerNumber, Checkpoint> checkpoints() {
        var signed = new LinkedHashMap<InsurerNumber, Checkpoint>();
        ledgers.forEach((insurer, ledger) -> ledger.checkpoint.ifPresent(one -> signed.put(insurer, one)));
        return signed;
    }
}
