package jp.mokuteki.launcher;

import java.util.ArrayList;
import java.util.Optional;
import jp.mokuteki.domain.decision.Caveat;
import jp.mokuteki.domain.decision.Duty;
import jp.mokuteki.domain.decision.ListedPurpose;
import jp.mokuteki.domain.decision.OpenMatter;
import jp.mokuteki.domain.decision.Reason;
import jp.mokuteki.domain.law.Citation;
import jp.mokuteki.web.page.DecisionWords;
import jp.mokuteki.web.page.Texts;
import jp.mokuteki.web.problem.Language;

/** The lines of an answer. */
final class AnswerLines {
    private static final DecisionWords WORDS = new DecisionWords(Texts.in(Language.JAPANESE));

    private AnswerLines() {}

    static String purpose(ListedPurpose purpose) {
        return purpose.id() + "  " + purpose.text()
                + purpose.handling()
                        .map(handling -> aside(WORDS.handling(handling)))
                        .orElse("");
    }

    static String reason(Reason reason) {
        var parts = new ArrayList<String>();
        parts.add("・" + reason.code().labelJa()
                + reason.openMatter().map(OpenMatter::labelJa).orElse(""));
        reason.purpose()
                .map(Object::toString)
                .or(() -> reason.cell().map(Object::toString))
                .ifPresent(parts::add);
        ground(WORDS.ground(reason), reason.citation()).ifPresent(parts::add);
        reason.affair().map(WORDS::affair).ifPresent(parts::add);
        reason.certainty().flatMap(WORDS::certainty).map(AnswerLines::aside).ifPresent(parts::add);
        if (!reason.alternatives().isEmpty()) {
            parts.add(aside(WORDS.oneOf(reason.alternatives())));
        }
        parts.add("[" + reason.code() + "]");
        return String.join(" ", parts);
    }

    private static Optional<String> ground(Optional<String> ground, Optional<Citation> citation) {
        Optional<String> place = citation.map(Citation::toString);
        return ground.map(name -> name + place.map(AnswerLines::aside).orElse(""))
                .or(() -> place);
    }

    private static String aside(String text) {
        return "（" + text + "）";
    }

    static String duty(Duty duty) {
        var line = new StringBuilder(duty.fulfilled() ? "☑ " : "□ ");
        line.append(WORDS.ground(duty.code())).append(aside(duty.citation().toString()));
        duty.retentionYears().ifPresent(years -> line.append(' ').append(WORDS.years(years)));
        duty.ifRelyingOn().ifPresent(ground -> line.append(' ').append(WORDS.relyingOn(ground)));
        return line.toString();
    }

    static String caveat(Caveat caveat) {
        return "・" + WORDS.caveat(caveat, caveat.date().toString());
    }
}
