package jp.mokuteki.domain.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * 公表された改正版 — a published revision as it was recorded. It is never changed; a mistake is corrected by another revision that
 * takes its place, and an announced one may be withdrawn before it takes effect.
 *
 * <p>Example: {@code RecordedRevision.ofUnknownOrigin(SocietyTable.revision(), Instant.EPOCH).state()} is {@code published}.
 * Legal source: none.
 *
 * @param number number of the revision, from 1
 * @param effectiveFrom 施行日, a civil date in Japan; it takes effect at 00:00 Japan time
 * @param table its table
 * @param enactment how it came about; absent where that is unknown (不明), as for the table as issued
 * @param recordedAt when it was recorded, to the microsecond
 * @param withdrawal its withdrawal; absent where there is none
 */
public record RecordedRevision(
        int number,
        LocalDate effectiveFrom,
        PurposeTable table,
        Optional<Enactment> enactment,
        Instant recordedAt,
        Optional<Withdrawal> withdrawal) {
    /** Refuses a number below 1. */
    public RecordedRevision {
        Objects.requireNonNull(effectiveFrom, "effectiveFrom");
        Objects.requireNonNull(table, "table");
        Objects.requireNonNull(enactment, "enactment");
        Objects.requireNonNull(recordedAt, "recordedAt");
        Objects.requireNonNull(withdrawal, "withdrawal");
        if (number < 1) {
            throw new IllegalArgumentException("revisions are numbered from 1");
        }
    }

    /**
     * Records a revision of which nobody knows who adopted it and when.
     *
     * @param revision the revision
     * @param recordedAt when it was recorded
     * @return the recorded revision
     */
    public static RecordedRevision ofUnknownOrigin(RegisterRevision revision, Instant recordedAt) {
        return new RecordedRevision(
                revision.number(),
                revision.period().from(),
                revision.table(),
                Optional.empty(),
                recordedAt,
                Optional.empty());
    }

    /**
     * Tells how far it has come.
     *
     * @return published or withdrawn
     */
    public RevisionState state() {
        return withdrawal.isPresent() ? RevisionState.WITHDRAWN : RevisionState.PUBLISHED;
    }

    /**
     * Gives it with its withdrawal.
     *
     * @param step the withdrawal
     * @return the withdrawn revision
     */
    public RecordedRevision withdrawn(Withdrawal step) {
        return new RecordedRevision(number, effectiveFrom, table, enactment, recordedAt, Optional.of(step));
    }

    /**
     * Tells which revision it takes the place of.
     *
     * @return its number, or nothing
     */
    public Optional<Integer> replaces() {
        return enactment.flatMap(Enactment::replaces);
    }
}
