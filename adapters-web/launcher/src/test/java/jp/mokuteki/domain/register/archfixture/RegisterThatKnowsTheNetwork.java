package jp.mokuteki.domain.register.archfixture;

import jp.mokuteki.domain.network.NetworkFlow;

/** Breaks a rule on purpose: the register knows the network. */
final class RegisterThatKnowsTheNetwork {
    private RegisterThatKnowsTheNetwork() {}

    static Object known(NetworkFlow other) {
        return other;
    }
}
