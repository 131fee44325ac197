package jp.mokuteki.application.service;

import java.util.ArrayList;
import java.util.List;
import jp.mokuteki.application.port.ExchangeList;
import jp.mokuteki.application.port.KeptRecord;
import jp.mokuteki.application.port.in.ReconcileLedger;
import jp.mokuteki.application.port.out.ExchangeLists;
import jp.mokuteki.application.port.out.LedgerRecords;
import jp.mokuteki.domain.ledger.Correction;
import jp.mokuteki.domain.ledger.LedgerRecord;
import jp.mokuteki.domain.ledger.OwnExchange;
import jp.mokuteki.domain.ledger.Reconciliation;
import jp.mokuteki.domain.ledger.SequenceRange;
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
    Reconciliation reconcile(InsurerNumber insurer, byte[] document) {
        ExchangeList list = lists.read("list", document);
        return Reconciliation.of(
                OwnExchange.of(exchanges(insurer)), list.rows(), ReconcileLedger.TOLERANCE, ReconcileLedger.WINDOW);
    }

    private List<LedgerRecord> exchanges(InsurerNumber insurer) {
        var exchanges = new ArrayList<LedgerRecord>();
        records.lastCheckpoint(insurer).ifPresent(last -> {
            var all = new SequenceRange(0, last.head().size() - 1);
            records.walk(insurer, all, kept -> {
                if (kept instanceof KeptRecord.Whole whole
                        && tells(whole.record().record())) {
                    exchanges.add(whole.record().record());
                }
            });
        });
        return exchanges;
    }

    private static boolean tells(LedgerRecord record) {
        return record.kind().isExchange() || record.entry() instanceof Correction;
    }
}
