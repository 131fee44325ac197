package jp.mokuteki.application.port.in;

import java.time.LocalDate;
import java.util.Optional;
import jp.mokuteki.application.port.DueRecords;
import jp.mokuteki.domain.recipient.InsurerNumber;

/** 廃棄期日の到来した記録の表示 — counts the records that may be purged. */
public interface ShowDueRecords {
    /**
     * Counts the records of an insurer's ledger whose period is over.
     *
     * @param insurer whose ledger
     * @param on a civil date in Japan; today where absent
     * @return the counts
     */
    DueRecords show(InsurerNumber insurer, Optional<LocalDate> on);
}
