package jp.mokuteki.architecture.archfixture.web;

import jp.mokuteki.architecture.archfixture.domain.TaxRecord;
import jp.mokuteki.domain.declaration.ServesPurpose;
import jp.mokuteki.domain.register.Action;

/** Breaks a rule on purpose: what it declares is permitted, but is not the network. */
@ServesPurpose(
        value = "3.other-business.5",
        action = Action.PROVIDE,
        counterparty = "EMPLOYER",
        information = "HEALTH_CHECKUP")
public interface MailThatCarriesTaxRecords {
    void send(TaxRecord[] taxes);
}
