package jp.mokuteki.application.port.in;

import jp.mokuteki.application.port.Caller;
import jp.mokuteki.application.port.PlacedHold;
import jp.mokuteki.domain.ledger.SequenceRange;

/** 廃棄の停止 — keeps records from being purged. */
public interface PlaceHold {
    /**
     * Places a hold.
     *
     * @param by who places it
     * @param range the records
     * @param reason why, without a person's data, up to 400 characters
     * @return the hold with its number
     * @throws jp.mokuteki.domain.ledger.InvalidLedgerTextException where the reason is not valid
     */
    PlacedHold place(Caller by, SequenceRange range, String reason);
}
