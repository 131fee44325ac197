package jp.mokuteki.application.port.in;

import java.time.Duration;
import jp.mokuteki.application.port.Progress;
import jp.mokuteki.domain.ledger.Reconciliation;
import jp.mokuteki.domain.recipient.InsurerNumber;

/** 突合 — holds the exchanges of a ledger against a list of the intermediary server (中間サーバー): whether something is missing. */
public interface ReconcileLedger {
    /** How far times may lie apart that count as equal: what two clocks and a call between them come to. */
    Duration TOLERANCE = Duration.ofMinutes(1);

    /** How far the times of two requests may lie apart that may be one. */
    Duration WINDOW = Duration.ofHours(1);

    /**
     * Reconciles all exchanges of a ledger that are not purged with all rows of a list.
     *
     * @param insurer whose ledger
     * @param document the list, in the form that {@code docs/operations.md} describes
     * @param progress is told how many were read of the lines of the list and the records of the ledger
     * @return what matches and what does not, within {@link #TOLERANCE} and {@link #WINDOW}
     * @throws jp.mokuteki.domain.table.InvalidTableException where the list breaks a rule; nothing was compared
     */
    Reconciliation reconcile(InsurerNumber insurer, byte[] document, Progress progress);

    /**
     * Reconciles while nobody looks.
     *
     * @param insurer whose ledger
     * @param document the list
     * @return what matches and what does not
     */
    default Reconciliation reconcile(InsurerNumber insurer, byte[] document) {
        return reconcile(insurer, document, Progress.UNSEEN);
    }
}
