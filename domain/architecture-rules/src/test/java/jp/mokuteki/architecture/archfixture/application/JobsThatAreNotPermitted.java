package jp.mokuteki.architecture.archfixture.application;

import jp.mokuteki.domain.declaration.ServesPurpose;
import jp.mokuteki.domain.register.Action;
import jp.mokuteki.domain.register.Handling;

/** Breaks a rule on purpose: refused, undetermined, and no flow at all. */
public interface JobsThatAreNotPermitted {
    @ServesPurpose(
            value = "3.other-business.5",
            action = Action.PROVIDE,
            counterparty = "EMPLOYER",
            information = "HEALTH_CHECKUP",
            specified = true)
    void tellTheEmployer();

    @ServesPurpose(
            value = "6.receive.3",
            action = Action.RECEIVE,
            counterparty = "EMPLOYER",
            information = "ELIGIBILITY")
    void outsideTheTable();

    @ServesPurpose(value = "1.internal.1", action = Action.USE, information = "CLAIMS")
    void unknownCode();

    @ServesPurpose(
            value = "1.internal.1",
            action = Action.USE,
            information = "CLAIM",
            handling = {Handling.INTERNAL_USE, Handling.JOINT_USE})
    void twoHandlings();
}
