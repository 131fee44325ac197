package jp.mokuteki.domain.decision;

import java.time.LocalDate;
import java.util.Objects;

/**
 * 施行予定の改正 — an enacted amendment that is not formalised; from the day on which it is in force at the latest nothing is decided
 * about specified personal information.
 *
 * <p>Example: {@code LawTables.standard().comingChanges().get(0).amendment()} is {@code 令和8年法律第56号}. Legal source:
 * coming-changes.csv.
 *
 * @param inForceAtTheLatest a civil date in Japan
 * @param amendment the amending law, for instance 令和8年法律第56号
 * @param note what is known of it
 */
public record ComingChange(LocalDate inForceAtTheLatest, String amendment, String note) {
    /** Refuses nulls. */
    public ComingChange {
        Objects.requireNonNull(inForceAtTheLatest, "inForceAtTheLatest");
        Objects.requireNonNull(amendment, "amendment");
        Objects.requireNonNull(note, "note");
    }
}
