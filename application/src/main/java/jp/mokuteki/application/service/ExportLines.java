package jp.mokuteki.application.service;

import java.util.List;
import java.util.function.Consumer;
import jp.mokuteki.application.port.KeptRecord;
import jp.mokuteki.application.port.out.LedgerIntegrityException;
import jp.mokuteki.application.port.out.LedgerRecords;
import jp.mokuteki.domain.ledger.Checkpoint;
import jp.mokuteki.domain.ledger.KeyHistory;
import jp.mokuteki.domain.ledger.LedgerExport;
import jp.mokuteki.domain.ledger.SequenceRange;
import jp.mokuteki.domain.recipient.InsurerNumber;

/** The lines of an export: every record, and a checkpoint where one is needed: before each change of key, and at the end. */
final class ExportLines {
    private final LedgerRecords records;
    private final InsurerNumber insurer;
    private final KeyHistory keys;
    private final Checkpoint last;

    ExportLines(LedgerRecords records, InsurerNumber insurer, KeyHistory keys, Checkpoint last) {
        this.records = records;
        this.insurer = insurer;
        this.keys = keys;
        this.last = last;
    }

    /** Writes the lines, each with its end, and shows every record. */
    void write(Consumer<byte[]> sink, Consumer<KeptRecord> visitor) {
        long size = last.head().size();
        List<Long> changes = keys.terms().stream()
                .map(KeyHistory.Term::fromSize)
                .filter(from -> from > 1 && from - 1 < size)
                .map(from -> from - 1)
                .toList();
        sink.accept(LedgerExport.header(keys.terms().get(0).key(), size, changes.size() + 1L));
        long from = 0;
        for (long change : changes) {
            write(from, change, sink, visitor);
            Checkpoint ending = records.checkpointFrom(insurer, change)
                    .filter(one -> one.head().size() == change)
                    .orElseThrow(() -> new LedgerIntegrityException("a change of key has no checkpoint before it"));
            sink.accept(LedgerExport.checkpoint(ending, keys));
            from = change;
        }
        write(from, size, sink, visitor);
        sink.accept(LedgerExport.checkpoint(last, keys));
    }

    private void write(long from, long to, Consumer<byte[]> sink, Consumer<KeptRecord> visitor) {
        records.walk(insurer, new SequenceRange(from, to - 1), kept -> {
            visitor.accept(kept);
            if (kept instanceof KeptRecord.Whole whole) {
                sink.accept(LedgerExport.record(whole.record()));
            } else if (kept instanceof KeptRecord.Purged purged) {
                sink.accept(LedgerExport.purged(purged.sequence(), purged.leaf(), purged.purgedBy()));
            }
        });
    }
}
