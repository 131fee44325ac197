package jp.mokuteki.web;

import io.javalin.http.Context;
import io.javalin.http.Header;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

    /** Reads how many items are asked for; nothing is clamped in silence. */
    static int limit(Context context) {
        return Parameters.of(context)
                .read(LIMIT, FaultCode.OUT_OF_RANGE, Paging::number)
                .orElse(USUAL_LIMIT);
    }

    private static int number(String limit) {
        if (!NUMBER.matcher(limit).matches() || Integer.parseInt(limit) > PageRequest.MOST) {
            throw new IllegalArgumentException("not a number of ours");
        }
        return Integer.parseInt(limit);
    }

    /** Reads the item after which the part begins, by a factory that throws {@link IllegalArgumentException}. */
    static <T> Optional<T> after(Context context, Function<String, T> factory) {
        try {
            return Parameters.of(context).text(AFTER).map(factory);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(ProblemType.INVALID_CURSOR, "/" + AFTER, FaultCode.MALFORMED);
        }
    }

    /**
     * Says where the next part is, where there is one: the same list with the same limit and filters, all of which were read and
     * are of letters that a query holds as they are.
     */
    static void link(Context context, Optional<?> next) {
        next.ifPresent(after -> {
            var parameters = new LinkedHashMap<>(Parameters.of(context).all());
            parameters.putIfAbsent(LIMIT, String.valueOf(USUAL_LIMIT));
            parameters.remove(AFTER);
            parameters.put(AFTER, after.toString());
            String query = parameters.entrySet().stream()
                    .map(parameter -> parameter.getKey() + "=" + parameter.getValue())
                    .collect(Collectors.joining("&"));
            context.header(Header.LINK, "<" + context.path() + "?" + query + ">; rel=\"next\"");
        });
    }
}
