package jp.mokuteki.application.port;

import java.util.Objects;
import jp.mokuteki.domain.register.RevisionProceedings;

/** 改正案の編集の結果 — what became of an attempt to write a draft. */
public sealed interface DraftOutcome {
    /**
     * 記録された — the draft is stored.
     *
     * @param proceedings the proceedings as they are now
     */
    record Written(RevisionProceedings proceedings) implements DraftOutcome {
        /** Refuses nulls. */
        public Written {
            Objects.requireNonNull(proceedings, "proceedings");
        }
    }

    /** 削除された — the draft is gone. */
    record Deleted() implements DraftOutcome {}

    /** 該当なし — there is no such revision. */
    record Absent() implements DraftOutcome {}

    /** 変更されていた — it is not what the caller has seen any more; nothing was changed. */
    record Stale() implements DraftOutcome {}

    /** 案でない — it is no draft any more, or no revision that a draft can depart from, or there are 20 drafts already. */
    record NoDraft() implements DraftOutcome {}

    /**
     * 編集できない — an edit names a place that is not there or not free; nothing was changed.
     *
     * @param edit which edit, from 0
     */
    record Unfit(int edit) implements DraftOutcome {}
}
