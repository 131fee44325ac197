package jp.mokuteki.web.page;

import java.util.ArrayList;
import java.util.List;
import jp.mokuteki.domain.decision.Caveat;
import jp.mokuteki.domain.decision.Duty;
import jp.mokuteki.domain.decision.ListedPurpose;
import jp.mokuteki.domain.decision.NearMiss;
import jp.mokuteki.domain.decision.ProposedFlow;
import jp.mokuteki.domain.decision.Reason;
import jp.mokuteki.domain.decision.Verdict;
import jp.mokuteki.domain.law.Citation;
import jp.mokuteki.domain.law.GroundCode;
import jp.mokuteki.domain.register.Action;
import jp.mokuteki.domain.register.Handling;
import jp.mokuteki.web.problem.Language;

/** Says the parts of an answer in the words of the domain. */
final class AnswerWords {
    private final Texts texts;
    private final DecisionWords decision;

    AnswerWords(Texts texts) {
        this.texts = texts;
        this.decision = new DecisionWords(texts);
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
        return decision.handling(handling);
    }

    String counterparty(ProposedFlow flow) {
        return decision.counterparty(flow);
    }

    String information(ProposedFlow flow) {
        return decision.information(flow);
    }

    String citation(Citation citation) {
        return language().choose(citation.toString(), citation.english());
    }

    String ground(GroundCode code) {
        return decision.ground(code);
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
        decision.ground(reason).ifPresent(parts::add);
        reason.citation().map(this::citation).ifPresent(parts::add);
        reason.affair().map(decision::affair).ifPresent(parts::add);
        reason.certainty().flatMap(decision::certainty).ifPresent(parts::add);
        if (!reason.alternatives().isEmpty()) {
            parts.add(decision.oneOf(reason.alternatives()));
        }
        return beside(parts);
    }

    private String beside(List<String> parts) {
        return String.join(language().choose("　", " · "), parts);
    }

    AnswerView.DutyLine duty(Duty duty) {
        var remarks = new ArrayList<String>();
        duty.retentionYears().ifPresent(years -> remarks.add(decision.years(years)));
        duty.ifRelyingOn().ifPresent(ground -> remarks.add(decision.relyingOn(ground)));
        return new AnswerView.DutyLine(
                ground(duty.code()), citation(duty.citation()), beside(remarks), duty.fulfilled());
    }

    AnswerView.Line caveat(Caveat caveat) {
        String sentence = decision.caveat(caveat, texts.day(caveat.date()));
        return new AnswerView.Line(sentence, "", "", caveat.code().name());
    }

    String changed(NearMiss miss) {
        return decision.changed(miss);
    }
}
