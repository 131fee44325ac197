package jp.mokuteki.domain.decision;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import jp.mokuteki.domain.information.InformationKind;
import jp.mokuteki.domain.information.InformationKinds;
import jp.mokuteki.domain.law.AffairNumber;
import jp.mokuteki.domain.recipient.RecipientClass;
import jp.mokuteki.domain.recipient.RecipientClasses;
import jp.mokuteki.domain.register.Action;
import jp.mokuteki.domain.register.Handling;

/**
 * 取扱いの問い — a flow of information that the society proposes: may we, for this purpose, to or from this body, on that day?
 *
 * <p>The last parts may be absent, and absent means "not stated". The kinds of information stand in the order of their
 * table, so that the same question is the same value however it was put.
 *
 * <p>Example: {@code ProposedFlow.to(Action.PROVIDE).on(LocalDate.of(2026, 4, 1)).category(6)
 * .counterparty("OTHER_MEDICAL_INSURER").information("ELIGIBILITY").specifiedPersonalInformation().build().action()} is
 * {@code PROVIDE}. Legal source: 番号法第19条, 個人情報保護法第27条.
 *
 * @param asOf the day asked about, a civil date in Japan
 * @param action what is proposed
 * @param purpose the purpose, by id, category or text
 * @param counterparty the receiver of a provision or the source of a receipt; absent for a use
 * @param information the kinds of information, one or more
 * @param handling the handling, if stated
 * @param specifiedPersonalInformation whether it is 特定個人情報
 * @param affair the affair of the network ordinance, if named
 * @param consent whether the person has consented, if stated
 */
public record ProposedFlow(
        LocalDate asOf,
        Action action,
        PurposeQuestion purpose,
        Optional<RecipientClass> counterparty,
        Set<InformationKind> information,
        Optional<Handling> handling,
        boolean specifiedPersonalInformation,
        Optional<AffairNumber> affair,
        Optional<Boolean> consent) {
    private static final List<String> COMPONENTS = Arrays.stream(ProposedFlow.class.getRecordComponents())
            .map(RecordComponent::getName)
            .toList();

    /**
     * Refuses a question whose parts do not go together.
     *
     * @throws InvalidFlowException where information is missing, a use has a counterparty, or another action has none
     */
    public ProposedFlow {
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(handling, "handling");
        Objects.requireNonNull(affair, "affair");
        Objects.requireNonNull(consent, "consent");
        counterparty.ifPresent(RecipientClasses.standard()::describe);
        information = inOrder(information);
        if (information.isEmpty()) {
            throw new InvalidFlowException("information", "at least one kind of information is needed");
        }
        if (action == Action.USE && counterparty.isPresent()) {
            throw new InvalidFlowException("counterparty", "a use has no counterparty");
        }
        if (action != Action.USE && counterparty.isEmpty()) {
            throw new InvalidFlowException("counterparty", "a provision or a receipt needs a counterparty");
        }
    }

    private static Set<InformationKind> inOrder(Set<InformationKind> kinds) {
        kinds.forEach(InformationKinds.standard()::describe);
        if (kinds.size() == 1) {
            return Set.copyOf(kinds);
        }
        var ordered = new LinkedHashSet<InformationKind>();
        InformationKinds.standard().entries().stream()
                .map(InformationKinds.Entry::kind)
                .filter(kinds::contains)
                .forEach(ordered::add);
        return Collections.unmodifiableSet(ordered);
    }

    /**
     * Names the components of a question, as every written form of it does and {@link InvalidFlowException} too.
     *
     * @return the names, in order
     */
    public static List<String> components() {
        return COMPONENTS;
    }

    /**
     * Begins a question.
     *
     * @param action what is proposed
     * @return a builder
     */
    public static ProposedFlowBuilder to(Action action) {
        return new ProposedFlowBuilder(action);
    }

    /**
     * Asks whether the person is said to have consented.
     *
     * @return true only where consent is stated and given
     */
    public boolean consented() {
        return consent.orElse(false);
    }

    /** Gives the same question for another purpose. */
    ProposedFlow withPurpose(PurposeQuestion other) {
        return new ProposedFlow(
                asOf,
                action,
                other,
                counterparty,
                information,
                handling,
                specifiedPersonalInformation,
                affair,
                consent);
    }

    /** Gives the same question for another counterparty. */
    ProposedFlow withCounterparty(RecipientClass other) {
        return new ProposedFlow(
                asOf,
                action,
                purpose,
                Optional.of(other),
                information,
                handling,
                specifiedPersonalInformation,
                affair,
                consent);
    }

    /** Gives the same question for other kinds of information. */
    ProposedFlow withInformation(Set<InformationKind> other) {
        return new ProposedFlow(
                asOf, action, purpose, counterparty, other, handling, specifiedPersonalInformation, affair, consent);
    }

    /** Gives the same question with another handling, or with none stated. */
    ProposedFlow withHandling(Optional<Handling> other) {
        return new ProposedFlow(
                asOf, action, purpose, counterparty, information, other, specifiedPersonalInformation, affair, consent);
    }

    /** Gives the same question with or without specified personal information. */
    ProposedFlow withSpecifiedPersonalInformation(boolean other) {
        return new ProposedFlow(asOf, action, purpose, counterparty, information, handling, other, affair, consent);
    }

    /** Gives the same question for another affair, or with none named. */
    ProposedFlow withAffair(Optional<AffairNumber> other) {
        return new ProposedFlow(
                asOf,
                action,
                purpose,
                counterparty,
                information,
                handling,
                specifiedPersonalInformation,
                other,
                consent);
    }
}
