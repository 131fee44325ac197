package jp.mokuteki.web;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.mokuteki.application.port.SignedIn;
import jp.mokuteki.application.port.in.SessionUseCases;
import jp.mokuteki.web.page.SignInPage;

/** サインインのページ — signs in by the token of a credential, and out. */
final class SignInPages {
    static final String PATH = "/sign-in";
    static final String OUT = "/sign-out";
    static final String TOKEN = "token";
    /** The page that was wanted. */
    static final String WANTED = "to";

    /** An address of ours and no other: of two slashes a browser would take the second word for a host. */
    private static final Pattern OWN = Pattern.compile("/(?![/\\\\])[A-Za-z0-9._~!$&'()*+,;=:@/%?-]{0,4000}");

    private final SessionUseCases ports;
    private final SessionCookie cookie;

    SignInPages(SessionUseCases ports, SessionCookie cookie) {
        this.ports = ports;
        this.cookie = cookie;
    }

    void ask(Context context) {
        Visit visit = Visit.of(context);
        visit.show(page(visit, SignInPage.State.ASKED, wanted(Parameters.of(context))));
    }

    static SignInPage page(Visit visit, SignInPage.State state, String wanted) {
        boolean followed = FormOrigin.isForeign(visit.context());
        return new SignInPage(visit.frame(visit.texts().of("sign-in.title")), state, wanted, followed);
    }

    /** Every failure answers the same. A session that there was ends: a key is never used for two. */
    void signIn(Context context) {
        Parameters form = Parameters.of(context);
        Optional<SignedIn> visitor =
                ports.beginSession().begin(form.text(TOKEN).orElse("").strip());
        Visit visit = Visit.of(context);
        if (visitor.isEmpty()) {
            context.status(HttpStatus.UNAUTHORIZED);
            visit.show(page(visit, SignInPage.State.REFUSED, wanted(form)));
            return;
        }
        SessionCookie.key(context).ifPresent(ports.endSession()::end);
        PageEntry.admit(context, visitor.get());
        cookie.put(context, visitor.get().key());
        visit.goTo(wanted(form));
    }

    void signOut(Context context) {
        SessionCookie.key(context).ifPresent(ports.endSession()::end);
        cookie.remove(context);
        Visit.of(context).goTo(Pages.HOME);
    }

    private static String wanted(Parameters parameters) {
        return parameters
                .text(WANTED)
                .filter(address -> OWN.matcher(address).matches())
                .orElse(Pages.HOME);
    }

    /** The page for whoever has to sign in first: whose form comes too late is told so, and led back to its page. */
    static SignInPage pageFor(Visit visit) {
        Context context = visit.context();
        boolean form =
                !context.method().equals(HandlerType.GET) && !context.method().equals(HandlerType.HEAD);
        String query = context.queryString();
        String address = form ? sentFrom(context) : context.path() + (query == null ? "" : "?" + query);
        String wanted = OWN.matcher(address).matches() ? address : Pages.HOME;
        return page(visit, form ? SignInPage.State.TOO_LATE : SignInPage.State.ASKED, wanted);
    }

    /** The page of ours on which a form was filled in, as far as the browser says; empty where it says another. */
    private static String sentFrom(Context context) {
        try {
            URI page = new URI(Objects.requireNonNullElse(context.header(Header.REFERER), ""));
            String address = page.getRawPath() + (page.getRawQuery() == null ? "" : "?" + page.getRawQuery());
            boolean ours =
                    page.getRawAuthority() != null && page.getRawAuthority().equals(context.header(Header.HOST));
            return ours && !NumberCheck.findsInAddress(address) ? address : "";
        } catch (URISyntaxException e) {
            return "";
        }
    }
}
