package jp.mokuteki.application.port.in;

import java.util.Optional;
import jp.mokuteki.application.port.RegisterOverview;
import jp.mokuteki.domain.recipient.InsurerNumber;

/** 台帳の概要 — shows whose register it is and which revision is in force today. */
public interface ShowRegister {
    /**
     * Shows the register of an insurer.
     *
     * @param insurer whose register
     * @return the overview, or nothing for an insurer that is not known
     */
    Optional<RegisterOverview> show(InsurerNumber insurer);
}
