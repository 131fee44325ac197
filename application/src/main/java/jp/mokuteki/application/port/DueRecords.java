package jp.mokuteki.application.port;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * 廃棄期日の到来した記録 — how many records of a ledger are kept though their period is over on a day.
 *
 * @param on the day, a civil date in Japan
 * @param due how many a purge would remove
 * @param underHold how many only a hold keeps
 * @param recordedFrom the day of the earliest of them; absent where there is none
 * @param recordedTo the day of the latest of them; absent where there is none
 */
public record DueRecords(
        LocalDate on, long due, long underHold, Optional<LocalDate> recordedFrom, Optional<LocalDate> recordedTo) {
    /** Refuses nulls. */
    public DueRecords {
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(recordedFrom, "recordedFrom");
        Objects.requireNonNull(recordedTo, "recordedTo");
    }
}
