package jp.mokuteki.application.port;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.mokuteki.domain.decision.Verdict;

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
    private static final Pattern REQUEST = Pattern.compile("[A-Za-z0-9._-]{1,128}");
    private static final Pattern WHAT = Pattern.compile("[A-Z]{1,10}( /[A-Za-z0-9./{}-]{0,100})?");

    /** Checks the texts, so that no line can be forged by them. */
    public AccessEntry {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(decision, "decision");
        verdicts = List.copyOf(verdicts);
        if (!REQUEST.matcher(request).matches() || !WHAT.matcher(what).matches()) {
            throw new IllegalArgumentException("a request is noted by an id and a route");
        }
    }
}
