package jp.mokuteki.domain.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import jp.mokuteki.domain.information.InformationKind;
import jp.mokuteki.domain.information.InformationKindSet;
import jp.mokuteki.domain.law.AffairNumber;
import jp.mokuteki.domain.recipient.RecipientClass;
import jp.mokuteki.domain.recipient.RecipientClasses;
import jp.mokuteki.domain.register.Action;
import jp.mokuteki.domain.register.Handling;

/**
 * 取扱いの問い — a flow of information that the society proposes: may we, for this purpose, to or from this body, on that day?
 *
 * <p>The last parts may be absent, and absent means "not stated". The kinds of information stand in the order of their
 * table, so that the same question is the same value however it was put. Immutable.
 *
 * <p>Its codes are packed once, where it is made: a register then finds its answer by numbers alone, however often and of
 * whomever it is asked.
 *
 * <p>Example: {@code ProposedFlow.to(Action.PROVIDE).on(LocalDate.of(2026, 4, 1)).category(6)
 * .counterparty("OTHER_MEDICAL_INSURER").information("ELIGIBILITY").specifiedPersonalInformation().build().action()} is
 * {@code PROVIDE}. Legal source: 番号法第19条, 個人情報保護法第27条.
 */
public final class ProposedFlow {
    private static final List<String> COMPONENTS = List.of(
            "asOf",
            "action",
            "purpose",
            "counterparty",
            "information",
            "handling",
            "specifiedPersonalInformation",
            "affair",
            "consent");

    private final LocalDate asOf;
    private final Action action;
    private final PurposeQuestion purpose;
    private final Optional<RecipientClass> counterparty;
    private final InformationKindSet information;
    private final Optional<Handling> handling;
    private final boolean specifiedPersonalInformation;
    private final Optional<AffairNumber> affair;
    private final Optional<Boolean> consent;
    private final long key;
    private final long day;

    /**
     * Puts a question together; {@link #to} does it part by part.
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
     * @throws InvalidFlowException where information is missing, a use has a counterparty, or another action has none
     */
    public ProposedFlow(
            LocalDate asOf,
            Action action,
            PurposeQuestion purpose,
            Optional<RecipientClass> counterparty,
            Set<InformationKind> information,
            Optional<Handling> handling,
            boolean specifiedPersonalInformation,
            Optional<AffairNumber> affair,
            Optional<Boolean> consent) {
        this.asOf = Objects.requireNonNull(asOf, "asOf");
        this.action = Objects.requireNonNull(action, "action");
        this.purpose = Objects.requireNonNull(purpose, "purpose");
        this.counterparty = Objects.requireNonNull(counterparty, "counterparty");
        this.information = InformationKindSet.copyOf(information);
        this.handling = Objects.requireNonNull(handling, "handling");
        this.specifiedPersonalInformation = specifiedPersonalInformation;
        this.affair = Objects.requireNonNull(affair, "affair");
        this.consent = Objects.requireNonNull(consent, "consent");
        counterparty.ifPresent(RecipientClasses.standard()::describe);
        if (information.isEmpty()) {
            throw new InvalidFlowException("information", "at least one kind of information is needed");
        }
        if (action == Action.USE && counterparty.isPresent()) {
            throw new InvalidFlowException("counterparty", "a use has no counterparty");
        }
        if (action != Action.USE && counterparty.isEmpty()) {
            throw new InvalidFlowException("counterparty", "a provision or a receipt needs a counterparty");
        }
        this.key = QuestionKey.of(this);
        this.day = asOf.toEpochDay();
    }

    /** Only the day differs, so nothing needs to be checked or packed again. */
    private ProposedFlow(ProposedFlow like, LocalDate asOf) {
        this.asOf = Objects.requireNonNull(asOf, "asOf");
        this.action = like.action;
        this.purpose = like.purpose;
        this.counterparty = like.counterparty;
        this.information = like.information;
        this.handling = like.handling;
        this.specifiedPersonalInformation = like.specifiedPersonalInformation;
        this.affair = like.affair;
        this.consent = like.consent;
        this.key = like.key;
        this.day = asOf.toEpochDay();
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
     * Puts the same question about another day.
     *
     * @param day a civil date in Japan
     * @return the question
     */
    public ProposedFlow on(LocalDate day) {
        return new ProposedFlow(this, day);
    }

    /**
     * Begins the same question, for parts of it to be changed.
     *
     * @return a builder that has all parts
     */
    public ProposedFlowBuilder but() {
        return new ProposedFlowBuilder(this);
    }

    /**
     * Gives the day asked about.
     *
     * @return a civil date in Japan
     */
    public LocalDate asOf() {
        return asOf;
    }

    /**
     * Tells what is proposed.
     *
     * @return the action
     */
    public Action action() {
        return action;
    }

    /**
     * Gives the purpose.
     *
     * @return by id, category or text
     */
    public PurposeQuestion purpose() {
        return purpose;
    }

    /**
     * Gives the receiver of a provision or the source of a receipt.
     *
     * @return absent for a use
     */
    public Optional<RecipientClass> counterparty() {
        return counterparty;
    }

    /**
     * Gives the kinds of information.
     *
     * @return one or more, in the order of their table
     */
    public InformationKindSet information() {
        return information;
    }

    /**
     * Gives the handling.
     *
     * @return absent where it is not stated
     */
    public Optional<Handling> handling() {
        return handling;
    }

    /**
     * Tells whether the information is 特定個人情報.
     *
     * @return true where it is
     */
    public boolean specifiedPersonalInformation() {
        return specifiedPersonalInformation;
    }

    /**
     * Gives the affair of the network ordinance.
     *
     * @return absent where none is named
     */
    public Optional<AffairNumber> affair() {
        return affair;
    }

    /**
     * Tells whether the person has consented.
     *
     * @return absent where it is not stated
     */
    public Optional<Boolean> consent() {
        return consent;
    }

    /**
     * Asks whether the person is said to have consented.
     *
     * @return true only where consent is stated and given
     */
    public boolean consented() {
        return consent.orElse(false);
    }

    /** Everything but the day, packed into one number. */
    long key() {
        return key;
    }

    /** The day, counted from 1970-01-01. */
    long day() {
        return day;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProposedFlow flow
                && key == flow.key
                && day == flow.day
                // the key tells everything else but a consent that is not stated from one that is not given
                && (key == QuestionKey.NONE ? parts().equals(flow.parts()) : consent.equals(flow.consent));
    }

    @Override
    public int hashCode() {
        return Long.hashCode(key) * 31 + Long.hashCode(day);
    }

    @Override
    public String toString() {
        return "ProposedFlow" + parts();
    }

    private List<Object> parts() {
        return List.of(
                asOf,
                action,
                purpose,
                counterparty,
                information,
                handling,
                specifiedPersonalInformation,
                affair,
                consent);
    }
}
