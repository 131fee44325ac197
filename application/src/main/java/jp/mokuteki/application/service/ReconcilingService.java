package jp.mokuteki.application.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import jp.mokuteki.application.port.ExchangeList;
import jp.mokuteki.application.port.KeptRecord;
import jp.mokuteki.application.port.Progress;
import jp.mokuteki.application.port.in.ReconcileLedger;
import jp.mokuteki.application.port.out.ExchangeLists;
import jp.mokuteki.application.port.out.LedgerRecords;
import jp.mokuteki.domain.ledger.Checkpoint;
import jp.mokuteki.domain.ledger.Correction;
import jp.mokuteki.domain.ledger.LedgerRecord;
import jp.mokuteki.domain.ledger.OwnExchange;
import jp.mokuteki.domain.ledger.Reconciliation;
import jp.mokuteki.domain.ledger.SequenceRange;
import jp.mokuteki.domain.ledger.TreeHead;
import jp.mokuteki.domain.recipient.InsurerNumber;

/** Holds a ledger against a list of the intermediary server. */
final class ReconcilingService {
    private final ExchangeLists lists;
    private final LedgerRecords records;

    ReconcilingService(ExchangeLists lists, LedgerRecords records) {
        this.lists = lists;
        this.records = records;
    }

    /** The list is read first: one that cannot be read costs no walk. */
    Reconciliation reconcile(InsurerNumber insurer, byte[] document, Progress progress) {
        Optional<Checkpoint> last = records.lastCheckpoint(insurer);
        long size = last.map(Checkpoint::head).map(TreeHead::size).orElse(0L);
        var lines = new AtomicLong();
        ExchangeList list = lists.read("list", document, (line, all) -> {
            lines.set(all);
            progress.at(line, all + size);
        });
        Progress ofRecords = (record, all) -> progress.at(lines.get() + record, lines.get() + size);
        List<LedgerRecord> exchanges = size == 0 ? List.of() : exchanges(insurer, size, ofRecords);
        return Reconciliation.of(
                OwnExchange.of(exchanges), list.rows(), ReconcileLedger.TOLERANCE, ReconcileLedger.WINDOW);
    }

    private List<LedgerRecord> exchanges(InsurerNumber insurer, long size, Progress progress) {
        var exchanges = new ArrayList<LedgerRecord>();
        records.walk(insurer, new SequenceRange(0, size - 1), kept -> {
            progress.at(kept.sequence() + 1, size);
            if (kept instanceof KeptRecord.Whole whole && tells(whole.record().record())) {
                exchanges.add(whole.record().record());
            }
        });
        return exchanges;
    }

    private static boolean tells(LedgerRecord record) {
        return record.kind().isExchange() || record.entry() instanceof Correction;
    }
}
