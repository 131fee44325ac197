package jp.mokuteki.domain.review.archfixture;

import jp.mokuteki.domain.ledger.LedgerRecord;

/** Breaks a rule on purpose: the review knows the ledger. */
final class ReviewThatKnowsTheLedger {
    private ReviewThatKnowsTheLedger() {}

    static Object known(LedgerRecord other) {
        return other;
    }
}
