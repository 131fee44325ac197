package jp.mokuteki.domain.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * 手続の行為 — who did something to a revision, and when.
 *
 * <p>Example: {@code new ProcedureStep("clerk-1", Instant.parse("2026-11-01T15:00:00Z"), LocalDate.of(2026, 11, 2)).day()} is
 * {@code 2026-11-02}. Legal source: none.
 *
 * @param by the person, as the credential names it
 * @param at the time, to the microsecond
 * @param day the civil date in Japan at that time
 */
public record ProcedureStep(String by, Instant at, LocalDate day) {
    /** Refuses nulls. */
    public ProcedureStep {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(day, "day");
    }
}
