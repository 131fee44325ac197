package jp.mokuteki.domain.register;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import jp.mokuteki.domain.information.InformationKind;
import jp.mokuteki.domain.information.InformationKinds;
import jp.mokuteki.domain.law.AffairNumber;
import jp.mokuteki.domain.recipient.RecipientClass;
import jp.mokuteki.domain.recipient.RecipientClasses;
import jp.mokuteki.domain.table.InvalidCodeException;

/**
 * 符号の組立て — puts the codes of a purpose together; {@link #restingOn} ends it. Not thread-safe.
 *
 * <p>Example: {@code PurposeCodes.of(Handling.ENTRUSTMENT, Action.PROVIDE).counterparties("CONTRACTOR").information("CLAIM")
 * .restingOn("APPI_ENTRUSTMENT").grounds()} is {@code APPI_ENTRUSTMENT}. Legal source: none.
 */
public final class PurposeCodesBuilder {
    private final Handling handling;
    private final Set<Action> actions;
    private final Set<RecipientClass> counterparties = new LinkedHashSet<>();
    private final Set<InformationKind> information = new LinkedHashSet<>();
    private final Set<AffairNumber> affairs = new LinkedHashSet<>();
    private IndividualNumberUse numberUse = IndividualNumberUse.NO;

    PurposeCodesBuilder(Handling handling, Action... actions) {
        this.handling = handling;
        this.actions = new LinkedHashSet<>(Arrays.asList(actions));
    }

    /**
     * Names who receives, or for a receipt who is the source.
     *
     * @param codes codes of known recipient classes
     * @return this
     * @throws InvalidCodeException where a code is unknown
     */
    public PurposeCodesBuilder counterparties(String... codes) {
        Arrays.stream(codes).map(RecipientClasses.standard()::of).forEach(counterparties::add);
        return this;
    }

    /**
     * Names kinds of information.
     *
     * @param codes codes of known kinds
     * @return this
     * @throws InvalidCodeException where a code is unknown
     */
    public PurposeCodesBuilder information(String... codes) {
        Arrays.stream(codes).map(InformationKinds.standard()::of).forEach(information::add);
        return this;
    }

    /**
     * States what the purpose has to do with the Individual Number; nothing, where it is not stated.
     *
     * @param use the relation
     * @return this
     */
    public PurposeCodesBuilder individualNumber(IndividualNumberUse use) {
        numberUse = use;
        return this;
    }

    /**
     * Names the affairs that a receipt over the network covers.
     *
     * @param numbers for instance {@code 5-18}
     * @return this
     * @throws InvalidCodeException where a number is no affair
     */
    public PurposeCodesBuilder affairs(String... numbers) {
        Arrays.stream(numbers).map(AffairNumber::parse).forEach(affairs::add);
        return this;
    }

    /**
     * Names the grounds, and makes the codes.
     *
     * @param grounds the grounds as {@link GroundFormula} writes them, for instance {@code APPI_ENTRUSTMENT}
     * @return the codes
     * @throws InvalidCodeException where a ground is unknown
     * @throws IllegalArgumentException where the codes contradict one another
     */
    public PurposeCodes restingOn(String grounds) {
        return new PurposeCodes(
                actions, handling, counterparties, information, numberUse, affairs, GroundFormula.parse(grounds), "");
    }
}
