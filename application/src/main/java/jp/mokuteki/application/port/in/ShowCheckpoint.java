package jp.mokuteki.application.port.in;

import java.util.Optional;
import jp.mokuteki.domain.ledger.Checkpoint;
import jp.mokuteki.domain.recipient.InsurerNumber;

/** チェックポイントの取出し — gives the last signed head of the ledger. */
public interface ShowCheckpoint {
    /**
     * Gives the last checkpoint of an insurer's ledger.
     *
     * @param insurer whose ledger
     * @return the checkpoint, or nothing for an empty ledger
     */
    Optional<Checkpoint> last(InsurerNumber insurer);
}
