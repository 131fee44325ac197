package jp.mokuteki.web;

import io.javalin.http.Context;
import io.javalin.http.Header;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.mokuteki.application.port.Caller;
import jp.mokuteki.application.port.in.AuthenticateCaller;
import jp.mokuteki.domain.recipient.InsurerNumber;
import jp.mokuteki.web.problem.ProblemException;
import jp.mokuteki.web.problem.ProblemType;

/** 認証 — the one place that says who asks: the credential names insurer and roles, the request never does. */
final class Authentication {
    private static final String SCHEME = "Bearer ";
    private static final String CALLER = "jp.mokuteki.caller";

    private final AuthenticateCaller port;
    private final Set<String> openPaths;
    /** Of those, the ones that stand for many. */
    private final List<PathPattern> openPatterns;

    Authentication(AuthenticateCaller port, Set<String> openPaths) {
        this.port = port;
        this.openPaths = openPaths;
        this.openPatterns = openPaths.stream()
                .filter(path -> path.contains("{"))
                .map(PathPattern::of)
                .toList();
    }

    private boolean isOpen(String path) {
        if (openPaths.contains(path)) {
            return true;
        }
        for (PathPattern pattern : openPatterns) {
            if (pattern.fits(path)) {
                return true;
            }
        }
        return false;
    }

    void check(Context context) {
        if (!isOpen(context.path())) {
            List<String> headers = Collections.list(context.req().getHeaders(Header.AUTHORIZATION));
            Caller caller = (headers.size() == 1 ? token(headers.get(0)) : Optional.<String>empty())
                    .flatMap(port::authenticate)
                    .orElseThrow(() -> new ProblemException(ProblemType.UNAUTHENTICATED));
            know(context, caller);
        }
    }

    private static Optional<String> token(String header) {
        return header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? Optional.of(header.substring(SCHEME.length()))
                : Optional.empty();
    }

    /** Refuses a caller who holds none of the roles that a route asks for. */
    static void require(Context context, Access access) {
        if (!access.isOpen() && !access.allows(caller(context).roles())) {
            throw new ProblemException(ProblemType.FORBIDDEN);
        }
    }

    /** Says who asks, where that was found out in another way than by a header. */
    static void know(Context context, Caller caller) {
        context.attribute(CALLER, caller);
    }

    /** Who asks, where that is known. */
    static Optional<Caller> known(Context context) {
        return Optional.ofNullable(context.<Caller>attribute(CALLER));
    }

    /** Who asks. */
    static Caller caller(Context context) {
        return known(context).orElseThrow(() -> new IllegalStateException("the path is open to everybody"));
    }

    /** The insurer whose credential was shown. */
    static InsurerNumber insurer(Context context) {
        return caller(context).insurer();
    }
}
