package jp.mokuteki.domain.information.archfixture;

import jp.mokuteki.domain.recipient.RecipientClass;

/** Breaks a rule on purpose: information knows recipients. */
final class InformationThatKnowsRecipients {
    private InformationThatKnowsRecipients() {}

    static Object known(RecipientClass other) {
        return other;
    }
}
