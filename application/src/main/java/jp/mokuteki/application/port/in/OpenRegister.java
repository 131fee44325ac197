package jp.mokuteki.application.port.in;

import jp.mokuteki.domain.recipient.Insurer;

/** 台帳の開設 — makes sure that an insurer has a register, with the society's table as revision 1. */
public interface OpenRegister {
    /**
     * Opens the register at the first start; an insurer that is known already is left as it is.
     *
     * @param insurer the insurer
     * @throws jp.mokuteki.application.port.out.StorageException where it cannot be stored
     */
    void open(Insurer insurer);
}
