package jp.mokuteki.web.archfixture;

import gg.jte.TemplateEngine;

/** Breaks a rule on purpose: a route fills a template by itself. */
final class RouteThatFillsATemplate {
    private RouteThatFillsATemplate() {}

    static Object known(TemplateEngine engine) {
        return engine;
    }
}
