package jp.mokuteki.web;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.Header;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.mokuteki.application.port.SignedIn;
import jp.mokuteki.application.port.in.ResumeSession;
import jp.mokuteki.web.page.Assets;
import jp.mokuteki.web.problem.ProblemException;
import jp.mokuteki.web.problem.ProblemType;

/** ページの入口 — what is asked before a page is shown: who has signed in and, of a form, where it comes from. */
final class PageEntry {
    private static final String VISITOR = "jp.mokuteki.visitor";
    private static final Set<HandlerType> READING = Set.of(HandlerType.GET, HandlerType.HEAD);

    private final ResumeSession port;
    private final List<PathPattern> pages;
    private final List<PathPattern> open;
    private final FormOrigin origin;

    PageEntry(ResumeSession port, List<Route> pages, Optional<PublicAddress> publicAddress) {
        this.port = port;
        this.pages = patterns(pages);
        this.open =
                patterns(pages.stream().filter(route -> route.access().isOpen()).toList());
        this.origin = new FormOrigin(publicAddress);
    }

    private static List<PathPattern> patterns(List<Route> routes) {
        return routes.stream().map(Route::path).distinct().map(PathPattern::of).toList();
    }

    /** Whether a request is for a page: for one that there is, or for none, by somebody who reads pages. */
    boolean isOfPages(Context context) {
        return !ProblemPages.isOfApi(context.path())
                && (fits(pages, context) || ProblemPages.isWanted(context.path(), context.header(Header.ACCEPT)));
    }

    private static boolean fits(List<PathPattern> patterns, Context context) {
        return patterns.stream().anyMatch(pattern -> pattern.fits(context.path()));
    }

    void check(Context context) {
        ProblemPages.want(context);
        if (context.path().startsWith(Assets.FOLDER)) {
            return;
        }
        Optional<SignedIn> visitor = SessionCookie.key(context).flatMap(port::resume);
        visitor.ifPresent(one -> admit(context, one));
        if (!READING.contains(context.method())) {
            origin.check(context);
        }
        if (visitor.isEmpty() && fits(pages, context) && !fits(open, context)) {
            throw new ProblemException(ProblemType.UNAUTHENTICATED);
        }
    }

    /** Says that somebody has signed in. */
    static void admit(Context context, SignedIn visitor) {
        context.attribute(VISITOR, visitor);
        Authentication.know(context, visitor.caller());
    }

    /** Who has signed in, if anybody has. */
    static Optional<SignedIn> visitor(Context context) {
        return Optional.ofNullable(context.attribute(VISITOR));
    }
}
