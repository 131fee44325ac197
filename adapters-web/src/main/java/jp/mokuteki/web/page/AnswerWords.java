package jp.mokuteki.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.mokuteki.domain.decision.Caveat;
import jp.mokuteki.domain.decision.Duty;
import jp.mokuteki.domain.decision.ListedPurpose;
import jp.mokuteki.domain.decision.NearMiss;
import jp.mokuteki.domain.decision.ProposedFlow;
import jp.mokuteki.domain.decision.Reason;
import jp.mokuteki.domain.decision.ReasonCode;
import jp.mokuteki.domain.decision.Verdict;
import jp.mokuteki.domain.information.InformationKinds;
import jp.mokuteki.domain.law.Citation;
import jp.mokuteki.domain.law.GroundCode;
import jp.mokuteki.domain.law.Grounds;
import jp.mokuteki.domain.law.LegalGround;
import jp.mokuteki.domain.network.Certainty;
import jp.mokuteki.domain.recipient.RecipientClasses;
import jp.mokuteki.domain.register.Action;
import jp.mokuteki.domain.register.Handling;
import jp.mokuteki.web.problem.Language;

/** Says the parts of an answer in the words of the domain. */
final class AnswerWords {
    private final Texts texts;

    AnswerWords(Texts texts) {
        this.texts = texts;
    }

    private Language language() {
        return texts.language();
    }

    String verdict(Verdict verdict) {
        return language().choose(verdict.labelJa(), verdict.labelEn());
    }

    String action(Action action) {
        return language().choose(action.labelJa(), action.labelEn());
    }

    String handling(Handling handling) {
        return language().choose(handling.labelJa(), handling.labelEn());
    }

    String counterparty(ProposedFlow flow) {
        return flow.counterparty()
                .map(RecipientClasses.standard()::describe)
                .map(entry -> language().choose(entry.labelJa(), entry.labelEn()))
                .orElse("");
    }

    String information(ProposedFlow flow) {
        return flow.information().stream()
                .map(InformationKinds.standard()::describe)
                .map(entry -> language().choose(entry.labelJa(), entry.labelEn()))
                .collect(Collectors.joining(language().choose("、", ", ")));
    }

    String citation(Citation citation) {
        return language().choose(citation.toString(), citation.english());
    }

    String ground(GroundCode code) {
        LegalGround ground = Grounds.standard().get(code);
        return language().choose(ground.labelJa(), ground.labelEn());
    }

    AnswerView.Line purpose(ListedPurpose purpose) {
        String handling = purpose.handling().map(this::handling).orElse("");
        return new AnswerView.Line(purpose.text(), purpose.id().toString(), handling, "");
    }

    AnswerView.Line reason(Reason reason) {
        String matter = reason.openMatter()
                .map(open -> language().choose(open.labelJa(), " " + open.labelEn()))
                .orElse("");
        String place = reason.purpose()
                .map(Object::toString)
                .or(() -> reason.cell().map(Object::toString))
                .orElse("");
        return new AnswerView.Line(
                language().choose(reason.code().labelJa(), reason.code().labelEn()) + matter,
                place,
                ground(reason),
                reason.code().name());
    }

    private String ground(Reason reason) {
        var parts = new ArrayList<String>();
        // The name of that ground counts the articles of one day; its sentence says the same without numbers.
        Optional<String> ground = reason.code() == ReasonCode.CONSENT_IRRELEVANT
                ? Optional.empty()
                : reason.ground().map(this::ground);
        ground.ifPresent(parts::add);
        reason.citation().map(this::citation).ifPresent(parts::add);
        reason.affair().map(affair -> texts.of("answer.affair", affair)).ifPresent(parts::add);
        reason.certainty().flatMap(this::certainty).ifPresent(parts::add);
        if (!reason.alternatives().isEmpty()) {
            parts.add(texts.of(
                    "answer.one-of",
                    beside(reason.alternatives().stream().map(this::ground).toList())));
        }
        return beside(parts);
    }

    private String beside(List<String> parts) {
        return String.join(language().choose("　", " · "), parts);
    }

    /** What is stated needs no word; the two others count as listed, but the reader is told. */
    private Optional<String> certainty(Certainty certainty) {
        return certainty == Certainty.STATED
                ? Optional.empty()
                : Optional.of(texts.of("answer.certainty." + certainty));
    }

    AnswerView.DutyLine duty(Duty duty) {
        var remarks = new ArrayList<String>();
        duty.retentionYears().ifPresent(years -> remarks.add(texts.of("answer.years", years)));
        duty.ifRelyingOn().ifPresent(ground -> remarks.add(texts.of("answer.if-relying", ground(ground))));
        return new AnswerView.DutyLine(
                ground(duty.code()), citation(duty.citation()), beside(remarks), duty.fulfilled());
    }

    AnswerView.Line caveat(Caveat caveat) {
        String sentence = texts.of("answer.caveat." + caveat.code(), caveat.text(), texts.day(caveat.date()));
        return new AnswerView.Line(sentence, "", "", caveat.code().name());
    }

    /** Says what differs from the question that was refused. */
    String changed(NearMiss miss) {
        ProposedFlow flow = miss.flow();
        return switch (miss.changed()) {
            case PURPOSE -> texts.of("near.purpose", miss.coveredBy().id());
            case COUNTERPARTY -> texts.of("near.counterparty", counterparty(flow));
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
}
