package jp.mokuteki.domain.decision;

import java.time.LocalDate;
import jp.mokuteki.domain.register.Action;
import jp.mokuteki.domain.register.Handling;

/**
 * Reads a question as the tables of the tests write it: action, purpose, counterparty (or -), kinds of information joined by
 * +, then {@code specified}, {@code consented}, an affair or a handling in any order.
 */
final class Questions {
    private Questions() {}

    static ProposedFlow read(String asOf, String question) {
        String[] words = question.strip().split(" ", -1);
        var flow = ProposedFlow.to(Action.valueOf(words[0])).on(LocalDate.parse(asOf));
        purpose(flow, words[1]);
        if (!words[2].equals("-")) {
            flow.counterparty(words[2]);
        }
        flow.information(words[3].split("\\+", -1));
        for (int i = 4; i < words.length; i++) {
            detail(flow, words[i]);
        }
        return flow.build();
    }

    private static void purpose(ProposedFlowBuilder flow, String word) {
        if (word.startsWith("「")) {
            flow.purpose(new PurposeQuestion.ByText(word.substring(1, word.length() - 1)));
        } else if (word.contains(".")) {
            flow.purpose(word);
        } else {
            flow.category(Integer.parseInt(word));
        }
    }

    private static void detail(ProposedFlowBuilder flow, String word) {
        switch (word) {
            case "specified" -> flow.specifiedPersonalInformation();
            case "consented" -> flow.consent(true);
            default -> {
                if (word.startsWith("5-")) {
                    flow.affair(word);
                } else {
                    flow.handling(Handling.valueOf(word));
                }
            }
        }
    }
}
