package jp.mokuteki.domain.law;

import java.time.LocalDate;
import java.util.Objects;
import jp.mokuteki.domain.table.TableRow;

/**
 * 施行期間 — the days on which a rule or a revision is in force: from a first day (inclusive) to an end (exclusive).
 *
 * <p>Days are civil dates in Japan. The end {@link LocalDate#MAX} means that no end is known. Article 19 item 7
 * was the network provision on {@code [2017-05-30, 2021-09-01)}: on 2021-08-31 still, on 2021-09-01 no more.
 *
 * <p>Example: {@code EffectivePeriod.since(LocalDate.of(2021, 9, 1)).contains(LocalDate.of(2021, 8, 31))} is {@code false}.
 * Legal source: none.
 *
 * @param from first day, inclusive
 * @param to first day after the period, exclusive; after {@code from}
 */
public record EffectivePeriod(LocalDate from, LocalDate to) {
    /** Refuses an end that is not after the beginning. */
    public EffectivePeriod {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("a period must end after it begins");
        }
    }

    /**
     * Makes a period without a known end.
     *
     * @param from first day
     * @return the period
     */
    public static EffectivePeriod since(LocalDate from) {
        return new EffectivePeriod(from, LocalDate.MAX);
    }

    /**
     * Reads the columns {@code validFrom} and {@code validTo} of a law table.
     *
     * @param row the row
     * @return the period
     */
    public static EffectivePeriod read(TableRow row) {
        LocalDate from = row.date("validFrom");
        LocalDate to = row.maybeDate("validTo").orElse(LocalDate.MAX);
        if (!from.isBefore(to)) {
            throw row.fault("validTo", "must be after validFrom");
        }
        return new EffectivePeriod(from, to);
    }

    /**
     * Asks whether a day lies in the period.
     *
     * @param day a civil date in Japan
     * @return true from the first day to the day before the end
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(to);
    }

    /**
     * Asks whether two periods share a day.
     *
     * @param other another period
     * @return true where they do
     */
    public boolean overlaps(EffectivePeriod other) {
        return from.isBefore(other.to) && other.from.isBefore(to);
    }

    /**
     * Asks whether no end is known.
     *
     * @return true where the period is open
     */
    public boolean isOpen() {
        return to.equals(LocalDate.MAX);
    }

    @Override
    public String toString() {
        return from + "/" + (isOpen() ? ".." : to);
    }
}
