package jp.mokuteki.promises.tampering;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import jp.mokuteki.domain.ledger.Checkpoint;
import jp.mokuteki.domain.ledger.CheckpointSigner;
import jp.mokuteki.domain.ledger.KeyHistory;
import jp.mokuteki.domain.ledger.LedgerExport;
import jp.mokuteki.domain.ledger.LedgerOrigin;
import jp.mokuteki.domain.ledger.LedgerTail;
import jp.mokuteki.domain.ledger.RecordKind;
import jp.mokuteki.domain.ledger.SealedRecord;
import jp.mokuteki.domain.ledger.TreeNode;

/** 見本の記録簿 — a ledger in memory with records of every kind, in groups of any size, as the product would have grown it. */
final class SampledLedger {
    private final LedgerOrigin origin;
    private final List<SealedRecord> records = new ArrayList<>();
    private final List<TreeNode> nodes = new ArrayList<>();
    private final TreeMap<Long, Checkpoint> checkpoints = new TreeMap<>();
    private final TreeMap<Long, Long> purgedBy = new TreeMap<>();
    private final SplittableRandom random;
    private CheckpointSigner signer;
    private KeyHistory keys;
    private LedgerTail tail;

    SampledLedger(LedgerOrigin origin, CheckpointSigner signer, SplittableRandom random) {
        this.origin = origin;
        this.signer = signer;
        this.keys = KeyHistory.startingWith(signer.verifierKey());
        this.tail = LedgerTail.ofEmpty(origin);
        this.random = random;
    }

    /** Grows one of so many records. */
    static SampledLedger grown(LedgerOrigin origin, CheckpointSigner signer, SplittableRandom random, int size) {
        var ledger = new SampledLedger(origin, signer, random);
        var entries = new SampledEntries(ledger, random);
        while (ledger.size() < size) {
            int group = Math.min(1 + random.nextInt(6), size - ledger.size());
            var drafts = new ArrayList<LedgerTail.Draft>();
            for (int i = 0; i < group; i++) {
                drafts.add(entries.next());
                if (entries.endsGroup()) {
                    break;
                }
            }
            ledger.append(drafts);
            entries.settle();
        }
        return ledger;
    }

    void append(List<LedgerTail.Draft> drafts) {
        LedgerTail.Appended appended = tail.append(drafts, random);
        records.addAll(appended.records());
        nodes.addAll(appended.nodes());
        appended.records().forEach(one -> keys = keys.after(one.record()));
        checkpoints.put(appended.head().size(), signer.sign(appended.head()));
        tail = appended.tail();
    }

    /** Lets another key sign what follows a rotation. */
    void signWith(CheckpointSigner next) {
        signer = next;
    }

    /** Drops what a purge has removed. */
    void drop(Set<Long> sequences, long purge) {
        sequences.forEach(sequence -> purgedBy.put(sequence, purge));
    }

    LedgerOrigin origin() {
        return origin;
    }

    int size() {
        return records.size();
    }

    SealedRecord record(long sequence) {
        return records.get((int) sequence);
    }

    List<TreeNode> nodes() {
        return List.copyOf(nodes);
    }

    NavigableMap<Long, Checkpoint> checkpoints() {
        return checkpoints;
    }

    String firstKey() {
        return keys.terms().get(0).key().toString();
    }

    /** All its keys, which an auditor has who asked for them. */
    List<String> keys() {
        return keys.terms().stream().map(one -> one.key().toString()).toList();
    }

    /** The last checkpoint, as the verifier would know it from before. */
    String last() {
        return checkpoints.lastEntry().getValue().toString();
    }

    /** Exchanges that are still there, in their order. */
    NavigableSet<Long> exchanges() {
        var found = new TreeSet<Long>();
        for (SealedRecord one : records) {
            RecordKind kind = one.record().kind();
            if (kind.isExchange() && !purgedBy.containsKey(one.record().sequence())) {
                found.add(one.record().sequence());
            }
        }
        return found;
    }

    /** The same statements at the same times under another origin or key: a ledger that somebody wrote anew. */
    SampledLedger rewritten(CheckpointSigner by, List<LedgerTail.Draft> drafts) {
        var other = new SampledLedger(origin, by, random.split());
        other.append(drafts);
        return other;
    }

    /** The exchanges that it states; what points back to other records is left out. */
    List<LedgerTail.Draft> drafts() {
        return records.stream()
                .map(SealedRecord::record)
                .filter(one -> one.kind().isExchange())
                .map(one -> new LedgerTail.Draft(one.entry(), one.recordedAt()))
                .toList();
    }

    /** The lines of an export, each with its newline. */
    List<byte[]> lines() {
        var lines = new ArrayList<byte[]>();
        lines.add(LedgerExport.header(keys.terms().get(0).key(), size(), checkpoints.size()));
        for (SealedRecord sealed : records) {
            long sequence = sealed.record().sequence();
            Long purge = purgedBy.get(sequence);
            lines.add(
                    purge == null ? LedgerExport.record(sealed) : LedgerExport.purged(sequence, sealed.leaf(), purge));
            Checkpoint checkpoint = checkpoints.get(sequence + 1);
            if (checkpoint != null) {
                lines.add(LedgerExport.checkpoint(checkpoint, keys));
            }
        }
        return lines;
    }

    static byte[] joined(List<byte[]> lines) {
        var all = new ByteArrayOutputStream();
        lines.forEach(all::writeBytes);
        return all.toByteArray();
    }
}
