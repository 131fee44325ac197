package jp.mokuteki.architecture.archfixture.application;

import jp.mokuteki.domain.declaration.ServesPurpose;
import jp.mokuteki.domain.register.Action;

/** Breaks a rule on purpose: no such purpose, no such category, and no id at all. */
public interface JobsOfNoPurpose {
    @ServesPurpose(value = "1.internal.99", action = Action.USE, information = "CLAIM")
    void unknown();

    @ServesPurpose(value = "9.internal.1", action = Action.USE, information = "CLAIM")
    void elsewhere();

    @ServesPurpose(value = "2.receive.1", action = Action.RECEIVE, counterparty = "STATE", information = "CLAIM")
    void declaredNone();

    @ServesPurpose(value = "保険給付", action = Action.USE, information = "CLAIM")
    void malformed();
}
