package jp.mokuteki.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.mokuteki.application.port.in.UseCases;
import jp.mokuteki.domain.recipient.InsurerNumber;
import jp.mokuteki.web.json.Json;
import jp.mokuteki.web.problem.ProblemException;
import jp.mokuteki.web.problem.ProblemType;

/** 経路 — the one place that declares every path of the service. */
final class Api {
    private static final String BATCHES = "/v1/decision-batches";
    private static final String REVISIONS = "/v1/register/revisions";
    private static final String REVISION = REVISIONS + "/{n}";
    private static final String PURPOSES = REVISION + "/purposes";
    private static final String RECORDS = "/v1/ledger/records";
    private static final String HOLDS = "/v1/ledger/holds";
    private static final String EVALUATIONS = "/access/v1/evaluations";
    private static final String RECONCILIATIONS = "/v1/reconciliations";
    private static final String IMPORTS = "/v1/imports";
    private static final Map<String, Integer> LIMITS = Map.of(
            BATCHES,
            Bodies.BATCH,
            EVALUATIONS,
            Bodies.BATCH,
            RECONCILIATIONS,
            Bodies.DOCUMENT,
            LedgerPages.RECONCILIATIONS,
            Bodies.DOCUMENT,
            IMPORTS,
            Bodies.DOCUMENT,
            ImportPages.PATH,
            Bodies.DOCUMENT);

    private final UseCases ports;
    private final InsurerNumber usual;

    Api(UseCases ports, InsurerNumber usual) {
        this.ports = ports;
        this.usual = usual;
    }

    List<Route> routes() {
        // looked through in this order: what applications ask all day stands first
        return Stream.of(
                        decisions(),
                        ledger(),
                        register(),
                        revisions(),
                        reviews(),
                        credentials(),
                        service(),
                        SchemaRoutes.routes())
                .flatMap(List::stream)
                .toList();
    }

    private List<Route> service() {
        return List.of(
                Route.get(
                        "/healthz",
                        Access.EVERYBODY,
                        context -> Responses.json(context, Json.object().put("status", "alive"))),
                Route.get("/readyz", Access.EVERYBODY, this::readiness),
                Route.get("/openapi.json", Access.EVERYBODY, ContractRoutes::document),
                Route.get("/openapi.html", Access.EVERYBODY, ContractRoutes::page));
    }

    private List<Route> register() {
        var register = new RegisterRoutes(ports.register());
        return List.of(
                Route.get("/v1/register", Access.REGISTER, register::overview),
                Route.get("/v1/register/table", Access.REGISTER, register::table, "asOf", "knownAt", "format"),
                Route.get("/v1/purpose-categories", Access.REGISTER, ReferenceRoutes::categories),
                Route.get("/v1/disclosure-columns", Access.REGISTER, ReferenceRoutes::columns),
                Route.get("/v1/recipient-classes", Access.REGISTER, ReferenceRoutes::recipientClasses),
                Route.get("/v1/information-kinds", Access.REGISTER, ReferenceRoutes::informationKinds),
                Route.get("/v1/network-flows", Access.REGISTER, ReferenceRoutes::networkFlows, "asOf"),
                Route.get("/v1/grounds", Access.REGISTER, ReferenceRoutes::grounds, "asOf"),
                Route.get("/v1/grounds/{code}", Access.REGISTER, ReferenceRoutes::ground, "asOf"));
    }

    private List<Route> revisions() {
        var revisions = new RevisionRoutes(ports);
        var drafts = new DraftRoutes(ports);
        return List.of(
                Route.get(REVISIONS, Access.REVISIONS, revisions::list),
                Route.postWhole(REVISIONS, Access.EDITING, drafts::create),
                Route.get(REVISION, Access.REVISIONS, revisions::find),
                Route.patch(REVISION, Access.EDITING, drafts::edit),
                Route.delete(REVISION, Access.EDITING, drafts::delete),
                Route.get(PURPOSES, Access.REVISIONS, revisions::purposes),
                Route.postWhole(PURPOSES, Access.EDITING, drafts::addPurpose),
                Route.get(PURPOSES + "/{id}", Access.REVISIONS, revisions::purpose),
                Route.patch(PURPOSES + "/{id}", Access.EDITING, drafts::changePurpose),
                Route.delete(PURPOSES + "/{id}", Access.EDITING, drafts::removePurpose),
                Route.postWhole(REVISION + "/transitions", Access.MOVING, revisions::move),
                Route.post(REVISION + "/impact", Access.REVISIONS, revisions::impact),
                Route.postWhole(IMPORTS, Access.EDITING, new ImportRoutes(ports)::take));
    }

    private List<Route> reviews() {
        var reviews = new ReviewRoutes(ports.reviews());
        var publications = new PublicationRoutes(ports.reviews(), usual);
        return List.of(
                Route.get(REVISION + "/findings", Access.REVISIONS, reviews::findings, "on"),
                Route.get(REVISION + "/comparison", Access.REVISIONS, reviews::comparison, "with", "format"),
                Route.get(
                        "/v1/publications",
                        Access.EVERYBODY,
                        publications::list,
                        PublicationRoutes.INSURER,
                        "asOf",
                        PublicationRoutes.FORMAT),
                Route.get(
                        "/v1/publications/{n}",
                        Access.EVERYBODY,
                        publications::find,
                        PublicationRoutes.INSURER,
                        PublicationRoutes.FORMAT));
    }

    private List<Route> decisions() {
        var decisions = new DecisionRoutes(ports.decisions());
        var questions = new QuestionRoutes(ports);
        var evaluations = new EvaluationRoutes(ports);
        return List.of(
                Route.post("/v1/decision-previews", Access.PREVIEWS, questions::preview),
                Route.postOnce("/v1/decisions", Access.DECIDING, questions::decide),
                Route.get(
                        "/v1/decisions",
                        Access.DECISIONS,
                        decisions::list,
                        "from",
                        "to",
                        "asOfFrom",
                        "asOfTo",
                        "verdict",
                        "category",
                        "purpose",
                        "revision",
                        "reference",
                        Paging.LIMIT,
                        Paging.AFTER),
                Route.get("/v1/decision-statistics", Access.DECISIONS, decisions::statistics, "from", "to"),
                Route.get("/v1/decisions/{id}", Access.DECISIONS, decisions::find),
                Route.post("/v1/decisions/{id}/replay", Access.DECISIONS, decisions::replay),
                Route.post(BATCHES, Access.PREVIEWS, questions::batch),
                Route.post("/access/v1/evaluation", Access.PREVIEWS, evaluations::evaluate),
                Route.post(EVALUATIONS, Access.PREVIEWS, evaluations::evaluateSeveral));
    }

    private List<Route> ledger() {
        return Stream.of(records(), proofs(), retention()).flatMap(List::stream).toList();
    }

    private List<Route> records() {
        var recording = new RecordingRoutes(ports);
        var records = new RecordRoutes(ports.ledger());
        return List.of(
                Route.postOnce(RECORDS, Access.RECORDING, recording::record),
                Route.get(
                        RECORDS,
                        Access.LEDGER,
                        records::list,
                        "kind",
                        "from",
                        "to",
                        "reference",
                        Paging.LIMIT,
                        Paging.AFTER),
                Route.get(RECORDS + "/{seq}", Access.RECORDS, records::find),
                Route.get(RECORDS + "/{seq}/bundle", Access.RECORDS, records::bundle),
                Route.postOnce(RECORDS + "/{seq}/corrections", Access.RECORDING, recording::correct));
    }

    private List<Route> proofs() {
        var proofs = new ProofRoutes(ports.ledger());
        var audits = new AuditRoutes(ports);
        return List.of(
                Route.get("/v1/ledger/checkpoints/latest", Access.RECORDS, proofs::checkpoint),
                Route.get("/v1/ledger/keys", Access.RECORDS, proofs::keys, "format"),
                Route.get("/v1/ledger/proofs/inclusion", Access.RECORDS, proofs::inclusion, "seq", "treeSize"),
                Route.get("/v1/ledger/proofs/consistency", Access.RECORDS, proofs::consistency, "from", "to"),
                Route.post("/v1/ledger/verifications", Access.LEDGER, audits::verify),
                Route.post("/v1/ledger/exports", Access.LEDGER, audits::export),
                Route.post(RECONCILIATIONS, Access.LEDGER, audits::reconcile));
    }

    private List<Route> retention() {
        var retention = new RetentionRoutes(ports.retention());
        return List.of(
                Route.get("/v1/ledger/due", Access.LEDGER, retention::due, "on"),
                Route.get(HOLDS, Access.LEDGER, retention::holds),
                Route.post(HOLDS, Access.LEDGER, retention::hold),
                Route.delete(HOLDS + "/{number}", Access.LEDGER, retention::lift),
                Route.postOnce("/v1/ledger/purges", Access.LEDGER, retention::propose),
                Route.postOnce("/v1/ledger/purges/{number}/approvals", Access.LEDGER, retention::approve));
    }

    private List<Route> credentials() {
        var credentials = new CredentialRoutes(ports.credentials());
        return List.of(
                Route.get("/v1/credentials", Access.CREDENTIALS, credentials::list),
                Route.postWhole("/v1/credentials", Access.CREDENTIALS, credentials::issue),
                Route.get("/v1/credentials/{id}", Access.CREDENTIALS, credentials::find),
                Route.delete("/v1/credentials/{id}", Access.CREDENTIALS, credentials::revoke));
    }

    /** Paths that need no credential. */
    Set<String> openPaths() {
        return routes().stream()
                .filter(route -> route.access().isOpen())
                .map(Route::path)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The most bytes that a body to a path may have. */
    static int bodyLimit(String path) {
        return LIMITS.getOrDefault(path, Bodies.USUAL);
    }

    private void readiness(Context context) {
        if (!ports.service().checkReadiness().ready()) {
            throw new ProblemException(ProblemType.STORAGE_UNAVAILABLE);
        }
        Responses.json(context, Json.object().put("status", "ready"));
    }
}
