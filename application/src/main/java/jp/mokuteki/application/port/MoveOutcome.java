package jp.mokuteki.application.port;

import java.util.List;
import java.util.Objects;
import jp.mokuteki.domain.register.TransitionRefusal;

/** 改正手続の結果 — what became of a step. */
public sealed interface MoveOutcome {
    /**
     * 進行した — the step was taken.
     *
     * @param revision the revision as it is now
     */
    record Moved(RevisionEntry revision) implements MoveOutcome {
        /** Refuses nulls. */
        public Moved {
            Objects.requireNonNull(revision, "revision");
        }
    }

    /**
     * 不可 — the rules say no; nothing was changed.
     *
     * @param refusals every rule that says no
     */
    record Refused(List<TransitionRefusal> refusals) implements MoveOutcome {
        /** Copies the list. */
        public Refused {
            refusals = List.copyOf(refusals);
        }
    }

    /** 変更されていた — it is not what the caller has seen any more; nothing was changed. */
    record Stale() implements MoveOutcome {}
}
