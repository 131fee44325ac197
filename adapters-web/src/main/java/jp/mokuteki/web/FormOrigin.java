package jp.mokuteki.web;

import io.javalin.http.Context;
import io.javalin.http.Header;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import jp.mokuteki.web.problem.ProblemException;
import jp.mokuteki.web.problem.ProblemType;

/** フォームの出どころ — lets a form pass only where the browser says that it was filled in on a page of ours. */
final class FormOrigin {
    private static final String SITE = "Sec-Fetch-Site";

    private final Optional<PublicAddress> publicAddress;

    FormOrigin(Optional<PublicAddress> publicAddress) {
        this.publicAddress = publicAddress;
    }

    /** Whether the request was begun by another site. */
    static boolean isForeign(Context context) {
        return only(context, SITE).map("cross-site"::equals).orElse(false);
    }

    /** Over plain HTTP browsers send no {@code Sec-Fetch-Site}, but they do send an {@code Origin}. */
    void check(Context context) {
        boolean own = context.header(SITE) == null
                ? only(context, Header.ORIGIN)
                        .map(origin -> isOurs(origin, context))
                        .orElse(false)
                : only(context, SITE).map("same-origin"::equals).orElse(false);
        if (!own) {
            throw new ProblemException(ProblemType.FORBIDDEN);
        }
    }

    private boolean isOurs(String origin, Context context) {
        return publicAddress
                .map(address -> address.origin().equals(origin))
                .orElseGet(() -> only(context, Header.HOST)
                        .map(host -> origin.equals(context.scheme() + "://" + host))
                        .orElse(false));
    }

    /** Of two headers another reader could take the other one, so they are none. */
    private static Optional<String> only(Context context, String name) {
        List<String> values = Collections.list(context.req().getHeaders(name));
        return values.size() == 1 ? Optional.of(values.get(0)) : Optional.empty();
    }
}
