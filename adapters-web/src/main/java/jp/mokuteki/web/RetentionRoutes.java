package jp.mokuteki.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import jp.mokuteki.application.port.PlacedHold;
import jp.mokuteki.application.port.PurgeOutcome;
import jp.mokuteki.application.port.PurgeProposal;
import jp.mokuteki.application.port.in.RetentionUseCases;
import jp.mokuteki.web.json.HoldReader;
import jp.mokuteki.web.json.Json;
import jp.mokuteki.web.json.RetentionNodes;
import jp.mokuteki.web.json.StatisticsNodes;
import jp.mokuteki.web.json.StrictJson;
import jp.mokuteki.web.problem.ProblemException;
import jp.mokuteki.web.problem.ProblemType;

/** Holds on records, and purges by two people. */
final class RetentionRoutes {

    private final RetentionUseCases ports;

    RetentionRoutes(RetentionUseCases ports) {
        this.ports = ports;
    }

    void due(Context context) {
        Responses.json(
                context,
                StatisticsNodes.due(ports.showDue()
                        .show(
                                Authentication.insurer(context),
                                Parameters.of(context).date("on"))));
    }

    void holds(Context context) {
        Responses.json(
                context,
                Json.whole(ports.listHolds().standing(Authentication.insurer(context)).stream()
                        .map(RetentionNodes::hold)
                        .toList()));
    }

    void hold(Context context) {
        HoldReader.Request request = HoldReader.read(Bodies.json(context));
        PlacedHold placed = ports.placeHold().place(Authentication.caller(context), request.range(), request.reason());
        context.status(HttpStatus.CREATED);
        Responses.json(context, RetentionNodes.hold(placed));
    }

    void lift(Context context) {
        Bodies.none(context);
        if (!ports.liftHold().lift(Authentication.caller(context), Numbers.ofPath(context, "number"))) {
            throw new ProblemException(ProblemType.NOT_FOUND);
        }
        context.status(HttpStatus.NO_CONTENT);
    }

    void propose(Context context) {
        StrictJson.requireEmpty(Bodies.json(context));
        PurgeProposal proposal = ports.proposePurge().propose(Authentication.caller(context));
        context.status(HttpStatus.CREATED);
        Responses.json(context, RetentionNodes.proposal(proposal));
    }

    /** A refusal undoes nothing but its own request: the proposal still stands for somebody else, or for another day. */
    void approve(Context context) {
        StrictJson.requireEmpty(Bodies.json(context));
        PurgeOutcome outcome =
                ports.approvePurge().approve(Authentication.caller(context), Numbers.ofPath(context, "number"));
        if (!(outcome instanceof PurgeOutcome.Purged purged)) {
            throw new ProblemException(refusal(outcome));
        }
        RecordingRoutes.locate(context, purged.record());
        context.status(HttpStatus.CREATED);
        Repeats.afterwards(context, () -> Responses.json(context, RetentionNodes.purged(purged)));
    }

    private static ProblemType refusal(PurgeOutcome outcome) {
        if (outcome instanceof PurgeOutcome.NoSecondPerson) {
            return ProblemType.FOUR_EYES_REQUIRED;
        }
        return outcome instanceof PurgeOutcome.NothingDue ? ProblemType.RETENTION_NOT_EXPIRED : ProblemType.NOT_FOUND;
    }
}
