package jp.mokuteki.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import jp.mokuteki.application.port.CredentialId;
import jp.mokuteki.application.port.DecisionId;
import jp.mokuteki.application.port.IdempotencyKey;
import jp.mokuteki.application.port.KeptAnswer;
import jp.mokuteki.application.port.PreparedAnswer;
import jp.mokuteki.application.port.RepeatOutcome;
import jp.mokuteki.application.port.RepeatableRequest;
import jp.mokuteki.application.port.in.AnswerOnce;
import jp.mokuteki.application.port.in.DoWhole;
import jp.mokuteki.domain.decision.Verdict;
import jp.mokuteki.web.json.Json;
import jp.mokuteki.web.problem.Problem;
import jp.mokuteki.web.problem.ProblemException;
import jp.mokuteki.web.problem.ProblemType;

/** 再送 — lets a route do once what is asked of it, however often the request is sent under its {@code Idempotency-Key}. */
final class Repeats {
    static final String KEY = "Idempotency-Key";
    static final String REPLAYED = "Idempotency-Replayed";

    private static final String FINISH = "jp.mokuteki.finish";

    private final AnswerOnce port;
    private final DoWhole whole;
    private final AccessNotes notes;

    Repeats(AnswerOnce port, DoWhole whole, AccessNotes notes) {
        this.port = port;
        this.whole = whole;
        this.notes = notes;
    }

    /** Handles a request and notes it; where either fails, everything that the route stored is undone. */
    void handleWhole(Context context, Handler handler) {
        whole.whole(() -> {
            run(context, handler);
            notes.note(context);
            return context;
        });
    }

    /** Handles a request, or gives the answer that it was given before; what its route stores is kept with its answer. */
    void handle(Context context, Handler handler) {
        // what is wrong with the body is told first, as everywhere
        Bodies.json(context);
        var caller = Authentication.caller(context);
        var name = name(context, caller.credential());
        RepeatOutcome outcome = port.answer(
                caller, RepeatableRequest.of(name, Bodies.taken(context)), () -> prepared(context, handler));
        if (outcome instanceof RepeatOutcome.Repeated repeated) {
            repeat(context, repeated.answer());
        } else if (outcome instanceof RepeatOutcome.OtherContent) {
            throw new ProblemException(ProblemType.IDEMPOTENCY_MISMATCH);
        } else if (outcome instanceof RepeatOutcome.StillRunning) {
            throw new ProblemException(ProblemType.IDEMPOTENCY_IN_PROGRESS);
        }
    }

    /** A path that is too long to be a name has nothing at its end. */
    private static RepeatableRequest.Name name(Context context, CredentialId credential) {
        IdempotencyKey key = key(context);
        try {
            return new RepeatableRequest.Name(credential, context.path(), key);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(ProblemType.NOT_FOUND);
        }
    }

    private static IdempotencyKey key(Context context) {
        List<String> keys = Collections.list(context.req().getHeaders(KEY));
        if (keys.isEmpty()) {
            throw new ProblemException(ProblemType.IDEMPOTENCY_KEY_REQUIRED);
        }
        try {
            if (keys.size() == 1) {
                return new IdempotencyKey(keys.get(0));
            }
        } catch (IllegalArgumentException e) {
            // answered below, as two keys are
        }
        throw new ProblemException(ProblemType.IDEMPOTENCY_KEY_INVALID);
    }

    /**
     * Leaves for later what a route can answer only once everything of its group stands in the ledgers; it runs after the
     * route and before the answer is noted.
     */
    static void afterwards(Context context, Runnable finish) {
        context.attribute(FINISH, finish);
    }

    /** Handles now, and answers when the answer is asked for; where either fails, everything that the route stored is undone. */
    private PreparedAnswer prepared(Context context, Handler handler) {
        run(context, handler);
        return () -> answered(context);
    }

    private static void run(Context context, Handler handler) {
        try {
            handler.handle(context);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("a route throws no checked exception", e);
        }
    }

    private KeptAnswer answered(Context context) {
        Runnable finish = context.attribute(FINISH);
        if (finish != null) {
            finish.run();
        }
        notes.note(context);
        return new KeptAnswer(
                context.statusCode(), Optional.ofNullable(context.res().getHeader(Header.LOCATION)), body(context));
    }

    private static String body(Context context) {
        return Responses.given(context)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElse("");
    }

    private static void repeat(Context context, KeptAnswer answer) {
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        give(context, Json.tree(body));
        answer.location().ifPresent(location -> context.header(Header.LOCATION, location));
        context.status(answer.status()).header(REPLAYED, "true");
        Responses.give(context, mediaType(answer), body);
    }

    private static String mediaType(KeptAnswer answer) {
        return answer.status() < HttpStatus.BAD_REQUEST.getCode() ? Responses.JSON : Problem.MEDIA_TYPE;
    }

    /** What is noted of an answer that is given again is what it says itself, or the decision in it. */
    private static void give(Context context, JsonNode answer) {
        JsonNode decision = answer.path("decision").isObject() ? answer.get("decision") : answer;
        if (decision.hasNonNull("verdict")) {
            Verdict verdict = Verdict.valueOf(decision.get("verdict").textValue());
            AccessNotes.give(
                    context,
                    verdict,
                    Optional.of(decision.get("id").textValue()).map(DecisionId::parse));
        }
    }
}
