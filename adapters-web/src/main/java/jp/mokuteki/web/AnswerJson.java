package jp.mokuteki.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import jp.mokuteki.domain.decision.Answer;
import jp.mokuteki.web.json.AnswerNodes;
import jp.mokuteki.web.json.Json;
import jp.mokuteki.web.problem.Language;

/** 回答のJSON — an answer outside of HTTP, in the shape that a decision preview has there. */
public final class AnswerJson {
    private AnswerJson() {}

    /**
     * Writes an answer, indented, with its sentences in Japanese.
     *
     * @param answer the answer
     * @return the text, without a line end
     */
    public static String write(Answer answer) {
        return Json.pretty(AnswerNodes.answer(answer, Language.JAPANESE));
    }

    /**
     * Writes an answer that rests on a register file: it names the file by its hashes and claims neither number nor date.
     *
     * @param answer the answer
     * @return the text, without a line end
     */
    public static String writeOfFile(Answer answer) {
        ObjectNode json = AnswerNodes.answer(answer, Language.JAPANESE);
        json.withObject("/register").remove(List.of("revision", "effectiveFrom"));
        return Json.pretty(json);
    }
}
