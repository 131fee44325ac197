package jp.mokuteki.application.port.in;

import jp.mokuteki.application.port.Caller;
import jp.mokuteki.application.port.DraftOutcome;
import jp.mokuteki.application.port.RevisionEntry;

/** 改正案の削除 — throws a draft away. */
public interface DeleteDraft {
    /**
     * Removes a draft.
     *
     * @param by who removes it
     * @param seen the revision as that person has seen it
     * @return what became of it
     */
    DraftOutcome delete(Caller by, RevisionEntry seen);
}
