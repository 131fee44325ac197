package jp.mokuteki.formats.archfixture;

import jp.mokuteki.web.WebServer;

/** Breaks a rule on purpose: one adapter knows another. */
final class FormatThatKnowsTheWeb {
    private FormatThatKnowsTheWeb() {}

    static Object known(WebServer other) {
        return other;
    }
}
