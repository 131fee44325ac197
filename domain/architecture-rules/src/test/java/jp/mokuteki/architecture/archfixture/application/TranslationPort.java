package jp.mokuteki.architecture.archfixture.application;

import java.util.List;
import jp.mokuteki.architecture.archfixture.domain.Claim;
import jp.mokuteki.domain.declaration.ServesPurpose;
import jp.mokuteki.domain.register.Action;
import jp.mokuteki.domain.register.Handling;

/** Keeps every rule. */
public interface TranslationPort {
    @ServesPurpose(
            value = "1.other-business.2",
            action = Action.PROVIDE,
            counterparty = "CONTRACTOR",
            information = "CLAIM",
            handling = Handling.ENTRUSTMENT)
    void translate(List<Claim> claims);

    /** Carries no personal data. */
    int waiting();
}
