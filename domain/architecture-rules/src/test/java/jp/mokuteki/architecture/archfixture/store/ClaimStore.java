package jp.mokuteki.architecture.archfixture.store;

import jp.mokuteki.architecture.archfixture.domain.Claim;

/** Keeps the rules of the hexagon. */
public final class ClaimStore {
    private ClaimStore() {}

    static Object known(Claim other) {
        return other;
    }
}
