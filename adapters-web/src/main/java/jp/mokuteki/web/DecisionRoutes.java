package jp.mokuteki.web;

import io.javalin.http.Context;
import jp.mokuteki.application.port.DecisionId;
import jp.mokuteki.application.port.Page;
import jp.mokuteki.application.port.PageRequest;
import jp.mokuteki.application.port.StoredDecision;
import jp.mokuteki.application.port.in.DecisionUseCases;
import jp.mokuteki.web.json.DecisionNodes;
import jp.mokuteki.web.problem.ProblemException;
import jp.mokuteki.web.problem.ProblemType;

/** Stored decisions: found, listed and replayed. */
final class DecisionRoutes {
    private final DecisionUseCases ports;

    DecisionRoutes(DecisionUseCases ports) {
        this.ports = ports;
    }

    void find(Context context) {
        StoredDecision stored = ports.findDecision()
                .find(Authentication.insurer(context), id(context))
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
        AccessNotes.give(context, stored);
        Responses.json(context, DecisionNodes.decision(stored, Responses.language(context)));
    }

    void replay(Context context) {
        Bodies.none(context);
        var replay = ports.replayDecision()
                .replay(Authentication.insurer(context), id(context))
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
        AccessNotes.give(context, replay.stored());
        Responses.json(context, DecisionNodes.replay(replay, Responses.language(context)));
    }

    void list(Context context) {
        var request = new PageRequest(Paging.limit(context), Paging.after(context, DecisionId::parse));
        Page<StoredDecision> page = ports.listDecisions().list(Authentication.insurer(context), request);
        Paging.link(context, page.next());
        page.items().forEach(stored -> AccessNotes.give(context, stored.answer()));
        Responses.json(context, DecisionNodes.page(page, Responses.language(context)));
    }

    private static DecisionId id(Context context) {
        try {
            return DecisionId.parse(context.pathParam("id"));
        } catch (IllegalArgumentException e) {
            throw new ProblemException(ProblemType.NOT_FOUND);
        }
    }
}
