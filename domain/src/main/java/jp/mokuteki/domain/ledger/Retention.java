package jp.mokuteki.domain.ledger;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import jp.mokuteki.domain.law.Citation;
import jp.mokuteki.domain.law.GroundCode;
import jp.mokuteki.domain.law.Grounds;
import jp.mokuteki.domain.table.Table;

/**
 * 保存期間 — how long records are kept: in whole years, the day of the record not counted (初日不算入).
 *
 * <p>With seven years a record of 2026-04-01 is kept through 2033-04-01 and may be purged from 2033-04-02. Where the day on which
 * the period would end is not in the calendar, it ends with the month: a record of 2028-02-28, whose period begins on 2028-02-29,
 * is kept through 2035-02-28, as is one of 2028-02-29. Days are civil dates in Japan.
 *
 * <p>Example: {@code Retention.standard().firstPurgeDay(LocalDate.of(2026, 4, 1))} is {@code 2033-04-02}. Legal source:
 * 番号法第23条第1項, 番号法施行令第30条.
 *
 * @param duty the duty to keep them
 * @param years the length of the period, from 1 to 100
 */
public record Retention(GroundCode duty, int years) {
    private static final Retention STANDARD = read("RETAIN_EXCHANGE_RECORD");

    /** Checks the bounds. */
    public Retention {
        Objects.requireNonNull(duty, "duty");
        if (years < 1 || years > 100) {
            throw new IllegalArgumentException("records are kept 1 to 100 years");
        }
    }

    /**
     * Gives the period for records of exchanges (番号法施行令第30条).
     *
     * @return seven years, as the reference data say
     */
    public static Retention standard() {
        return STANDARD;
    }

    private static Retention read(String code) {
        Table table = Table.ofReference("retention-periods.csv", "code", "years", "source");
        return table.rows().stream()
                .filter(row -> row.text("code").equals(code))
                .map(row -> new Retention(new GroundCode(code), row.one("years", Integer::valueOf)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the period of retention is not in its table"));
    }

    /**
     * Finds where the duty stands in the law.
     *
     * @param day a civil date in Japan
     * @return the citation, or nothing where the duty was not in force
     */
    public Optional<Citation> placeOn(LocalDate day) {
        return Grounds.standard().get(duty).history().on(day);
    }

    /**
     * Finds the first day on which a record may be purged.
     *
     * @param recordedOn the day of the record
     * @return the day after the last day of its period
     */
    public LocalDate firstPurgeDay(LocalDate recordedOn) {
        LocalDate begin = recordedOn.plusDays(1);
        LocalDate sameDay = begin.plusYears(years);
        return sameDay.getDayOfMonth() == begin.getDayOfMonth() ? sameDay : sameDay.plusDays(1);
    }

    /**
     * Asks whether the period of a record is over.
     *
     * @param recordedOn the day of the record
     * @param day a civil date in Japan
     * @return true from its first purge day on
     */
    public boolean isOver(LocalDate recordedOn, LocalDate day) {
        return !day.isBefore(firstPurgeDay(recordedOn));
    }

    /**
     * Says why a record may not be purged.
     *
     * @param record the record
     * @param order who wants it, who agrees, and the day
     * @param holds the holds of the ledger
     * @return every obstacle; empty where it may be purged
     */
    public Set<PurgeObstacle> obstacles(LedgerRecord record, PurgeOrder order, List<Hold> holds) {
        var found = EnumSet.noneOf(PurgeObstacle.class);
        if (!record.kind().isPurgeable()) {
            found.add(PurgeObstacle.KEPT_FOR_GOOD);
        }
        if (!isOver(record.recordedOn(), order.on())) {
            found.add(PurgeObstacle.NOT_DUE);
        }
        if (holds.stream().anyMatch(hold -> hold.range().contains(record.sequence()))) {
            found.add(PurgeObstacle.UNDER_HOLD);
        }
        if (order.requestedBy().equals(order.approvedBy())) {
            found.add(PurgeObstacle.NO_SECOND_PERSON);
        }
        return found;
    }
}
