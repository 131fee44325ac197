package jp.mokuteki.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jp.mokuteki.domain.decision.ProposedFlow;
import jp.mokuteki.web.json.QuestionNodes;

/** 問いのJSON — a question outside of this service, in the shape that the bodies of questions have here. */
public final class QuestionJson {
    private QuestionJson() {}

    /**
     * Writes a question.
     *
     * @param flow the question
     * @return the JSON object
     */
    public static ObjectNode of(ProposedFlow flow) {
        return QuestionNodes.question(flow);
    }
}
