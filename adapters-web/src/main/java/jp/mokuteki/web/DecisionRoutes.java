package jp.mokuteki.web;

import io.javalin.http.Context;
import io.javalin.http.Header;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.mokuteki.application.port.DecisionId;
import jp.mokuteki.application.port.Page;
import jp.mokuteki.application.port.PageRequest;
import jp.mokuteki.application.port.StoredDecision;
import jp.mokuteki.web.json.DecisionNodes;
import jp.mokuteki.web.problem.FaultCode;
import jp.mokuteki.web.problem.ProblemException;
import jp.mokuteki.web.problem.ProblemType;

/** Stored decisions: found, listed and replayed. */
final class DecisionRoutes {
    private static final int USUAL_LIMIT = 50;
    private static final Pattern LIMIT = Pattern.compile("[1-9][0-9]{0,2}");

    private final WebPorts ports;

    DecisionRoutes(WebPorts ports) {
        this.ports = ports;
    }

    void find(Context context) {
        StoredDecision stored = ports.findDecision()
                .find(Authentication.insurer(context), id(context))
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
        Responses.json(context, DecisionNodes.decision(stored, Responses.language(context)));
    }

    void replay(Context context) {
        Bodies.none(context);
        var replay = ports.replayDecision()
                .replay(Authentication.insurer(context), id(context))
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
        Responses.json(context, DecisionNodes.replay(replay, Responses.language(context)));
    }

    void list(Context context) {
        PageRequest request = Parameters.of(context)
                .read("limit", FaultCode.OUT_OF_RANGE, DecisionRoutes::firstOf)
                .orElseGet(() -> new PageRequest(USUAL_LIMIT, Optional.empty()));
        var part = new PageRequest(request.limit(), after(context));
        Page<StoredDecision> page = ports.listDecisions().list(Authentication.insurer(context), part);
        page.next().ifPresent(next -> context.header(Header.LINK, link(part.limit(), next)));
        Responses.json(context, DecisionNodes.page(page, Responses.language(context)));
    }

    private static PageRequest firstOf(String limit) {
        if (!LIMIT.matcher(limit).matches()) {
            throw new IllegalArgumentException("not a number of ours");
        }
        return new PageRequest(Integer.parseInt(limit), Optional.empty());
    }

    private static Optional<DecisionId> after(Context context) {
        try {
            return Parameters.of(context).text("after").map(DecisionId::parse);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(ProblemType.INVALID_CURSOR, "/after", FaultCode.MALFORMED);
        }
    }

    private static String link(int limit, DecisionId next) {
        return "</v1/decisions?limit=" + limit + "&after=" + next + ">; rel=\"next\"";
    }

    private static DecisionId id(Context context) {
        try {
            return DecisionId.parse(context.pathParam("id"));
        } catch (IllegalArgumentException e) {
            throw new ProblemException(ProblemType.NOT_FOUND);
        }
    }
}
