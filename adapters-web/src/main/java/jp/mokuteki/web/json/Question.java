package jp.mokuteki.web.json;

import java.util.Objects;
import java.util.Optional;
import jp.mokuteki.application.port.CallerReference;
import jp.mokuteki.domain.decision.ProposedFlow;

/**
 * 問い — a question as a caller posts it.
 *
 * @param flow the proposed flow
 * @param reference the caller's own reference, where one was given
 */
public record Question(ProposedFlow flow, Optional<CallerReference> reference) {
    /** Refuses nulls. */
    public Question {
        Objects.requireNonNull(flow, "flow");
        Objects.requireNonNull(reference, "reference");
    }
}
