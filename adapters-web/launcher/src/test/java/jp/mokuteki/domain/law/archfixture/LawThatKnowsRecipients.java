package jp.mokuteki.domain.law.archfixture;

import jp.mokuteki.domain.recipient.RecipientClass;

/** Breaks a rule on purpose: the law knows recipients. */
final class LawThatKnowsRecipients {
    private LawThatKnowsRecipients() {}

    static Object known(RecipientClass other) {
        return other;
    }
}
