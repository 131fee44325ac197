package jp.mokuteki.application.port.in;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import jp.mokuteki.domain.recipient.InsurerNumber;
import jp.mokuteki.domain.register.RegisterRevision;

/** 表の取出し — gets the revision in force on a day, as it is known now or was known at a time. */
public interface ShowTable {
    /**
     * Gets the revision in force.
     *
     * @param insurer whose register
     * @param day a civil date in Japan
     * @param knownAt the time of which the answer is wanted, as the register was recorded by then; absent for now
     * @return the revision, or nothing where none is in force
     */
    Optional<RegisterRevision> inForce(InsurerNumber insurer, LocalDate day, Optional<Instant> knownAt);
}
