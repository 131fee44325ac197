package jp.mokuteki.application.port.in;

import jp.mokuteki.application.port.Caller;
import jp.mokuteki.domain.ledger.VerifierKey;

/** 鍵の更新 — lets another key sign the ledger from here on. */
public interface RotateKey {
    /**
     * Makes a new key and records it.
     *
     * @param by who orders it
     * @return the new key
     */
    VerifierKey rotate(Caller by);
}
