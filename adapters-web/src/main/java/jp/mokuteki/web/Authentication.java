package jp.mokuteki.web;

import io.javalin.http.Context;
import io.javalin.http.Header;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import jp.mokuteki.domain.recipient.InsurerNumber;
import jp.mokuteki.web.problem.ProblemException;
import jp.mokuteki.web.problem.ProblemType;

/** 認証 — the one place that says who asks: the credential names the insurer, the request never does. */
final class Authentication {
    private static final String SCHEME = "Bearer ";
    private static final String INSURER = "jp.mokuteki.insurer";

    private final byte[] token;
    private final InsurerNumber insurer;
    private final Set<String> open;

    Authentication(WebSettings settings, Set<String> openPaths) {
        this.token = settings.bootstrapToken().getBytes(StandardCharsets.UTF_8);
        this.insurer = settings.insurer();
        this.open = Set.copyOf(openPaths);
    }

    void check(Context context) {
        if (open.contains(context.path())) {
            return;
        }
        List<String> headers = Collections.list(context.req().getHeaders(Header.AUTHORIZATION));
        if (headers.size() != 1 || !accepted(headers.get(0))) {
            throw new ProblemException(ProblemType.UNAUTHENTICATED);
        }
        context.attribute(INSURER, insurer);
    }

    private boolean accepted(String header) {
        return header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                && MessageDigest.isEqual(header.substring(SCHEME.length()).getBytes(StandardCharsets.UTF_8), token);
    }

    /** The insurer whose credential was shown. */
    static InsurerNumber insurer(Context context) {
        return Objects.requireNonNull(context.<InsurerNumber>attribute(INSURER), "the path is open to everybody");
    }
}
