package jp.mokuteki.application.service.archfixture;

import jp.mokuteki.web.WebSettings;

/** Breaks a rule on purpose: a service knows the web. */
final class ServiceThatKnowsTheWeb {
    private ServiceThatKnowsTheWeb() {}

    static Object known(WebSettings other) {
        return other;
    }
}
