package jp.mokuteki.application.port.in;

import java.util.List;
import jp.mokuteki.application.port.Caller;
import jp.mokuteki.application.port.DraftOutcome;
import jp.mokuteki.application.port.RevisionEntry;
import jp.mokuteki.domain.register.DraftEdit;

/** 改正案の編集 — writes in a draft. */
public interface EditDraft {
    /**
     * Makes all edits, one after the other, or none.
     *
     * @param by who writes; counts as one of its authors from now on
     * @param seen the revision as the writer has seen it
     * @param edits the edits
     * @return what became of it
     */
    DraftOutcome edit(Caller by, RevisionEntry seen, List<DraftEdit> edits);
}
