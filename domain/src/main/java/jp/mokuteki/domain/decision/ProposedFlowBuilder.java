package jp.mokuteki.domain.decision;

import java.time.LocalDate;
import java.util.LinkedHashSet;
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
import jp.mokuteki.domain.register.PurposeId;

/**
 * 問いの組立て — puts a question together, part by part. Not thread-safe.
 *
 * <p>Example: {@code ProposedFlow.to(Action.USE).on(LocalDate.of(2026, 4, 1)).purpose("5.internal.1").information("CLAIM")
 * .build().purpose() instanceof PurposeQuestion.ById} is {@code true}. Legal source: none.
 */
public final class ProposedFlowBuilder {
    private final Action action;
    private final Set<InformationKind> information = new LinkedHashSet<>();
    private Optional<LocalDate> asOf = Optional.empty();
    private Optional<PurposeQuestion> purpose = Optional.empty();
    private Optional<RecipientClass> counterparty = Optional.empty();
    private Optional<Handling> handling = Optional.empty();
    private boolean specifiedPersonalInformation;
    private Optional<AffairNumber> affair = Optional.empty();
    private Optional<Boolean> consent = Optional.empty();

    ProposedFlowBuilder(Action action) {
        this.action = Objects.requireNonNull(action, "action");
    }

    ProposedFlowBuilder(ProposedFlow flow) {
        this(flow.action());
        asOf = Optional.of(flow.asOf());
        purpose = Optional.of(flow.purpose());
        counterparty = flow.counterparty();
        information.addAll(flow.information());
        handling = flow.handling();
        specifiedPersonalInformation = flow.specifiedPersonalInformation();
        affair = flow.affair();
        consent = flow.consent();
    }

    /**
     * States the day.
     *
     * @param day a civil date in Japan
     * @return this
     */
    public ProposedFlowBuilder on(LocalDate day) {
        asOf = Optional.of(day);
        return this;
    }

    /**
     * States the purpose by its id.
     *
     * @param id for instance {@code 6.provide.2}
     * @return this
     */
    public ProposedFlowBuilder purpose(String id) {
        return purpose(new PurposeQuestion.ById(PurposeId.parse(id)));
    }

    /**
     * States the purpose by its category.
     *
     * @param number number of the category
     * @return this
     */
    public ProposedFlowBuilder category(int number) {
        return purpose(new PurposeQuestion.ByCategory(number));
    }

    /**
     * States the purpose.
     *
     * @param question by id, category or text
     * @return this
     */
    public ProposedFlowBuilder purpose(PurposeQuestion question) {
        purpose = Optional.of(question);
        return this;
    }

    /**
     * States the receiver or the source.
     *
     * @param code code of a known recipient class
     * @return this
     */
    public ProposedFlowBuilder counterparty(String code) {
        return counterparty(RecipientClasses.standard().of(code));
    }

    ProposedFlowBuilder counterparty(RecipientClass other) {
        counterparty = Optional.of(other);
        return this;
    }

    /**
     * Adds kinds of information.
     *
     * @param codes codes of known kinds
     * @return this
     */
    public ProposedFlowBuilder information(String... codes) {
        for (String code : codes) {
            information.add(InformationKinds.standard().of(code));
        }
        return this;
    }

    ProposedFlowBuilder onlyInformation(Set<InformationKind> kinds) {
        information.clear();
        information.addAll(kinds);
        return this;
    }

    /**
     * States the handling.
     *
     * @param stated the handling
     * @return this
     */
    public ProposedFlowBuilder handling(Handling stated) {
        handling = Optional.of(stated);
        return this;
    }

    /**
     * States that the information is 特定個人情報.
     *
     * @return this
     */
    public ProposedFlowBuilder specifiedPersonalInformation() {
        return specifiedPersonalInformation(true);
    }

    ProposedFlowBuilder specifiedPersonalInformation(boolean stated) {
        specifiedPersonalInformation = stated;
        return this;
    }

    /**
     * Names the affair of the network ordinance.
     *
     * @param number for instance {@code 5-18}
     * @return this
     */
    public ProposedFlowBuilder affair(String number) {
        return affair(AffairNumber.parse(number));
    }

    ProposedFlowBuilder affair(AffairNumber named) {
        affair = Optional.of(named);
        return this;
    }

    /**
     * States whether the person has consented.
     *
     * @param given true where they have
     * @return this
     */
    public ProposedFlowBuilder consent(boolean given) {
        consent = Optional.of(given);
        return this;
    }

    /**
     * Makes the question.
     *
     * @return the flow
     * @throws InvalidFlowException where a part is missing or does not go with another
     */
    public ProposedFlow build() {
        return new ProposedFlow(
                asOf.orElseThrow(() -> new InvalidFlowException("asOf", "the day is needed")),
                action,
                purpose.orElseThrow(() -> new InvalidFlowException("purpose", "the purpose is needed")),
                counterparty,
                information,
                handling,
                specifiedPersonalInformation,
                affair,
                consent);
    }
}
