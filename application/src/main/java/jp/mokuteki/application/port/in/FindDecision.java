package jp.mokuteki.application.port.in;

import java.util.Optional;
import jp.mokuteki.application.port.DecisionId;
import jp.mokuteki.application.port.StoredDecision;
import jp.mokuteki.domain.recipient.InsurerNumber;

/** 判断の取出し — finds a stored decision. */
public interface FindDecision {
    /**
     * Finds a decision of an insurer.
     *
     * @param insurer whose decision
     * @param id its id
     * @return the decision, or nothing where that insurer has none of that id
     */
    Optional<StoredDecision> find(InsurerNumber insurer, DecisionId id);
}
