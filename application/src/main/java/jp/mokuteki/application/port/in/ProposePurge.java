package jp.mokuteki.application.port.in;

import jp.mokuteki.application.port.Caller;
import jp.mokuteki.application.port.PurgeProposal;

/** 廃棄の起案 — asks that what is due be purged. */
public interface ProposePurge {
    /**
     * Proposes a purge.
     *
     * @param by who wants it
     * @return the proposal; somebody else has to agree to it
     */
    PurgeProposal propose(Caller by);
}
