package jp.mokuteki.application.port.in;

import java.time.LocalDate;
import java.util.Optional;
import jp.mokuteki.domain.recipient.InsurerNumber;
import jp.mokuteki.domain.register.RegisterRevision;

/** 表の取出し — gets the revision in force on a day. */
public interface ShowTable {
    /**
     * Gets the revision in force.
     *
     * @param insurer whose register
     * @param day a civil date in Japan
     * @return the revision, or nothing where none is in force
     */
    Optional<RegisterRevision> inForce(InsurerNumber insurer, LocalDate day);
}
