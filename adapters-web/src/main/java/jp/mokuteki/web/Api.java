package jp.mokuteki.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.mokuteki.web.json.Json;
import jp.mokuteki.web.problem.ProblemException;
import jp.mokuteki.web.problem.ProblemType;

/** 経路 — the one place that declares every path of the service. */
final class Api {
    /** Paths that need no credential. */
    static final Set<String> OPEN = Set.of("/healthz", "/readyz");

    private static final String BATCHES = "/v1/decision-batches";
    private static final Map<String, Integer> LIMITS = Map.of(BATCHES, Bodies.BATCH);

    private final WebPorts ports;

    Api(WebPorts ports) {
        this.ports = ports;
    }

    List<Route> routes() {
        var register = new RegisterRoutes(ports);
        var decisions = new DecisionRoutes(ports);
        var questions = new QuestionRoutes(ports);
        return List.of(
                Route.get(
                        "/healthz",
                        context -> Responses.json(context, Json.object().put("status", "alive"))),
                Route.get("/readyz", this::readiness),
                Route.get("/v1/register", register::overview),
                Route.get("/v1/register/table", register::table, "asOf", "format"),
                Route.get("/v1/purpose-categories", ReferenceRoutes::categories),
                Route.get("/v1/disclosure-columns", ReferenceRoutes::columns),
                Route.get("/v1/recipient-classes", ReferenceRoutes::recipientClasses),
                Route.get("/v1/information-kinds", ReferenceRoutes::informationKinds),
                Route.get("/v1/network-flows", ReferenceRoutes::networkFlows, "asOf"),
                Route.get("/v1/grounds", ReferenceRoutes::grounds, "asOf"),
                Route.get("/v1/grounds/{code}", ReferenceRoutes::ground, "asOf"),
                Route.post("/v1/decisions", questions::decide),
                Route.get("/v1/decisions", decisions::list, "limit", "after"),
                Route.get("/v1/decisions/{id}", decisions::find),
                Route.post("/v1/decisions/{id}/replay", decisions::replay),
                Route.post("/v1/decision-previews", questions::preview),
                Route.post(BATCHES, questions::batch));
    }

    /** The most bytes that a body to a path may have. */
    static int bodyLimit(String path) {
        return LIMITS.getOrDefault(path, Bodies.USUAL);
    }

    private void readiness(Context context) {
        if (!ports.checkReadiness().ready()) {
            throw new ProblemException(ProblemType.STORAGE_UNAVAILABLE);
        }
        Responses.json(context, Json.object().put("status", "ready"));
    }
}
