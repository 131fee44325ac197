package jp.mokuteki.application.port.in;

import java.util.Optional;
import jp.mokuteki.domain.recipient.InsurerNumber;

/** 控えとの照合 — compares the ledger with the checkpoint that is kept outside of the database. */
public interface CheckWitness {
    /**
     * Compares the ledger of an insurer with the checkpoint that is kept beside it.
     *
     * @param insurer whose ledger
     * @return what is wrong, naming the range that is missing; nothing where the ledger grew out of the checkpoint
     */
    Optional<String> fault(InsurerNumber insurer);
}
