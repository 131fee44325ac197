package jp.mokuteki.web.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.mokuteki.domain.decision.Caveat;
import jp.mokuteki.domain.decision.NearMiss;
import jp.mokuteki.domain.decision.ProposedFlow;
import jp.mokuteki.domain.decision.Reason;
import jp.mokuteki.domain.decision.ReasonCode;
import jp.mokuteki.domain.information.InformationKinds;
import jp.mokuteki.domain.law.AffairNumber;
import jp.mokuteki.domain.law.GroundCode;
import jp.mokuteki.domain.law.Grounds;
import jp.mokuteki.domain.law.LegalGround;
import jp.mokuteki.domain.network.Certainty;
import jp.mokuteki.domain.recipient.RecipientClasses;
import jp.mokuteki.domain.register.Handling;
import jp.mokuteki.web.problem.Language;

/** 判断の言葉 — what the parts of a decision are called where people read them, on pages and on the command line. Immutable and thread-safe. */
public final class DecisionWords {
    private final Texts texts;

    /**
     * Prepares.
     *
     * @param texts the language
     */
    public DecisionWords(Texts texts) {
        this.texts = texts;
    }

    private Language language() {
        return texts.language();
    }

    /**
     * Names a handling.
     *
     * @param handling the handling
     * @return its name
     */
    public String handling(Handling handling) {
        return language().choose(handling.labelJa(), handling.labelEn());
    }

    /**
     * Names the counterparty of a flow.
     *
     * @param flow the flow
     * @return its class; empty where there is none
     */
    public String counterparty(ProposedFlow flow) {
        return flow.counterparty()
                .map(RecipientClasses.standard()::describe)
                .map(entry -> language().choose(entry.labelJa(), entry.labelEn()))
                .orElse("");
    }

    /**
     * Names the information of a flow.
     *
     * @param flow the flow
     * @return its kinds
     */
    public String information(ProposedFlow flow) {
        return listed(flow.information().stream()
                .map(InformationKinds.standard()::describe)
                .map(entry -> language().choose(entry.labelJa(), entry.labelEn()))
                .toList());
    }

    private String listed(List<String> words) {
        return words.stream().collect(Collectors.joining(language().choose("、", ", ")));
    }

    /**
     * Names a ground or duty.
     *
     * @param code its code
     * @return its name
     */
    public String ground(GroundCode code) {
        LegalGround ground = Grounds.standard().get(code);
        return language().choose(ground.labelJa(), ground.labelEn());
    }

    /**
     * Names the ground of a reason.
     *
     * @param reason the reason
     * @return its name, or nothing where the sentence of the reason says it all
     */
    public Optional<String> ground(Reason reason) {
        // the name of that ground counts the articles of one day; its sentence says the same without numbers
        return reason.code() == ReasonCode.CONSENT_IRRELEVANT
                ? Optional.empty()
                : reason.ground().map(this::ground);
    }

    /**
     * Says that one of several grounds is enough.
     *
     * @param grounds the grounds
     * @return their names
     */
    public String oneOf(List<GroundCode> grounds) {
        return texts.of(
                "answer.one-of", listed(grounds.stream().map(this::ground).toList()));
    }

    /**
     * Names an affair.
     *
     * @param affair the affair
     * @return its number
     */
    public String affair(AffairNumber affair) {
        return texts.of("answer.affair", affair);
    }

    /**
     * Says how certain it is that something is listed. What is stated needs no word; the two others count as listed, but the reader is
     * told.
     *
     * @param certainty how certain
     * @return the words, or nothing where it is stated
     */
    public Optional<String> certainty(Certainty certainty) {
        return certainty == Certainty.STATED
                ? Optional.empty()
                : Optional.of(texts.of("answer.certainty." + certainty));
    }

    /**
     * Says for how long a record is kept.
     *
     * @param years how many years
     * @return the words
     */
    public String years(int years) {
        return texts.of("answer.years", years);
    }

    /**
     * Says that a duty goes with one ground only.
     *
     * @param ground the ground
     * @return the words
     */
    public String relyingOn(GroundCode ground) {
        return texts.of("answer.if-relying", ground(ground));
    }

    /**
     * Says what is to be kept in mind.
     *
     * @param caveat the caveat
     * @param day its day, as it is to be written
     * @return a sentence
     */
    public String caveat(Caveat caveat, String day) {
        return texts.of("answer.caveat." + caveat.code(), caveat.text(), day);
    }

    /**
     * Says what differs from the question that was refused.
     *
     * @param miss what would be permitted instead
     * @return the words
     * @throws IllegalArgumentException where the counterparty of a use is to differ, which has none
     */
    public String changed(NearMiss miss) {
        ProposedFlow flow = miss.flow();
        return switch (miss.changed()) {
            case PURPOSE -> texts.of("near.purpose", miss.coveredBy().id());
            case COUNTERPARTY -> texts.of("near.counterparty", otherCounterparty(flow));
            case INFORMATION -> texts.of("near.information", information(flow));
            case HANDLING ->
                flow.handling()
                        .map(handling -> texts.of("near.handling", handling(handling)))
                        .orElseGet(() -> texts.of("near.handling-open"));
            case SPECIFIED -> texts.of(flow.specifiedPersonalInformation() ? "near.specified" : "near.not-specified");
            case AFFAIR ->
                flow.affair()
                        .map(affair -> texts.of("near.affair", affair))
                        .orElseGet(() -> texts.of("near.affair-open"));
        };
    }

    private String otherCounterparty(ProposedFlow flow) {
        if (flow.counterparty().isEmpty()) {
            throw new IllegalArgumentException("a use has no counterparty to change");
        }
        return counterparty(flow);
    }
}
