package jp.mokuteki.architecture.archfixture.store;

import jp.mokuteki.architecture.archfixture.web.PageThatShowsTaxRecords;

/** Breaks a rule on purpose. */
public final class StoreThatKnowsThePage {
    private StoreThatKnowsThePage() {}

    static Object known(PageThatShowsTaxRecords other) {
        return other;
    }
}
