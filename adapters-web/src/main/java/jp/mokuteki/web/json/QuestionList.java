package jp.mokuteki.web.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import jp.mokuteki.web.problem.FaultCode;
import jp.mokuteki.web.problem.ProblemException;
import jp.mokuteki.web.problem.ProblemType;

/** 問いの一覧 — the questions of a batch with their places; each is read, or refused, by itself. */
public final class QuestionList {
    /** The most questions that a batch holds. */
    public static final int MOST = 1_000;

    private static final String QUESTIONS = "questions";

    private QuestionList() {}

    /**
     * A question that is not read yet.
     *
     * @param node the JSON value
     * @param pointer where it stands in the body
     */
    public record Item(JsonNode node, String pointer) {}

    /**
     * Reads the list.
     *
     * @param body the body
     * @return the questions in their order
     * @throws ProblemException where the body is no object with a list of 1 to 1,000 questions and nothing else
     */
    public static List<Item> read(JsonNode body) {
        ObjectFields fields = ObjectFields.of(body, "", Set.of(QUESTIONS));
        fields.require(QUESTIONS);
        fields.node(QUESTIONS).ifPresent(node -> checkSize(fields, node));
        if (!fields.faults().isEmpty()) {
            TextCheck.check(body, "");
            throw new ProblemException(ProblemType.VALIDATION, fields.faults());
        }
        JsonNode questions = body.get(QUESTIONS);
        return IntStream.range(0, questions.size())
                .mapToObj(i -> new Item(questions.get(i), Pointers.element("/" + QUESTIONS, i)))
                .toList();
    }

    private static void checkSize(ObjectFields fields, JsonNode questions) {
        if (!questions.isArray()) {
            fields.fault(QUESTIONS, FaultCode.WRONG_TYPE);
        } else if (questions.isEmpty() || questions.size() > MOST) {
            fields.fault(QUESTIONS, FaultCode.OUT_OF_RANGE);
        }
    }
}
