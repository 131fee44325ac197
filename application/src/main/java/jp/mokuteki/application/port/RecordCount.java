package jp.mokuteki.application.port;

import java.time.LocalDate;
import java.util.Objects;
import jp.mokuteki.domain.ledger.RecordKind;

/**
 * 記録の件数 — how many whole records of a kind a ledger has of a day.
 *
 * @param recordedOn the day of the records, a civil date in Japan
 * @param kind their kind
 * @param all how many
 * @param within how many of them lie within the ranges that were asked about
 */
public record RecordCount(LocalDate recordedOn, RecordKind kind, long all, long within) {
    /** Refuses nulls, and more within than there are. */
    public RecordCount {
        Objects.requireNonNull(recordedOn, "recordedOn");
        Objects.requireNonNull(kind, "kind");
        if (all < 1 || within < 0 || within > all) {
            throw new IllegalArgumentException("a part is not more than the whole");
        }
    }
}
