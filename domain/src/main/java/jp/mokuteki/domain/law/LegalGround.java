package jp.mokuteki.domain.law;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * 根拠 — a rule of law that a flow rests on (a ground), or that goes with it (a duty), named by its function.
 *
 * <p>Example: {@code Grounds.standard().get(new GroundCode("RECORD_EXCHANGE")).kind()} is {@code DUTY}. Legal source:
 * grounds.csv.
 *
 * @param code its name
 * @param kind ground or duty
 * @param labelJa what it says, in Japanese
 * @param labelEn what it says, in English
 * @param history where it has stood in the law
 */
public record LegalGround(GroundCode code, Kind kind, String labelJa, String labelEn, GroundHistory history) {
    /** 根拠の種類 — whether a rule permits or obliges. */
    public enum Kind {
        /** 根拠: permits. */
        GROUND,
        /** 義務: obliges. */
        DUTY
    }

    /** Refuses nulls. */
    public LegalGround {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(labelJa, "labelJa");
        Objects.requireNonNull(labelEn, "labelEn");
        Objects.requireNonNull(history, "history");
    }

    /**
     * Finds its citation on a day.
     *
     * @param day a civil date in Japan
     * @return the citation, or nothing where it was not in force
     */
    public Optional<Citation> citationOn(LocalDate day) {
        return history.on(day);
    }
}
