package jp.mokuteki.domain.decision;

import java.util.Optional;
import jp.mokuteki.domain.law.GroundCode;
import jp.mokuteki.domain.law.LegalGround;
import jp.mokuteki.domain.recipient.RecipientClass;
import jp.mokuteki.domain.register.Action;
import jp.mokuteki.domain.register.Handling;

/**
 * When a ground or a duty applies; what is absent stands for any.
 *
 * @param code the ground or duty
 * @param kind which of the two
 * @param scope flows, the register itself, or what lies outside the table
 * @param handling only with this handling
 * @param action only for this action
 * @param specified only with (true) or without (false) specified personal information
 * @param reliesOn only where this ground is relied on
 * @param exceptCounterparty not for this counterparty
 */
record GroundRule(
        GroundCode code,
        LegalGround.Kind kind,
        Scope scope,
        Optional<Handling> handling,
        Optional<Action> action,
        Optional<Boolean> specified,
        Optional<GroundCode> reliesOn,
        Optional<RecipientClass> exceptCounterparty) {
    /** What a rule speaks about. */
    enum Scope {
        FLOW,
        REGISTER,
        OUTSIDE
    }

    boolean fits(ProposedFlow flow) {
        return action.map(only -> only == flow.action()).orElse(true)
                && specified
                        .map(with -> with == flow.specifiedPersonalInformation())
                        .orElse(true);
    }
}
