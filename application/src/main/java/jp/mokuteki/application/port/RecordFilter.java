package jp.mokuteki.application.port;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import jp.mokuteki.domain.ledger.LedgerRecord;
import jp.mokuteki.domain.ledger.RecordKind;

/**
 * 記録の絞込み — which records of a ledger are asked for; what is absent does not narrow. Purged records fit no filter.
 *
 * @param kind of one kind
 * @param from made on this civil date in Japan or later
 * @param to made on this civil date in Japan or earlier
 * @param reference with this reference of the calling system
 */
public record RecordFilter(
        Optional<RecordKind> kind,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<CallerReference> reference) {
    /** Every record. */
    public static final RecordFilter NONE =
            new RecordFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Refuses nulls. */
    public RecordFilter {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(reference, "reference");
    }

    /**
     * Asks whether a record fits.
     *
     * @param kept the record
     * @return true where nothing narrows, or where the record is whole and all that narrows fits it
     */
    public boolean fits(KeptRecord kept) {
        return equals(NONE) || (kept instanceof KeptRecord.Whole whole && fits(whole));
    }

    private boolean fits(KeptRecord.Whole whole) {
        LedgerRecord record = whole.record().record();
        return kind.stream().allMatch(record.kind()::equals)
                && from.stream().noneMatch(record.recordedOn()::isBefore)
                && to.stream().noneMatch(record.recordedOn()::isAfter)
                && reference.stream().allMatch(wanted -> whole.reference().equals(Optional.of(wanted.value())));
    }
}
