package jp.mokuteki.application.port.in;

import java.util.Optional;
import jp.mokuteki.application.port.CallerReference;
import jp.mokuteki.application.port.StoredDecision;
import jp.mokuteki.domain.decision.ProposedFlow;
import jp.mokuteki.domain.recipient.InsurerNumber;

/** 可否の判断と記録 — answers a question and stores the answer. */
public interface MakeDecision {
    /**
     * Answers and stores; nothing is answered that is not stored.
     *
     * @param insurer whose register decides
     * @param flow the question
     * @param reference the caller's reference, where one was given
     * @return the stored decision
     * @throws jp.mokuteki.application.port.out.StorageException where it cannot be stored
     */
    StoredDecision decide(InsurerNumber insurer, ProposedFlow flow, Optional<CallerReference> reference);
}
