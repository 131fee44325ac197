package jp.mokuteki.domain.law.archfixture;

import jp.mokuteki.domain.decision.Decision;

/** Breaks a rule on purpose: the law knows decisions, which know the law. */
final class LawThatKnowsDecisions {
    private LawThatKnowsDecisions() {}

    static Object known(Decision other) {
        return other;
    }
}
