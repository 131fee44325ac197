package jp.mokuteki.architecture.archfixture.application;

import jp.mokuteki.architecture.archfixture.web.PageThatShowsTaxRecords;

/** Breaks a rule on purpose. */
public final class ServiceThatKnowsThePage {
    private ServiceThatKnowsThePage() {}

    static Object known(PageThatShowsTaxRecords other) {
        return other;
    }
}
