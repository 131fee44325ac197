package jp.mokuteki.application.port.in;

import jp.mokuteki.application.port.Caller;

/** 廃棄の停止の解除 — lifts a hold. */
public interface LiftHold {
    /**
     * Lifts a hold.
     *
     * @param by who lifts it
     * @param number the hold
     * @return false where that insurer has none of that number
     */
    boolean lift(Caller by, int number);
}
