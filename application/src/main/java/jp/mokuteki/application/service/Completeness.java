package jp.mokuteki.application.service;

import java.util.ArrayList;
import java.util.List;
import jp.mokuteki.application.port.LedgerCheck;
import jp.mokuteki.domain.ledger.LedgerRecord;
import jp.mokuteki.domain.ledger.MissingContent;

/** Looks which records lack what the law asks for; whether anything was changed is for others to say. */
final class Completeness {
    private final List<LedgerCheck.Incomplete> incomplete = new ArrayList<>();
    private long exchanges;

    void look(LedgerRecord record) {
        if (record.kind().isExchange()) {
            exchanges++;
        }
        List<MissingContent> missing = record.missing();
        if (!missing.isEmpty() && incomplete.size() < LedgerCheck.MOST) {
            incomplete.add(new LedgerCheck.Incomplete(record.sequence(), missing));
        }
    }

    long exchanges() {
        return exchanges;
    }

    List<LedgerCheck.Incomplete> incomplete() {
        return incomplete;
    }
}
