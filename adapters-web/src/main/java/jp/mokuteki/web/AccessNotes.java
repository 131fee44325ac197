package jp.mokuteki.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.mokuteki.application.port.AccessEntry;
import jp.mokuteki.application.port.DecisionId;
import jp.mokuteki.application.port.StoredDecision;
import jp.mokuteki.application.port.in.NoteAccess;
import jp.mokuteki.domain.decision.Answer;
import jp.mokuteki.domain.decision.Verdict;

/** アクセスの記録 — notes every request once, before its answer leaves; an answer that cannot be noted is not given. */
final class AccessNotes {
    private static final String ROUTE = "jp.mokuteki.route";
    private static final String GIVEN = "jp.mokuteki.given";
    private static final String NOTED = "jp.mokuteki.noted";

    /** Whatever else a client calls a method is not repeated. */
    private static final Set<String> METHODS =
            Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE");

    private final NoteAccess port;

    /** What an answer gives: the verdicts in their order, and the one decision that it is about, if it is about one. */
    private record Given(List<Verdict> verdicts, Optional<DecisionId> decision) {}

    private static final Given NOTHING = new Given(List.of(), Optional.empty());

    AccessNotes(NoteAccess port) {
        this.port = port;
    }

    /** Says which route a request has reached. */
    static void reach(Context context, Route route) {
        context.attribute(ROUTE, route);
    }

    /** Says that the answer gives a verdict, beside those that it gives already. */
    static void give(Context context, Answer answer) {
        give(context, answer.decision().verdict(), Optional.empty());
    }

    /** Says that the answer gives a stored decision. */
    static void give(Context context, StoredDecision stored) {
        give(context, stored.answer().decision().verdict(), Optional.of(stored.id()));
    }

    static void give(Context context, Verdict verdict, Optional<DecisionId> decision) {
        var verdicts = new ArrayList<>(given(context).verdicts());
        verdicts.add(verdict);
        context.attribute(GIVEN, new Given(verdicts, decision));
    }

    private static Given given(Context context) {
        Given given = context.attribute(GIVEN);
        return given == null ? NOTHING : given;
    }

    /** Says that the answer gives nothing after all. */
    static void withdraw(Context context) {
        context.attribute(GIVEN, NOTHING);
    }

    /** Notes a request, unless it was noted already or anybody may ask it. */
    void note(Context context) {
        Route route = context.attribute(ROUTE);
        // who signs in is told only by the answer
        boolean open = route != null && route.access().isOpen() && route.effect() != Route.Effect.FORM;
        if (!open && context.attribute(NOTED) == null) {
            // tried once: where it fails, the failure is the answer, and there is nothing to note it in
            context.attribute(NOTED, true);
            port.note(entry(context, Optional.ofNullable(route)));
        }
    }

    private static AccessEntry entry(Context context, Optional<Route> route) {
        String method =
                METHODS.contains(context.method().name()) ? context.method().name() : "OTHER";
        boolean failed = context.statusCode() >= HttpStatus.INTERNAL_SERVER_ERROR.getCode();
        Given given = failed ? NOTHING : given(context);
        return new AccessEntry(
                Authentication.known(context),
                RequestIds.of(context),
                route.map(reached -> method + " " + reached.path()).orElse(method),
                context.statusCode(),
                given.verdicts(),
                given.decision());
    }
}
