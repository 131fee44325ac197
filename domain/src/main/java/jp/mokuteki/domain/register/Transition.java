package jp.mokuteki.domain.register;

import java.util.List;
import java.util.Objects;

/**
 * 手続の進行 — what became of an attempt to move a revision on: it moved, it was published or withdrawn, or it was refused.
 *
 * <p>Example: {@code RevisionLifeCycle.wrongState() instanceof Transition.Refused} is {@code true}. Legal source: none.
 */
public sealed interface Transition {
    /**
     * 進行 — it has come further, or was given back to its editors.
     *
     * @param proceedings the proceedings as they are now
     */
    record Moved(RevisionProceedings proceedings) implements Transition {
        /** Refuses nulls. */
        public Moved {
            Objects.requireNonNull(proceedings, "proceedings");
        }
    }

    /**
     * 公表・撤回 — it is published now, or withdrawn.
     *
     * @param revision the revision as it is recorded now
     */
    record Recorded(RecordedRevision revision) implements Transition {
        /** Refuses nulls. */
        public Recorded {
            Objects.requireNonNull(revision, "revision");
        }
    }

    /**
     * 不可 — rules say no; nothing has changed.
     *
     * @param refusals every rule that says no; never empty
     */
    record Refused(List<TransitionRefusal> refusals) implements Transition {
        /** Refuses a refusal without a rule. */
        public Refused {
            refusals = List.copyOf(refusals);
            if (refusals.isEmpty()) {
                throw new IllegalArgumentException("a refusal names a rule");
            }
        }
    }
}
