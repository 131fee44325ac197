package jp.mokuteki.application.contract;

import java.time.Instant;
import java.time.LocalDate;
import jp.mokuteki.application.port.StoredRevision;
import jp.mokuteki.domain.law.EffectivePeriod;
import jp.mokuteki.domain.register.PurposeTable;
import jp.mokuteki.domain.register.RegisterRevision;

/** Revisions of a register that changed on one day. */
public final class SampleRevisions {
    private static final LocalDate BEGINNING = LocalDate.of(2020, 10, 1);
    private static final LocalDate CHANGE = LocalDate.of(2021, 9, 1);
    private static final Instant RECORDED_AT = Instant.parse("2026-03-31T15:00:00.123456Z");

    private SampleRevisions() {}

    /**
     * Makes a revision in force until the day of the change.
     *
     * @param number its number
     * @param table its table
     * @return the revision
     */
    public static StoredRevision closed(int number, PurposeTable table) {
        return stored(number, new EffectivePeriod(BEGINNING, CHANGE), table, RECORDED_AT);
    }

    /**
     * Makes a revision in force from the day of the change without a known end.
     *
     * @param number its number
     * @param table its table
     * @return the revision
     */
    public static StoredRevision open(int number, PurposeTable table) {
        return stored(number, EffectivePeriod.since(CHANGE), table, RECORDED_AT);
    }

    /**
     * Makes the first revision, recorded at some time.
     *
     * @param recordedAt the time
     * @return the revision
     */
    public static StoredRevision recorded(Instant recordedAt) {
        return stored(1, EffectivePeriod.since(BEGINNING), SampleTables.difficult(), recordedAt);
    }

    private static StoredRevision stored(int number, EffectivePeriod period, PurposeTable table, Instant recordedAt) {
        return new StoredRevision(new RegisterRevision(number, period, table), recordedAt);
    }
}
