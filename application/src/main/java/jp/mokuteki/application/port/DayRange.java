package jp.mokuteki.application.port;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * 日の範囲 — civil dates in Japan between two others; where one is absent the range has no end on that side.
 *
 * @param from the first day
 * @param to the last day
 */
public record DayRange(Optional<LocalDate> from, Optional<LocalDate> to) {
    /** Every day. */
    public static final DayRange ALL = new DayRange(Optional.empty(), Optional.empty());

    /** Refuses nulls. */
    public DayRange {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
    }

    /**
     * Asks whether a day lies within; none does where the last day is before the first.
     *
     * @param day the day
     * @return true where it does
     */
    public boolean holds(LocalDate day) {
        return from.stream().noneMatch(day::isBefore) && to.stream().noneMatch(day::isAfter);
    }
}
