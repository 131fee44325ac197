package jp.mokuteki.domain.decision.archfixture;

import jp.mokuteki.application.port.DecisionId;

/** Breaks a rule on purpose: a decision knows the application. */
final class DecisionThatKnowsPorts {
    private DecisionThatKnowsPorts() {}

    static Object known(DecisionId other) {
        return other;
    }
}
