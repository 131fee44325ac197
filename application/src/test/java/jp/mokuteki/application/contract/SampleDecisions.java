package jp.mokuteki.application.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import jp.mokuteki.application.port.CallerReference;
import jp.mokuteki.application.port.DecisionId;
import jp.mokuteki.application.port.StoredDecision;
import jp.mokuteki.domain.decision.Answer;
import jp.mokuteki.domain.decision.Caveat;
import jp.mokuteki.domain.decision.CellReference;
import jp.mokuteki.domain.decision.Decision;
import jp.mokuteki.domain.decision.DecisionBasis;
import jp.mokuteki.domain.decision.Duty;
import jp.mokuteki.domain.decision.ListedPurpose;
import jp.mokuteki.domain.decision.NearMiss;
import jp.mokuteki.domain.decision.OpenMatter;
import jp.mokuteki.domain.decision.ProposedFlow;
import jp.mokuteki.domain.decision.PurposeQuestion;
import jp.mokuteki.domain.decision.Reason;
import jp.mokuteki.domain.decision.ReasonCode;
import jp.mokuteki.domain.law.AffairNumber;
import jp.mokuteki.domain.law.Citation;
import jp.mokuteki.domain.law.GroundCode;
import jp.mokuteki.domain.network.Certainty;
import jp.mokuteki.domain.register.Action;
import jp.mokuteki.domain.register.DisclosureColumn;
import jp.mokuteki.domain.register.Handling;
import jp.mokuteki.domain.register.PurposeId;
import jp.mokuteki.domain.register.SocietyTable;
import jp.mokuteki.domain.table.TableHash;

/** Decisions written by hand: what they say is of no matter to a store, that it comes back is. */
public final class SampleDecisions {
    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
    private static final Instant DECIDED_AT = Instant.parse("2026-04-01T00:00:00.000001Z");
    private static final Citation PLACE = Citation.parse("番号法第19条第8号");
    private static final GroundCode GROUND = new GroundCode("MYNUMBER_NETWORK");
    private static final ListedPurpose PURPOSE = new ListedPurpose(
            PurposeId.parse("6.receive.2"), SampleTables.DIFFICULT_TEXT, Optional.of(Handling.NETWORK_LINKAGE));

    private SampleDecisions() {}

    /**
     * Makes the id with a number; a higher number sorts later.
     *
     * @param number from 0
     * @return the id
     */
    public static DecisionId id(int number) {
        return DecisionId.parse(String.format(java.util.Locale.ROOT, "019d0000-0000-7000-8000-%012x", number));
    }

    /**
     * Makes a permission that fills every part of an answer.
     *
     * @param number number of its id
     * @return the decision
     */
    public static StoredDecision permitted(int number) {
        var duty =
                new Duty(new GroundCode("RETAIN_EXCHANGE_RECORD"), PLACE, OptionalInt.of(7), Optional.of(GROUND), true);
        var decision = new Decision.Permitted(
                List.of(PURPOSE), List.of(PURPOSE), List.of(fullReason()), List.of(duty), List.of(caveat()));
        var reference = Optional.of(new CallerReference("claims:2026.04_01-" + number));
        return new StoredDecision(id(number), DECIDED_AT, reference, new Answer(flow(), basis(), decision, List.of()));
    }

    /**
     * Makes a refusal with a near miss and without a reference.
     *
     * @param number number of its id
     * @return the decision
     */
    public static StoredDecision refused(int number) {
        var decision = new Decision.Refused(List.of(bareReason(ReasonCode.NO_ARTICLE19_GROUND)), List.of());
        var nearMiss = new NearMiss(NearMiss.Part.PURPOSE, flow(), PURPOSE);
        return new StoredDecision(
                id(number), DECIDED_AT, Optional.empty(), new Answer(flow(), basis(), decision, List.of(nearMiss)));
    }

    /**
     * Makes an undetermined answer to a question in difficult words, for a day on which no revision was in force.
     *
     * @param number number of its id
     * @return the decision
     */
    public static StoredDecision undetermined(int number) {
        var question = new PurposeQuestion.ByText(SampleTables.DIFFICULT_TEXT);
        var flow = ProposedFlow.to(Action.USE)
                .on(LocalDate.of(1922, 4, 22))
                .purpose(question)
                .information("CLAIM")
                .build();
        var decision = new Decision.Undetermined(
                List.of(bareReason(ReasonCode.NO_REVISION_IN_FORCE)), List.of(PURPOSE), List.of());
        var answer = new Answer(flow, new DecisionBasis(Optional.empty(), lawVersion()), decision, List.of());
        return new StoredDecision(id(number), DECIDED_AT, Optional.empty(), answer);
    }

    /**
     * Gives the same decision another id.
     *
     * @param decision the decision
     * @param id the id
     * @return the decision under that id
     */
    public static StoredDecision as(StoredDecision decision, DecisionId id) {
        return new StoredDecision(id, decision.decidedAt(), decision.reference(), decision.answer());
    }

    /**
     * Gives the same decision another time.
     *
     * @param decision the decision
     * @param time the time
     * @return the decision given at that time
     */
    public static StoredDecision at(StoredDecision decision, Instant time) {
        return new StoredDecision(decision.id(), time, decision.reference(), decision.answer());
    }

    /**
     * Lets the same decision be asked for by a category.
     *
     * @param decision the decision
     * @param category number of the category
     * @return the decision on that question
     */
    public static StoredDecision byCategory(StoredDecision decision, int category) {
        Answer answer = decision.answer();
        ProposedFlow flow = answer.flow();
        var asked = new ProposedFlow(
                flow.asOf(),
                flow.action(),
                new PurposeQuestion.ByCategory(category),
                flow.counterparty(),
                flow.information(),
                flow.handling(),
                flow.specifiedPersonalInformation(),
                flow.affair(),
                flow.consent());
        return new StoredDecision(
                decision.id(),
                decision.decidedAt(),
                decision.reference(),
                new Answer(asked, answer.basis(), answer.decision(), answer.nearMisses()));
    }

    private static ProposedFlow flow() {
        return ProposedFlow.to(Action.RECEIVE)
                .on(DAY)
                .purpose("6.receive.2")
                .counterparty("ADMINISTRATIVE_ORGAN")
                .information("LOCAL_TAX", "PENSION_BENEFIT")
                .handling(Handling.NETWORK_LINKAGE)
                .specifiedPersonalInformation()
                .affair("5-12")
                .consent(false)
                .build();
    }

    private static DecisionBasis basis() {
        var revision = DecisionBasis.RevisionReference.of(SocietyTable.revision());
        return new DecisionBasis(Optional.of(revision), lawVersion());
    }

    private static TableHash lawVersion() {
        return TableHash.parse("sha256:" + "0123456789abcdef".repeat(4));
    }

    private static Reason fullReason() {
        return new Reason(
                ReasonCode.LISTED_FOR_AFFAIR,
                Optional.of(new CellReference(6, DisclosureColumn.RECEIVE)),
                Optional.of(PurposeId.parse("6.receive.2")),
                Optional.of(GROUND),
                Optional.of(PLACE),
                List.of(GROUND, new GroundCode("APPI_CONSENT")),
                Optional.of(AffairNumber.parse("5-12")),
                Optional.of(Certainty.INFERRED),
                Optional.of(OpenMatter.CATEGORY));
    }

    private static Reason bareReason(ReasonCode code) {
        return new Reason(
                code,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Caveat caveat() {
        return new Caveat(Caveat.Code.TEXT_READ_AS_OF, "番号法", LocalDate.of(2025, 6, 1));
    }
}
