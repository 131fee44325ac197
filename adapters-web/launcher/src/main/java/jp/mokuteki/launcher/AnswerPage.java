package jp.mokuteki.launcher;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import jp.mokuteki.domain.decision.Answer;
import jp.mokuteki.domain.decision.Decision;
import jp.mokuteki.domain.decision.ListedPurpose;

/** An answer as a clerk reads it: the verdict first, then the purposes, the reasons and what is to be done. */
final class AnswerPage {
    private final Answer answer;
    private final String registerLabel;
    private final List<String> registerArguments;
    private final StringBuilder text = new StringBuilder();

    AnswerPage(Answer answer, String registerLabel, List<String> registerArguments) {
        this.answer = answer;
        this.registerLabel = registerLabel;
        this.registerArguments = List.copyOf(registerArguments);
    }

    /** Writes the page, with line feeds. */
    String text() {
        Decision decision = answer.decision();
        line(decision.verdict().labelJa() + "（" + answer.flow().asOf() + " 現在）");
        if (decision instanceof Decision.Permitted permitted) {
            part("該当する利用目的", purposes(permitted.coveredBy()));
        } else if (decision instanceof Decision.Undetermined undetermined) {
            part("候補となる利用目的", purposes(undetermined.candidates()));
        }
        part("理由", decision.reasons().stream().map(AnswerLines::reason).toList());
        if (decision instanceof Decision.Permitted permitted) {
            part("守ること", permitted.duties().stream().map(AnswerLines::duty).toList());
            part("あわせて見る利用目的", purposes(permitted.seeAlso()));
        }
        part("近い取扱いで可となるもの", nearMisses());
        part("留意", decision.caveats().stream().map(AnswerLines::caveat).toList());
        part("判断のもと", basis());
        return text.toString();
    }

    private static List<String> purposes(List<ListedPurpose> purposes) {
        return purposes.stream().map(AnswerLines::purpose).toList();
    }

    private List<String> nearMisses() {
        return answer.nearMisses().stream()
                .map(miss -> NearMissLines.of(miss, registerArguments))
                .toList();
    }

    /** The three hashes that pin the answer, so that it can be asked again under the same versions. */
    private List<String> basis() {
        var lines = new ArrayList<String>();
        lines.add(registerLabel);
        answer.basis().revision().ifPresent(revision -> {
            lines.add("本文 " + revision.contentHash());
            lines.add("符号 " + revision.codesHash());
        });
        lines.add("法令 " + answer.basis().lawVersion());
        return lines;
    }

    private void part(String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            line("");
            line(heading);
            line(lines.stream().map(line -> "  " + line).collect(Collectors.joining("\n")));
        }
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
