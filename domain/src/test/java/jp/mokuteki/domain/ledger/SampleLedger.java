package jp.mokuteki.domain.ledger;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/** A ledger in memory, kept the way a store would keep it: records, nodes, and a checkpoint for each group. */
final class SampleLedger implements NodeHashes {
    private final Map<NodePlace, NodeHash> nodes = new HashMap<>();
    private final List<SealedRecord> records = new ArrayList<>();
    private final TreeMap<Long, Checkpoint> checkpoints = new TreeMap<>();
    private final Map<Long, Long> purgedBy = new HashMap<>();
    private final RandomGenerator random;
    private CheckpointSigner signer;
    private KeyHistory keys;
    private LedgerTail tail;

    SampleLedger(LedgerOrigin origin, CheckpointSigner signer, RandomGenerator random) {
        this.random = random;
        this.signer = signer;
        this.keys = KeyHistory.startingWith(signer.verifierKey());
        this.tail = LedgerTail.ofEmpty(origin);
    }

    void append(LedgerTail.Draft... drafts) {
        LedgerTail.Appended appended = tail.append(List.of(drafts), random);
        appended.nodes().forEach(node -> nodes.put(node.place(), node.hash()));
        records.addAll(appended.records());
        appended.records().forEach(appendedRecord -> keys = keys.after(appendedRecord.record()));
        checkpoints.put(appended.head().size(), signer.sign(appended.head()));
        tail = appended.tail();
    }

    void signWith(CheckpointSigner next) {
        signer = next;
    }

    void drop(long sequence, long purge) {
        purgedBy.put(sequence, purge);
    }

    NodeHash leaf(long sequence) {
        return record(sequence).leaf();
    }

    SealedRecord record(long sequence) {
        return records.get((int) sequence);
    }

    long size() {
        return records.size();
    }

    KeyHistory keys() {
        return keys;
    }

    LedgerTail tail() {
        return tail;
    }

    Checkpoint checkpoint(long size) {
        return Objects.requireNonNull(checkpoints.get(size));
    }

    List<TreeHead> heads() {
        return checkpoints.values().stream().map(Checkpoint::head).toList();
    }

    @Override
    public List<NodeHash> at(List<NodePlace> places) {
        return places.stream()
                .map(place -> Objects.requireNonNull(nodes.get(place), "the node is kept"))
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

    byte[] export() {
        return joined(lines());
    }

    static byte[] joined(List<byte[]> lines) {
        var all = new ByteArrayOutputStream();
        lines.forEach(all::writeBytes);
        return all.toByteArray();
    }
}
