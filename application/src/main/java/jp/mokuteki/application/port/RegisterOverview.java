package jp.mokuteki.application.port;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import jp.mokuteki.domain.recipient.Insurer;
import jp.mokuteki.domain.register.RegisterRevision;

/**
 * 台帳の概要 — whose register it is and which revision is in force today.
 *
 * @param insurer the society
 * @param today the day, a civil date in Japan
 * @param inForce the revision in force; absent where there is none
 */
public record RegisterOverview(Insurer insurer, LocalDate today, Optional<RegisterRevision> inForce) {
    /** Refuses nulls. */
    public RegisterOverview {
        Objects.requireNonNull(insurer, "insurer");
        Objects.requireNonNull(today, "today");
        Objects.requireNonNull(inForce, "inForce");
    }
}
