package jp.mokuteki.application.port.in;

import jp.mokuteki.application.port.Caller;
import jp.mokuteki.application.port.PurgeOutcome;

/** 廃棄の承認 — agrees to a purge, which is carried out at once. */
public interface ApprovePurge {
    /**
     * Carries out a purge, inside the work of a request that is answered once: of every record that is due today and under no hold, at most 100 ranges at a time.
     *
     * @param by who agrees; not who asked
     * @param number the proposal
     * @return what became of it
     */
    PurgeOutcome approve(Caller by, int number);
}
