package jp.mokuteki.application.port.in;

import java.util.Optional;
import jp.mokuteki.application.port.DecisionId;
import jp.mokuteki.application.port.Replay;
import jp.mokuteki.domain.recipient.InsurerNumber;

/** 判断の再現 — asks a stored question again under the versions that its answer rested on. */
public interface ReplayDecision {
    /**
     * Replays a decision of an insurer.
     *
     * @param insurer whose decision
     * @param id its id
     * @return the replay, or nothing where that insurer has no decision of that id
     */
    Optional<Replay> replay(InsurerNumber insurer, DecisionId id);
}
