package jp.mokuteki.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.time.LocalDate;
import jp.mokuteki.application.port.in.UseCases;
import jp.mokuteki.domain.decision.Answer;
import jp.mokuteki.domain.decision.Verdict;
import jp.mokuteki.web.json.AnswerNodes;
import jp.mokuteki.web.json.Evaluations;
import jp.mokuteki.web.json.Json;
import jp.mokuteki.web.problem.Problem;
import jp.mokuteki.web.problem.ProblemException;

/** The face of OpenID AuthZEN 1.0: the same decision as a yes or no, with its reasons in the context. Stores nothing. */
final class EvaluationRoutes {
    private static final String DECISION = "decision";

    private final UseCases ports;

    EvaluationRoutes(UseCases ports) {
        this.ports = ports;
    }

    void evaluate(Context context) {
        Evaluations evaluations = Evaluations.one(Bodies.json(context));
        Responses.json(
                context,
                evaluated(
                        context,
                        evaluations.items().get(0),
                        ports.register().tellToday().today()));
    }

    void evaluateSeveral(Context context) {
        Evaluations evaluations = Evaluations.several(Bodies.json(context));
        LocalDate today = ports.register().tellToday().today();
        if (evaluations.single()) {
            Responses.json(context, evaluated(context, evaluations.items().get(0), today));
            return;
        }
        ObjectNode json = Json.object();
        ArrayNode items = json.putArray("evaluations");
        for (Evaluations.Item item : evaluations.items()) {
            ObjectNode evaluated = evaluatedOrRefused(context, item, today);
            items.add(evaluated);
            if (evaluations.semantic().stopsAfter(evaluated.get(DECISION).booleanValue())) {
                break;
            }
        }
        Responses.json(context, json);
    }

    private ObjectNode evaluatedOrRefused(Context context, Evaluations.Item item, LocalDate today) {
        try {
            return evaluated(context, item, today);
        } catch (ProblemException e) {
            ObjectNode json = Json.object().put(DECISION, false);
            json.putObject("context")
                    .set("error", new Problem(e.type(), e.faults(), context.path()).json(Responses.language(context)));
            return json;
        }
    }

    /** Only a permission is a yes: what is refused and what nobody can decide are both a no. */
    private ObjectNode evaluated(Context context, Evaluations.Item item, LocalDate today) {
        Answer answer = ports.decisions()
                .previewDecision()
                .preview(Authentication.insurer(context), item.question(today).flow());
        AccessNotes.give(context, answer);
        ObjectNode json = Json.object().put(DECISION, answer.decision().verdict() == Verdict.PERMITTED);
        json.set("context", AnswerNodes.answer(answer, Responses.language(context)));
        return json;
    }
}
