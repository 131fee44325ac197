package jp.mokuteki.architecture.archfixture;

import jp.mokuteki.application.port.in.PreviewDecision;

/** Breaks a rule on purpose: a shared rule knows the ports of this project. */
final class RuleThatKnowsPorts {
    private RuleThatKnowsPorts() {}

    static Object known(PreviewDecision other) {
        return other;
    }
}
