package jp.mokuteki.domain.decision;

import java.time.LocalDate;
import java.util.Objects;

/**
 * 留保 — what the reader of an answer must know beside its reasons.
 *
 * <p>Example: {@code new Caveat(Caveat.Code.TEXT_READ_AS_OF, "健康保険法", LocalDate.of(2025, 6, 1)).date()} is
 * {@code 2025-06-01}. Legal source: statutes.csv.
 *
 * @param code what is said
 * @param text the statute that the answer rests on
 * @param date the day on which that text was in force when it was read, before the day asked about
 */
public record Caveat(Code code, String text, LocalDate date) {
    /** 留保の符号 — the kinds of caveats. */
    public enum Code {
        /** The text was read as in force on an earlier day than the one asked about. */
        TEXT_READ_AS_OF
    }

    /** Refuses nulls. */
    public Caveat {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(date, "date");
    }
}
