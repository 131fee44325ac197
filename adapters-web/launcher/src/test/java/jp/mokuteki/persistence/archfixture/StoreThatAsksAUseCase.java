package jp.mokuteki.persistence.archfixture;

import jp.mokuteki.application.port.in.MakeDecision;

/** Breaks a rule on purpose: a store asks a use case. */
final class StoreThatAsksAUseCase {
    private StoreThatAsksAUseCase() {}

    static Object known(MakeDecision other) {
        return other;
    }
}
