package jp.mokuteki.architecture.archfixture.web;

import jp.mokuteki.architecture.archfixture.domain.TaxRecord;

/** Breaks a rule on purpose: no purpose covers it. */
public final class PageThatShowsTaxRecords {
    private PageThatShowsTaxRecords() {}

    static Object shown(TaxRecord tax) {
        return tax;
    }
}
