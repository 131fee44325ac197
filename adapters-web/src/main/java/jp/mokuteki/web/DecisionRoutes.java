package jp.mokuteki.web;

import io.javalin.http.Context;
import java.util.regex.Pattern;
import jp.mokuteki.application.port.CallerReference;
import jp.mokuteki.application.port.DayRange;
import jp.mokuteki.application.port.DecisionFilter;
import jp.mokuteki.application.port.DecisionId;
import jp.mokuteki.application.port.Page;
import jp.mokuteki.application.port.PageRequest;
import jp.mokuteki.application.port.StoredDecision;
import jp.mokuteki.application.port.in.DecisionUseCases;
import jp.mokuteki.domain.decision.Verdict;
import jp.mokuteki.domain.register.PurposeId;
import jp.mokuteki.web.json.DecisionNodes;
import jp.mokuteki.web.json.StatisticsNodes;
import jp.mokuteki.web.problem.FaultCode;
import jp.mokuteki.web.problem.ProblemException;
import jp.mokuteki.web.problem.ProblemType;

/** Stored decisions: found, listed and replayed. */
final class DecisionRoutes {
    private static final int MOST_CATEGORY = 99;
    private static final int MOST_REVISION = 999_999;
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,5}");

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
        Page<StoredDecision> page =
                ports.listDecisions().list(Authentication.insurer(context), filter(context), request);
        Paging.link(context, page.next());
        page.items().forEach(stored -> AccessNotes.give(context, stored.answer()));
        Responses.json(context, DecisionNodes.page(page, Responses.language(context)));
    }

    void statistics(Context context) {
        Parameters parameters = Parameters.of(context);
        var decided = new DayRange(parameters.date("from"), parameters.date("to"));
        Responses.json(
                context,
                StatisticsNodes.decisions(ports.showStatistics().show(Authentication.insurer(context), decided)));
    }

    private static DecisionFilter filter(Context context) {
        Parameters parameters = Parameters.of(context);
        return new DecisionFilter(
                new DayRange(parameters.date("from"), parameters.date("to")),
                new DayRange(parameters.date("asOfFrom"), parameters.date("asOfTo")),
                parameters.read("verdict", FaultCode.UNKNOWN_CODE, Verdict::valueOf),
                parameters.read("category", FaultCode.OUT_OF_RANGE, number -> number(number, MOST_CATEGORY)),
                parameters.read("purpose", FaultCode.MALFORMED, PurposeId::parse),
                parameters.read("revision", FaultCode.OUT_OF_RANGE, number -> number(number, MOST_REVISION)),
                parameters.read("reference", FaultCode.MALFORMED, CallerReference::new));
    }

    private static int number(String text, int most) {
        if (!NUMBER.matcher(text).matches() || Integer.parseInt(text) > most) {
            throw new IllegalArgumentException("not a number of ours");
        }
        return Integer.parseInt(text);
    }

    private static DecisionId id(Context context) {
        try {
            return DecisionId.parse(context.pathParam("id"));
        } catch (IllegalArgumentException e) {
            throw new ProblemException(ProblemType.NOT_FOUND);
        }
    }
}
