package jp.mokuteki.application.port.in;

import jp.mokuteki.domain.decision.Answer;
import jp.mokuteki.domain.decision.ProposedFlow;
import jp.mokuteki.domain.recipient.InsurerNumber;

/** 可否の照会 — answers a question without storing anything. */
public interface PreviewDecision {
    /**
     * Answers a question.
     *
     * @param insurer whose register decides
     * @param flow the question
     * @return the answer
     * @throws jp.mokuteki.application.port.out.StorageException where the register cannot be read
     */
    Answer preview(InsurerNumber insurer, ProposedFlow flow);
}
