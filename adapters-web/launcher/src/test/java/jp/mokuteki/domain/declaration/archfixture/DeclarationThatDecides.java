package jp.mokuteki.domain.declaration.archfixture;

import jp.mokuteki.domain.decision.Decision;

/** Breaks a rule on purpose: a declaration knows decisions. */
final class DeclarationThatDecides {
    private DeclarationThatDecides() {}

    static Object known(Decision other) {
        return other;
    }
}
