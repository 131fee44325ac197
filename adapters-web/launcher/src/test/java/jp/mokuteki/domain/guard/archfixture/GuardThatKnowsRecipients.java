package jp.mokuteki.domain.guard.archfixture;

import jp.mokuteki.domain.recipient.RecipientClass;

/** Breaks a rule on purpose: the guard knows recipients. */
final class GuardThatKnowsRecipients {
    private GuardThatKnowsRecipients() {}

    static Object known(RecipientClass other) {
        return other;
    }
}
