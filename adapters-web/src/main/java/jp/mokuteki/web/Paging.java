package jp.mokuteki.web;

import io.javalin.http.Context;
import io.javalin.http.Header;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.mokuteki.application.port.DecisionId;
import jp.mokuteki.application.port.Page;
import jp.mokuteki.application.port.PageRequest;
import jp.mokuteki.web.problem.FaultCode;
import jp.mokuteki.web.problem.ProblemException;
import jp.mokuteki.web.problem.ProblemType;

/** 一覧の頁 — which part of a list is asked for, and where the next one is. */
final class Paging {
    static final String LIMIT = "limit";
    static final String AFTER = "after";

    private static final int USUAL_LIMIT = 50;
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,2}");

    private Paging() {}

    /** Reads which part is asked for; nothing is clamped in silence. */
    static PageRequest request(Context context) {
        Optional<DecisionId> after = after(context);
        return Parameters.of(context)
                .read(LIMIT, FaultCode.OUT_OF_RANGE, limit -> new PageRequest(number(limit), after))
                .orElseGet(() -> new PageRequest(USUAL_LIMIT, after));
    }

    private static int number(String limit) {
        if (!NUMBER.matcher(limit).matches()) {
            throw new IllegalArgumentException("not a number of ours");
        }
        return Integer.parseInt(limit);
    }

    private static Optional<DecisionId> after(Context context) {
        try {
            return Parameters.of(context).text(AFTER).map(DecisionId::parse);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(ProblemType.INVALID_CURSOR, "/" + AFTER, FaultCode.MALFORMED);
        }
    }

    /** Says where the next part is, where there is one: the same list with the same limit. */
    static void link(Context context, Page<?> page) {
        String limit = Parameters.of(context).text(LIMIT).orElse(String.valueOf(USUAL_LIMIT));
        page.next()
                .ifPresent(next -> context.header(
                        Header.LINK, "<" + context.path() + "?limit=" + limit + "&after=" + next + ">; rel=\"next\""));
    }
}
