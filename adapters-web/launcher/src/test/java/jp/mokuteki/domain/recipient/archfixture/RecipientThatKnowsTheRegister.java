package jp.mokuteki.domain.recipient.archfixture;

import jp.mokuteki.domain.register.PurposeTable;

/** Breaks a rule on purpose: a recipient knows the register. */
final class RecipientThatKnowsTheRegister {
    private RecipientThatKnowsTheRegister() {}

    static Object known(PurposeTable other) {
        return other;
    }
}
