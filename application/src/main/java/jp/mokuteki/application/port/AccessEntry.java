package jp.mokuteki.application.port;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.mokuteki.domain.decision.Verdict;
import jp.mokuteki.domain.table.Alphabet;

/**
 * アクセスの内容 — who asked what and what was answered; it holds nothing that a request says about anybody.
 *
 * @param by who asked, where that is known
 * @param request the id of the request, 1 to 128 of {@code A-Z a-z 0-9 . _ -}
 * @param what method and route, such as {@code POST /v1/decisions}: the route, never the path that was sent
 * @param status the status of the answer
 * @param verdicts the verdicts that the answer gives, in their order; possibly none
 * @param decision the stored decision that the answer gives, if it gives one
 */
public record AccessEntry(
        Optional<Caller> by,
        String request,
        String what,
        int status,
        List<Verdict> verdicts,
        Optional<DecisionId> decision) {
    private static final Alphabet REQUEST = Alphabet.ofLettersDigitsAnd("._-");
    private static final Alphabet ROUTE = Alphabet.ofLettersDigitsAnd("/.{}-");
    private static final int LONGEST_REQUEST = 128;
    private static final int LONGEST_METHOD = 10;
    private static final int LONGEST_ROUTE = 101;

    /** Checks the texts, so that no line can be forged by them. */
    public AccessEntry {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(decision, "decision");
        verdicts = List.copyOf(verdicts);
        if (!isRequestId(request) || !isMethodWithRoute(what)) {
            throw new IllegalArgumentException("a request is noted by an id and a route");
        }
    }

    /**
     * Asks whether a text can be the id of a request.
     *
     * @param text any text
     * @return true for 1 to 128 of {@code A-Z a-z 0-9 . _ -}
     */
    public static boolean isRequestId(String text) {
        return !text.isEmpty() && text.length() <= LONGEST_REQUEST && REQUEST.spells(text);
    }

    private static boolean isMethodWithRoute(String text) {
        int space = text.indexOf(' ');
        int end = space < 0 ? text.length() : space;
        return end > 0
                && end <= LONGEST_METHOD
                && Alphabet.CAPITAL_LETTERS.spells(text, 0, end)
                && (space < 0 || isRoute(text, space + 1));
    }

    private static boolean isRoute(String text, int from) {
        return text.startsWith("/", from)
                && text.length() - from <= LONGEST_ROUTE
                && ROUTE.spells(text, from, text.length());
    }
}
