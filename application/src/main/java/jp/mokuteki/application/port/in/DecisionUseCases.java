package jp.mokuteki.application.port.in;

import java.util.Objects;

/**
 * 判断の利用例 — questions and decisions.
 *
 * @param previewDecision answers without storing
 * @param makeDecision answers and stores
 * @param findDecision one stored decision
 * @param listDecisions stored decisions
 * @param replayDecision a stored decision asked again
 * @param showStatistics stored decisions counted
 */
public record DecisionUseCases(
        PreviewDecision previewDecision,
        MakeDecision makeDecision,
        FindDecision findDecision,
        ListDecisions listDecisions,
        ReplayDecision replayDecision,
        ShowDecisionStatistics showStatistics) {
    /** Refuses nulls. */
    public DecisionUseCases {
        Objects.requireNonNull(previewDecision, "previewDecision");
        Objects.requireNonNull(makeDecision, "makeDecision");
        Objects.requireNonNull(findDecision, "findDecision");
        Objects.requireNonNull(listDecisions, "listDecisions");
        Objects.requireNonNull(replayDecision, "replayDecision");
        Objects.requireNonNull(showStatistics, "showStatistics");
    }
}
