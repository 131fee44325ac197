package jp.mokuteki.web;

import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import jp.mokuteki.application.port.StoredDecision;
import jp.mokuteki.application.port.in.UseCases;
import jp.mokuteki.domain.decision.Answer;
import jp.mokuteki.web.json.DecisionNodes;
import jp.mokuteki.web.json.Json;
import jp.mokuteki.web.json.Question;
import jp.mokuteki.web.json.QuestionList;
import jp.mokuteki.web.json.QuestionReader;
import jp.mokuteki.web.json.WrittenAnswers;
import jp.mokuteki.web.problem.Problem;
import jp.mokuteki.web.problem.ProblemException;

/** Questions: decided and stored, previewed, or previewed many at a time. */
final class QuestionRoutes {
    private final UseCases ports;
    private final WrittenAnswers written = new WrittenAnswers();

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
        Responses.give(context, Responses.JSON, answer(context, question(context)));
    }

    void batch(Context context) {
        LocalDate today = ports.register().tellToday().today();
        var items = new ArrayList<byte[]>();
        QuestionList.read(Bodies.json(context)).forEach(item -> items.add(item(context, item, today)));
        Responses.give(context, Responses.JSON, Json.items(items));
    }

    private byte[] item(Context context, QuestionList.Item item, LocalDate today) {
        try {
            return answer(context, QuestionReader.read(item.node(), item.pointer(), today));
        } catch (ProblemException e) {
            return Json.bytes(new Problem(e.type(), e.faults(), context.path()).json(Responses.language(context)));
        }
    }

    private Question question(Context context) {
        return QuestionReader.read(
                Bodies.json(context), "", ports.register().tellToday().today());
    }

    private byte[] answer(Context context, Question question) {
        Answer answer = ports.decisions().previewDecision().preview(Authentication.insurer(context), question.flow());
        AccessNotes.give(context, answer);
        return written.bytes(answer, Responses.language(context));
    }
}
