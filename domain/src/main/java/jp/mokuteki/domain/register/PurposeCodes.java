package jp.mokuteki.domain.register;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import jp.mokuteki.domain.information.InformationKind;
import jp.mokuteki.domain.law.AffairNumber;
import jp.mokuteki.domain.law.Grounds;
import jp.mokuteki.domain.law.LegalGround;
import jp.mokuteki.domain.recipient.RecipientClass;
import jp.mokuteki.domain.table.InvalidValueException;
import jp.mokuteki.domain.table.TableFaultCode;

/**
 * 利用目的の符号 — what a purpose covers, in codes. They belong to the society, which may edit them; the text does not change
 * with them.
 *
 * <p>Example: {@code SocietyTable.read().purpose(PurposeId.parse("6.provide.2")).orElseThrow().codes().orElseThrow()
 * .information()} is {@code [ELIGIBILITY, DEPENDENT_ELIGIBILITY]}. Legal source: 規程別表2.
 *
 * @param actions what the purpose serves
 * @param handling the legal character of the handling
 * @param counterparties who receives, or for a receipt who is the source; empty for a use
 * @param information the kinds of information; never empty
 * @param numberUse what it has to do with the Individual Number
 * @param affairs for a receipt over the network the affairs that it covers
 * @param grounds the grounds that it rests on
 * @param note remark; decides nothing
 */
public record PurposeCodes(
        Set<Action> actions,
        Handling handling,
        Set<RecipientClass> counterparties,
        Set<InformationKind> information,
        IndividualNumberUse numberUse,
        Set<AffairNumber> affairs,
        GroundFormula grounds,
        String note)
        implements Coding {
    /** Copies the sets in their order and refuses codes that contradict one another. */
    public PurposeCodes {
        actions = ordered(actions);
        counterparties = ordered(counterparties);
        information = ordered(information);
        affairs = ordered(affairs);
        Objects.requireNonNull(handling, "handling");
        Objects.requireNonNull(numberUse, "numberUse");
        Objects.requireNonNull(grounds, "grounds");
        Objects.requireNonNull(note, "note");
        if (actions.isEmpty() || information.isEmpty()) {
            throw new InvalidValueException(TableFaultCode.NO_ACTION_OR_INFORMATION.with());
        }
        boolean use = actions.contains(Action.USE);
        if ((use && actions.size() > 1) || use != counterparties.isEmpty()) {
            throw new InvalidValueException(TableFaultCode.COUNTERPARTIES.with());
        }
        if (use != (handling == Handling.INTERNAL_USE)) {
            throw new InvalidValueException(TableFaultCode.INTERNAL_USE.with());
        }
        checkGrounds(grounds, handling);
        if (!affairs.isEmpty() && (numberUse != IndividualNumberUse.NETWORK || !actions.contains(Action.RECEIVE))) {
            throw new InvalidValueException(TableFaultCode.AFFAIRS.with());
        }
    }

    /** Of each group one ground must be able to carry the handling; the others are what the flow may rest on instead. */
    private static void checkGrounds(GroundFormula grounds, Handling handling) {
        if (grounds.codes().anyMatch(code -> Grounds.standard().get(code).kind() != LegalGround.Kind.GROUND)) {
            throw new InvalidValueException(TableFaultCode.DUTY_AS_GROUND.with());
        }
        if (!grounds.groups().stream()
                .allMatch(group -> group.stream().anyMatch(code -> GroundRule.carries(code, handling)))) {
            throw new InvalidValueException(TableFaultCode.GROUND_AND_HANDLING.with(handling));
        }
    }

    /**
     * Begins codes of one's own.
     *
     * @param handling the legal character of the handling
     * @param actions what the purpose serves, one or more
     * @return a builder
     */
    public static PurposeCodesBuilder of(Handling handling, Action... actions) {
        return new PurposeCodesBuilder(handling, actions);
    }

    private static <T> Set<T> ordered(Set<T> values) {
        return java.util.Collections.unmodifiableSet(new LinkedHashSet<>(values));
    }
}
