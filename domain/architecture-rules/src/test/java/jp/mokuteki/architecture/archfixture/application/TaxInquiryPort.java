package jp.mokuteki.architecture.archfixture.application;

import java.util.Optional;
import jp.mokuteki.architecture.archfixture.domain.TaxRecord;
import jp.mokuteki.domain.declaration.ServesPurpose;
import jp.mokuteki.domain.register.Action;

/** Keeps every rule, with two declarations. */
@ServesPurpose(
        value = "6.receive.2",
        action = Action.RECEIVE,
        counterparty = "ADMINISTRATIVE_ORGAN",
        information = "LOCAL_TAX",
        specified = true,
        affair = "5-20")
@ServesPurpose(
        value = "6.receive.4",
        action = Action.RECEIVE,
        counterparty = "ADMINISTRATIVE_ORGAN",
        information = "LOCAL_TAX",
        specified = true)
public interface TaxInquiryPort {
    Optional<TaxRecord> ask(String reference);
}
