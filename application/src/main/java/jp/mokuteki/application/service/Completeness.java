package jp.mokuteki.application.service;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.mokuteki.application.port.LedgerCheck;
import jp.mokuteki.domain.ledger.LedgerRecord;
import jp.mokuteki.domain.ledger.MissingContent;

/** Looks which records lack what the law asks for; whether anything was changed is for others to say. */
final class Completeness {
    private static final Comparator<MissingContent> ORDER = Comparator.comparing(MissingContent::content)
            .thenComparing(missing -> missing.place().toString());

    private final Map<MissingContent, Long> lacking = new TreeMap<>(ORDER);
    private final List<LedgerCheck.Incomplete> incomplete = new ArrayList<>();
    private long exchanges;

    void look(LedgerRecord record) {
        if (record.kind().isExchange()) {
            exchanges++;
        }
        List<MissingContent> missing = record.missing();
        missing.forEach(one -> lacking.merge(one, 1L, Long::sum));
        if (!missing.isEmpty() && incomplete.size() < LedgerCheck.MOST) {
            incomplete.add(new LedgerCheck.Incomplete(record.sequence(), missing));
        }
    }

    long exchanges() {
        return exchanges;
    }

    List<LedgerCheck.Lacking> lacking() {
        return lacking.entrySet().stream()
                .map(one -> new LedgerCheck.Lacking(one.getKey(), one.getValue()))
                .toList();
    }

    List<LedgerCheck.Incomplete> incomplete() {
        return incomplete;
    }
}
