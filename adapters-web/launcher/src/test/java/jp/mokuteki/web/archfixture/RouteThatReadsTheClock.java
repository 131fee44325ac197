package jp.mokuteki.web.archfixture;

import java.time.Clock;

/** Breaks a rule on purpose: a route reads the clock. */
final class RouteThatReadsTheClock {
    private RouteThatReadsTheClock() {}

    static Object known(Clock other) {
        return other;
    }
}
