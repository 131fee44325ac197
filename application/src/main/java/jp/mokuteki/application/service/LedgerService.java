package jp.mokuteki.application.service;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import jp.mokuteki.application.port.Caller;
import jp.mokuteki.application.port.KeptRecord;
import jp.mokuteki.application.port.LedgerCheck;
import jp.mokuteki.application.port.PendingRecord;
import jp.mokuteki.application.port.Progress;
import jp.mokuteki.application.port.out.LedgerRecords;
import jp.mokuteki.application.port.out.Transactions;
import jp.mokuteki.application.port.out.Witness;
import jp.mokuteki.domain.ledger.Checkpoint;
import jp.mokuteki.domain.ledger.ConsistencyProof;
import jp.mokuteki.domain.ledger.Export;
import jp.mokuteki.domain.ledger.Frontier;
import jp.mokuteki.domain.ledger.InclusionProof;
import jp.mokuteki.domain.ledger.KeyRotation;
import jp.mokuteki.domain.ledger.LedgerVerdict;
import jp.mokuteki.domain.ledger.ProofBundle;
import jp.mokuteki.domain.ledger.SequenceRange;
import jp.mokuteki.domain.ledger.TreeHead;
import jp.mokuteki.domain.ledger.VerifierKey;
import jp.mokuteki.domain.recipient.InsurerNumber;

/** Proves, verifies and hands out ledgers, and lets another key sign them. */
final class LedgerService {
    private final LedgerRecords records;
    private final Transactions transactions;
    private final Groups groups;
    private final Signers signers;
    private final Witness witness;
    private final LedgerHealth health;
    private final JapanTime time;

    LedgerService(
            LedgerRecords records,
            Transactions transactions,
            Groups groups,
            Signers signers,
            Witness witness,
            LedgerHealth health,
            JapanTime time) {
        this.records = records;
        this.transactions = transactions;
        this.groups = groups;
        this.signers = signers;
        this.witness = witness;
        this.health = health;
        this.time = time;
    }

    private long size(InsurerNumber insurer) {
        return records.lastCheckpoint(insurer).map(last -> last.head().size()).orElse(0L);
    }

    Optional<InclusionProof> prove(InsurerNumber insurer, long sequence, OptionalLong treeSize) {
        long size = size(insurer);
        long asked = treeSize.orElse(size);
        boolean possible = sequence >= 0 && sequence < asked && asked <= size;
        return possible ? Optional.of(InclusionProof.of(sequence, asked, records.nodes(insurer))) : Optional.empty();
    }

    Optional<ConsistencyProof> prove(InsurerNumber insurer, long from, long to) {
        boolean possible = from > 0 && from <= to && to <= size(insurer);
        return possible ? Optional.of(ConsistencyProof.of(from, to, records.nodes(insurer))) : Optional.empty();
    }

    Optional<ProofBundle> bundle(InsurerNumber insurer, long sequence) {
        Optional<Checkpoint> covering = records.checkpointFrom(insurer, sequence + 1);
        return covering.flatMap(checkpoint -> records.find(insurer, sequence)
                .flatMap(
                        kept -> kept instanceof KeptRecord.Whole whole ? Optional.of(whole.record()) : Optional.empty())
                .map(record -> new ProofBundle(
                        record,
                        InclusionProof.of(sequence, checkpoint.head().size(), records.nodes(insurer)),
                        checkpoint)));
    }

    /** What is exported is what is verified: the lines of the export, as anybody else would read them. */
    LedgerCheck verify(InsurerNumber insurer, Progress progress) {
        var verification = new StoredLedgerVerification(records, signers, witness);
        LedgerCheck check = verification.verify(insurer, progress);
        health.note(insurer, check.integrity() instanceof LedgerVerdict.Sound);
        return check;
    }

    long export(Caller by, String request, String recipient, Consumer<byte[]> sink) {
        InsurerNumber insurer = by.insurer();
        var caller = new jp.mokuteki.domain.ledger.Caller(by.credential().value(), request, Optional.empty());
        Optional<Checkpoint> covering = groups.run(insurer, () -> {
            long size = groups.staging().size(insurer);
            if (size == 0) {
                return () -> Optional.empty();
            }
            var entry = new Export(new SequenceRange(0, size - 1), recipient, caller);
            PendingRecord record = groups.staging().stage(insurer, entry, time.now());
            return () -> Optional.of(record.bundle().checkpoint());
        });
        covering.ifPresent(last -> new ExportLines(
                        records, insurer, signers.history(insurer).orElseThrow(), last)
                .write(sink, kept -> {}));
        return covering.map(last -> last.head().size()).orElse(0L);
    }

    VerifierKey rotate(Caller by) {
        return groups.alone(by.insurer(), () -> {
            // a ledger that has not begun begins with its first key
            groups.staging().size(by.insurer());
            VerifierKey next = signers.next(by.insurer());
            groups.staging()
                    .stage(by.insurer(), new KeyRotation(next, by.credential().value()), time.now());
            return () -> next;
        });
    }

    List<String> faults() {
        return witness.insurers().stream()
                .sorted(Comparator.comparing(InsurerNumber::value))
                .flatMap(insurer -> fault(insurer).stream())
                .toList();
    }

    private Optional<String> fault(InsurerNumber insurer) {
        Optional<String> fault =
                witness.kept(insurer).flatMap(kept -> transactions.inTransaction(() -> fault(insurer, kept.head())));
        health.note(insurer, fault.isEmpty());
        return fault;
    }

    private Optional<String> fault(InsurerNumber insurer, TreeHead kept) {
        long size = records.firstKey(insurer).isPresent()
                ? records.tail(insurer).frontier().size()
                : 0;
        if (size < kept.size()) {
            return Optional.of(
                    "the ledger of insurer " + insurer + " has lost the records " + size + " to " + (kept.size() - 1));
        }
        boolean same =
                Frontier.restore(kept.size(), records.nodes(insurer)).head().equals(kept);
        return same
                ? Optional.empty()
                : Optional.of("the ledger of insurer " + insurer + " was changed: its records 0 to " + (kept.size() - 1)
                        + " are not those of the checkpoint that is kept beside it");
    }
}
