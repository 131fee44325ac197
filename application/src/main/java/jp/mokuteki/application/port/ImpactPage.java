package jp.mokuteki.application.port;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.mokuteki.domain.decision.DecisionChange;

/**
 * 改正の影響の一部 — what a draft would change of some stored decisions.
 *
 * @param examined how many were asked again
 * @param changed those that would be answered otherwise, in their order
 * @param next the decision after which the next part begins; absent at the end
 */
public record ImpactPage(int examined, List<Changed> changed, Optional<DecisionId> next) {
    /**
     * 影響を受ける判断 — a stored decision that would be answered otherwise.
     *
     * @param decision the decision as it was given
     * @param change what would change
     */
    public record Changed(StoredDecision decision, DecisionChange change) {
        /** Refuses nulls. */
        public Changed {
            Objects.requireNonNull(decision, "decision");
            Objects.requireNonNull(change, "change");
        }
    }

    /** Copies its list. */
    public ImpactPage {
        changed = List.copyOf(changed);
        Objects.requireNonNull(next, "next");
    }
}
