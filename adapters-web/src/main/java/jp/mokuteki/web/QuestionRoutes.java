package jp.mokuteki.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import java.time.LocalDate;
import jp.mokuteki.application.port.StoredDecision;
import jp.mokuteki.application.port.in.UseCases;
import jp.mokuteki.domain.decision.Answer;
import jp.mokuteki.web.json.AnswerNodes;
import jp.mokuteki.web.json.DecisionNodes;
import jp.mokuteki.web.json.Json;
import jp.mokuteki.web.json.Question;
import jp.mokuteki.web.json.QuestionList;
import jp.mokuteki.web.json.QuestionReader;
import jp.mokuteki.web.problem.Problem;
import jp.mokuteki.web.problem.ProblemException;

/** Questions: decided and stored, previewed, or previewed many at a time. */
final class QuestionRoutes {
    private final UseCases ports;

    QuestionRoutes(UseCases ports) {
        this.ports = ports;
    }

    void decide(Context context) {
        Question question = question(context);
        StoredDecision stored = ports.decisions()
                .makeDecision()
                .decide(Authentication.insurer(context), question.flow(), question.reference());
        AccessNotes.give(context, stored);
        context.status(HttpStatus.CREATED).header(Header.LOCATION, "/v1/decisions/" + stored.id());
        Responses.json(context, DecisionNodes.decision(stored, Responses.language(context)));
    }

    void preview(Context context) {
        Responses.json(context, answer(context, question(context)));
    }

    void batch(Context context) {
        LocalDate today = ports.register().tellToday().today();
        ObjectNode json = Json.object();
        ArrayNode items = json.putArray("items");
        QuestionList.read(Bodies.json(context)).forEach(item -> items.add(item(context, item, today)));
        Responses.json(context, json);
    }

    private ObjectNode item(Context context, QuestionList.Item item, LocalDate today) {
        try {
            return answer(context, QuestionReader.read(item.node(), item.pointer(), today));
        } catch (ProblemException e) {
            return new Problem(e.type(), e.faults(), context.path()).json(Responses.language(context));
        }
    }

    private Question question(Context context) {
        return QuestionReader.read(
                Bodies.json(context), "", ports.register().tellToday().today());
    }

    private ObjectNode answer(Context context, Question question) {
        Answer answer = ports.decisions().previewDecision().preview(Authentication.insurer(context), question.flow());
        AccessNotes.give(context, answer);
        return AnswerNodes.answer(answer, Responses.language(context));
    }
}
