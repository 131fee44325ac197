package jp.mokuteki.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.Header;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import jp.mokuteki.application.port.DecisionId;
import jp.mokuteki.application.port.IdempotencyKey;
import jp.mokuteki.application.port.KeptAnswer;
import jp.mokuteki.application.port.RepeatOutcome;
import jp.mokuteki.application.port.RepeatableRequest;
import jp.mokuteki.application.port.in.AnswerOnce;
import jp.mokuteki.domain.decision.Verdict;
import jp.mokuteki.web.json.StrictJson;
import jp.mokuteki.web.problem.ProblemException;
import jp.mokuteki.web.problem.ProblemType;

/** 再送 — lets a route do once what is asked of it, however often the request is sent under its {@code Idempotency-Key}. */
final class Repeats {
    static final String KEY = "Idempotency-Key";
    static final String REPLAYED = "Idempotency-Replayed";

    private final AnswerOnce port;
    private final AccessNotes notes;

    Repeats(AnswerOnce port, AccessNotes notes) {
        this.port = port;
        this.notes = notes;
    }

    /** Handles a request, or gives the answer that it was given before; what its route stores is kept with its answer. */
    void handle(Context context, Handler handler) {
        // what is wrong with the body is told first, as everywhere
        Bodies.json(context);
        var caller = Authentication.caller(context);
        var name = new RepeatableRequest.Name(caller.credential(), context.path(), key(context));
        RepeatOutcome outcome = port.answer(
                caller, RepeatableRequest.of(name, Bodies.taken(context)), () -> answered(context, handler));
        if (outcome instanceof RepeatOutcome.Repeated repeated) {
            repeat(context, repeated.answer());
        } else if (outcome instanceof RepeatOutcome.OtherContent) {
            throw new ProblemException(ProblemType.IDEMPOTENCY_MISMATCH);
        } else if (outcome instanceof RepeatOutcome.StillRunning) {
            throw new ProblemException(ProblemType.IDEMPOTENCY_IN_PROGRESS);
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

    /** Answers and notes it; where either fails, everything that the route stored is undone. */
    private KeptAnswer answered(Context context, Handler handler) {
        try {
            handler.handle(context);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("a route throws no checked exception", e);
        }
        notes.note(context);
        return new KeptAnswer(
                context.statusCode(),
                Optional.ofNullable(context.res().getHeader(Header.LOCATION)),
                Optional.ofNullable(context.result()).orElse(""));
    }

    private static void repeat(Context context, KeptAnswer answer) {
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        give(context, StrictJson.read(body));
        answer.location().ifPresent(location -> context.header(Header.LOCATION, location));
        context.status(answer.status())
                .header(REPLAYED, "true")
                .contentType(Responses.JSON)
                .result(body);
    }

    /** What is noted of an answer that is given again is what it says itself. */
    private static void give(Context context, JsonNode answer) {
        if (answer.hasNonNull("verdict")) {
            Verdict verdict = Verdict.valueOf(answer.get("verdict").textValue());
            AccessNotes.give(
                    context, verdict, Optional.of(answer.get("id").textValue()).map(DecisionId::parse));
        }
    }
}
