package jp.mokuteki.application.port;

import java.util.Objects;
import jp.mokuteki.domain.decision.ProposedFlow;

/** 記録の根拠 — what an exchange rests on. */
public sealed interface ExchangeBasis {
    /**
     * 既にした判断 — a decision that was made before.
     *
     * @param decision its id
     */
    record ByDecision(DecisionId decision) implements ExchangeBasis {
        /** Refuses null. */
        public ByDecision {
            Objects.requireNonNull(decision, "decision");
        }
    }

    /**
     * その場の問い — a question that is decided with the record, in one call.
     *
     * @param flow the question
     */
    record ByQuestion(ProposedFlow flow) implements ExchangeBasis {
        /** Refuses null. */
        public ByQuestion {
            Objects.requireNonNull(flow, "flow");
        }
    }

    /** 根拠の記載なし — nothing was asked: a fact is recorded as it happened. */
    record Nothing() implements ExchangeBasis {}
}
