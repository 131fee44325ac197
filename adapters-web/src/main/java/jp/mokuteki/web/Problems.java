package jp.mokuteki.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpResponseException;
import java.util.List;
import jp.mokuteki.application.port.out.AlreadyStoredException;
import jp.mokuteki.application.port.out.LedgerIntegrityException;
import jp.mokuteki.application.port.out.OutcomeUnknownException;
import jp.mokuteki.application.port.out.StorageException;
import jp.mokuteki.application.port.out.StorageFullException;
import jp.mokuteki.web.json.Json;
import jp.mokuteki.web.problem.Fault;
import jp.mokuteki.web.problem.Problem;
import jp.mokuteki.web.problem.ProblemException;
import jp.mokuteki.web.problem.ProblemType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** 誤りの答え方 — the one place that turns exceptions into problems. */
final class Problems {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private Problems() {}

    static void addTo(RoutesConfig routes) {
        routes.exception(ProblemException.class, (e, context) -> send(context, e.type(), e.faults()));
        routes.exception(HttpResponseException.class, (e, context) -> {
            // of Javalin's own exceptions only 405 has details: the methods that there are
            e.getDetails().values().forEach(methods -> context.header(Header.ALLOW, methods));
            send(context, ProblemType.ofStatus(e.getStatus()), List.of());
        });
        routes.exception(StorageFullException.class, (e, context) -> fail(context, ProblemType.STORAGE_FULL, e));
        routes.exception(OutcomeUnknownException.class, (e, context) -> fail(context, ProblemType.OUTCOME_UNKNOWN, e));
        routes.exception(
                LedgerIntegrityException.class, (e, context) -> fail(context, ProblemType.LEDGER_INTEGRITY, e));
        // two that were about to do the same: the store has let the other one through
        routes.exception(AlreadyStoredException.class, (e, context) -> send(context, ProblemType.CONFLICT, List.of()));
        routes.exception(StorageException.class, (e, context) -> fail(context, ProblemType.STORAGE_UNAVAILABLE, e));
        routes.exception(Exception.class, (e, context) -> fail(context, ProblemType.INTERNAL, e));
    }

    /** What a failure is that has no request any more. */
    static ProblemType typeOf(Throwable failure) {
        if (failure instanceof StorageFullException) {
            return ProblemType.STORAGE_FULL;
        } else if (failure instanceof LedgerIntegrityException) {
            return ProblemType.LEDGER_INTEGRITY;
        }
        return failure instanceof StorageException ? ProblemType.STORAGE_UNAVAILABLE : ProblemType.INTERNAL;
    }

    /** Logs where it happened but no message: a message may repeat what the request said. */
    private static void fail(Context context, ProblemType type, Exception e) {
        StackTraceElement[] trace = e.getStackTrace();
        LOG.error(
                "{} at {} {}: {} in {}",
                type,
                context.method(),
                context.endpoint().path,
                e.getClass().getName(),
                trace.length == 0 ? "" : trace[0]);
        send(context, type, List.of());
    }

    private static void send(Context context, ProblemType type, List<Fault> faults) {
        if (type == ProblemType.UNAUTHENTICATED) {
            context.header(Header.WWW_AUTHENTICATE, "Bearer");
        }
        // what a route has made and could not keep is not there
        context.res().setHeader(Header.LOCATION, null);
        AccessNotes.withdraw(context);
        if (ProblemPages.isWanted(context)) {
            ProblemPages.write(context, type, faults);
        } else {
            write(context, type, json(context, type, faults));
        }
    }

    /** A problem about a request. */
    static ObjectNode json(Context context, ProblemType type, List<Fault> faults) {
        return new Problem(type, faults, RequestTarget.repeatable(context.path())).json(Responses.language(context));
    }

    /** Answers by a problem; a route does so itself where what it has stored is to stay. */
    static void write(Context context, ProblemType type, ObjectNode problem) {
        Responses.give(context.status(type.status()), Problem.MEDIA_TYPE, Json.bytes(problem));
    }
}
