package jp.mokuteki.domain.network.archfixture;

import jp.mokuteki.domain.register.PurposeTable;

/** Breaks a rule on purpose: the network knows the register. */
final class NetworkThatKnowsTheRegister {
    private NetworkThatKnowsTheRegister() {}

    static Object known(PurposeTable other) {
        return other;
    }
}
