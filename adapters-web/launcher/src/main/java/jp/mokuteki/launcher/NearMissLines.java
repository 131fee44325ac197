package jp.mokuteki.launcher;

import java.util.List;
import jp.mokuteki.domain.decision.NearMiss;
import jp.mokuteki.web.page.DecisionWords;
import jp.mokuteki.web.page.Texts;
import jp.mokuteki.web.problem.Language;

/** A near miss as a clerk reads it: what changes, which purpose then covers it, and the command that asks so. */
final class NearMissLines {
    private static final DecisionWords WORDS = new DecisionWords(Texts.in(Language.JAPANESE));

    private NearMissLines() {}

    static String of(NearMiss miss, List<String> registerArguments) {
        return "・" + changed(miss)
                + "\n    " + AnswerLines.purpose(miss.coveredBy())
                + "\n    " + AskedAgain.command(miss.flow(), registerArguments);
    }

    /** Says in Japanese what differs from the question that was refused. */
    static String changed(NearMiss miss) {
        return WORDS.changed(miss);
    }
}
