package jp.mokuteki.application.port.out;

import java.time.Instant;
import java.util.List;
import jp.mokuteki.application.port.PlacedHold;
import jp.mokuteki.domain.recipient.InsurerNumber;

/** 廃棄の停止の保存先 — the holds on the ledger of each insurer: while one stands, what it covers is not purged. */
public interface LedgerHolds {
    /**
     * Lists the holds that stand.
     *
     * @param insurer whose ledger
     * @return by number
     */
    List<PlacedHold> standing(InsurerNumber insurer);

    /**
     * Adds a hold.
     *
     * @param insurer whose ledger; the insurer is stored
     * @param hold the hold; its number is the insurer's next
     * @throws AlreadyStoredException where that insurer has a hold of that number
     */
    void add(InsurerNumber insurer, PlacedHold hold);

    /**
     * Lifts a hold; one that was lifted keeps its time.
     *
     * @param insurer whose ledger
     * @param number the hold
     * @param now when
     * @return false where that insurer has none of that number
     */
    boolean lift(InsurerNumber insurer, int number, Instant now);

    /**
     * Gives the number for the next hold.
     *
     * @param insurer whose ledger
     * @return from 1
     */
    int next(InsurerNumber insurer);
}
