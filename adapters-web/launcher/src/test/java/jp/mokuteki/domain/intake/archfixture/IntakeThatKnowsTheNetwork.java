package jp.mokuteki.domain.intake.archfixture;

import jp.mokuteki.domain.network.NetworkFlow;

/** Breaks a rule on purpose: the intake knows the network. */
final class IntakeThatKnowsTheNetwork {
    private IntakeThatKnowsTheNetwork() {}

    static Object known(NetworkFlow other) {
        return other;
    }
}
