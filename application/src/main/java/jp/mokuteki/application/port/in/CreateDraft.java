package jp.mokuteki.application.port.in;

import jp.mokuteki.application.port.Caller;
import jp.mokuteki.application.port.DraftOrigin;
import jp.mokuteki.application.port.DraftOutcome;

/** 改正案の作成 — begins a draft. */
public interface CreateDraft {
    /**
     * Begins a draft.
     *
     * @param by who writes it, for whose register
     * @param origin what it is drawn up from
     * @return written; absent where there is no such revision; no draft where the register is not amended or corrected
     *     there, or has 20 drafts already
     */
    DraftOutcome create(Caller by, DraftOrigin origin);
}
