package jp.mokuteki.web.archfixture;

import jp.mokuteki.launcher.Main;

/** Breaks a rule on purpose: a route knows the launcher. */
final class RouteThatKnowsMain {
    private RouteThatKnowsMain() {}

    static Class<?> known() {
        return Main.class;
    }
}
