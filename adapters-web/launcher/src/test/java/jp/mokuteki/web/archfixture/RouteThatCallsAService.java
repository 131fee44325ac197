package jp.mokuteki.web.archfixture;

import jp.mokuteki.application.service.Wiring;

/** Breaks a rule on purpose: a route calls a service past its port. */
final class RouteThatCallsAService {
    private RouteThatCallsAService() {}

    static Object known(Wiring other) {
        return other;
    }
}
