package jp.mokuteki.application.port.in;

import java.util.Optional;
import jp.mokuteki.domain.ledger.KeyHistory;
import jp.mokuteki.domain.recipient.InsurerNumber;

/** 検証鍵の取出し — gives the keys with which the checkpoints of a ledger are verified. */
public interface ShowLedgerKey {
    /**
     * Gives the keys of an insurer's ledger.
     *
     * @param insurer whose ledger
     * @return the keys with the sizes from which they sign; nothing for a ledger that was not begun
     */
    Optional<KeyHistory> keys(InsurerNumber insurer);
}
