package jp.mokuteki.domain.ledger.archfixture;

import jp.mokuteki.domain.recipient.RecipientClass;

/** Breaks a rule on purpose: the ledger knows recipients. */
final class LedgerThatKnowsRecipients {
    private LedgerThatKnowsRecipients() {}

    static Object known(RecipientClass other) {
        return other;
    }
}
