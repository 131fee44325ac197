package jp.mokuteki.web.archfixture;

import jp.mokuteki.application.port.out.Decisions;

/** Breaks a rule on purpose: a route reads a store without asking a use case. */
final class RouteThatOpensAStore {
    private RouteThatOpensAStore() {}

    static Object known(Decisions other) {
        return other;
    }
}
