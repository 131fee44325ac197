package jp.mokuteki.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import jp.mokuteki.application.port.Caller;
import jp.mokuteki.application.port.IdempotencyKey;
import jp.mokuteki.application.port.KeptAnswer;
import jp.mokuteki.application.port.RepeatOutcome;
import jp.mokuteki.application.port.RepeatableRequest;
import jp.mokuteki.application.port.in.AnswerOnce;
import jp.mokuteki.application.port.in.ServiceUseCases;
import jp.mokuteki.domain.table.CanonicalText;
import jp.mokuteki.web.problem.FaultCode;
import jp.mokuteki.web.problem.ProblemException;
import jp.mokuteki.web.problem.ProblemType;

/**
 * フォームの再送 — lets a form make something once, however often it is sent: pressed twice, or sent again by going back. Whoever fills
 * in something else on the same page sends another form.
 */
final class FormRepeats {
    /** The field that every form carries that makes something. */
    static final String KEY = "formKey";

    private static final Pattern GRAMMAR = Pattern.compile("[0-9a-f]{32}");
    private static final Duration PATIENCE = Duration.ofSeconds(8);
    private static final Duration PAUSE = Duration.ofMillis(20);

    private final AnswerOnce port;
    private final AccessNotes notes;

    /**
     * What came of a form.
     *
     * @param now what was made; nothing where the form was sent before
     * @param location where it is found, or what the second sending is shown
     */
    record Made<T>(Optional<T> now, String location) {}

    FormRepeats(ServiceUseCases ports) {
        this.port = ports.answerOnce();
        this.notes = new AccessNotes(ports.noteAccess());
    }

    /** Makes something and notes the request, or tells where it is; where either fails nothing is made. */
    <T> Made<T> make(Context context, HttpStatus status, Supplier<T> work, Function<T, String> location) {
        return make(Authentication.caller(context), request(context), work, made -> {
            context.status(status);
            notes.note(context);
            return location.apply(made);
        });
    }

    /** Makes something for a request that has gone, or tells where it is. */
    <T> Made<T> make(Caller caller, RepeatableRequest request, Supplier<T> work, Function<T, String> location) {
        var made = new AtomicReference<T>();
        RepeatOutcome outcome = patiently(() -> port.answer(caller, request, () -> {
            made.set(work.get());
            return () -> kept(location.apply(made.get()));
        }));
        if (outcome instanceof RepeatOutcome.Done done) {
            return new Made<>(Optional.ofNullable(made.get()), place(done.answer()));
        } else if (outcome instanceof RepeatOutcome.Repeated repeated) {
            return new Made<>(Optional.empty(), place(repeated.answer()));
        }
        throw new ProblemException(ProblemType.IDEMPOTENCY_IN_PROGRESS);
    }

    /** What is kept is where it leads: a page may show what is shown once. */
    private static KeptAnswer kept(String location) {
        return new KeptAnswer(HttpStatus.SEE_OTHER.getCode(), Optional.of(location), "");
    }

    private static String place(KeptAnswer answer) {
        return answer.location().orElseThrow();
    }

    /** A browser shows the answer to the second press alone, so that one waits for the first. */
    private static RepeatOutcome patiently(Supplier<RepeatOutcome> asked) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        RepeatOutcome outcome = asked.get();
        while (outcome instanceof RepeatOutcome.StillRunning && System.nanoTime() < end) {
            LockSupport.parkNanos(PAUSE.toNanos());
            outcome = asked.get();
        }
        return outcome;
    }

    /** The form by its key and all that it says, the token of its session included. */
    static RepeatableRequest request(Context context) {
        Parameters form = Parameters.of(context);
        form.require(KEY, FaultCode.MALFORMED, FormRepeats::checked);
        var said = new CanonicalText();
        form.names().stream().sorted().forEach(name -> said.add(name).addAll(form.texts(name)));
        var name = new RepeatableRequest.Name(
                Authentication.caller(context).credential(),
                context.path(),
                new IdempotencyKey(said.hash().toString()));
        return RepeatableRequest.of(name, said.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String checked(String key) {
        if (!GRAMMAR.matcher(key).matches()) {
            throw new IllegalArgumentException("a key has 32 hexadecimal digits");
        }
        return key;
    }
}
