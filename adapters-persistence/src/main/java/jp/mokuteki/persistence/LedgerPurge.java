package jp.mokuteki.persistence;

import java.util.List;
import jp.mokuteki.domain.ledger.SequenceRange;
import jp.mokuteki.domain.recipient.InsurerNumber;
import org.jdbi.v3.core.Handle;

/** The removal of bodies from the ledger of one insurer; the files owe an erasure from then on. Thread-safe. */
record LedgerPurge(JdbiTransactions transactions, InsurerNumber insurer) {
    private static final String PURGE = """
            UPDATE ledger_record
            SET kind = NULL, recorded_on = NULL, reference = NULL, salt = NULL, body = NULL, purged_by = :purge
            WHERE insurer = :insurer AND sequence BETWEEN :first AND :last AND purged_by IS NULL
            """;
    /** Records stand in the order of their days. */
    private static final String OWE_ERASURE = """
            INSERT INTO owed_erasure (insurer, purged_by, first_day, last_day)
            SELECT insurer, :purge, MIN(recorded_on), MAX(recorded_on) FROM ledger_record
            WHERE insurer = :insurer AND sequence BETWEEN :first AND :last
            GROUP BY insurer
            """;

    void remove(List<SequenceRange> ranges, long purgedBy) {
        transactions.change(Scope.of(insurer), "purge", handle -> {
            handle.createUpdate(OWE_ERASURE)
                    .bind("insurer", insurer.value())
                    .bind("purge", purgedBy)
                    .bind("first", ranges.get(0).first())
                    .bind("last", ranges.get(ranges.size() - 1).last())
                    .execute();
            transactions.purging(handle, () -> ranges.forEach(range -> remove(handle, range, purgedBy)));
        });
    }

    private void remove(Handle handle, SequenceRange range, long purgedBy) {
        int purged = handle.createUpdate(PURGE)
                .bind("insurer", insurer.value())
                .bind("first", range.first())
                .bind("last", range.last())
                .bind("purge", purgedBy)
                .execute();
        if (purged != range.count()) {
            throw new IllegalStateException("a record to be purged is not there, or was purged before");
        }
    }
}
