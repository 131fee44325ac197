package jp.mokuteki.application.port.in;

import java.util.List;
import jp.mokuteki.application.port.PlacedHold;
import jp.mokuteki.domain.recipient.InsurerNumber;

/** 廃棄の停止の一覧 — lists the holds that stand. */
public interface ListHolds {
    /**
     * Lists the holds of an insurer's ledger.
     *
     * @param insurer whose ledger
     * @return by number
     */
    List<PlacedHold> standing(InsurerNumber insurer);
}
