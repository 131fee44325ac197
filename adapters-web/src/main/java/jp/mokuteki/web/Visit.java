package jp.mokuteki.web;

import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import jakarta.servlet.http.Cookie;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import jp.mokuteki.application.port.Role;
import jp.mokuteki.application.port.SignedIn;
import jp.mokuteki.web.page.Frame;
import jp.mokuteki.web.page.Link;
import jp.mokuteki.web.page.Page;
import jp.mokuteki.web.page.Templates;
import jp.mokuteki.web.page.Texts;
import jp.mokuteki.web.page.Visitor;
import jp.mokuteki.web.problem.FaultCode;
import jp.mokuteki.web.problem.Language;

/** 閲覧 — one visit of a page: in which language, by whom, and what stands around the content of the page. */
final class Visit {
    /** The query parameter by which a page is asked for in another language; it is remembered. */
    static final String LANGUAGE = "lang";

    static final String HTML = "text/html;charset=utf-8";

    private static final String REMEMBERED = "; Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax";

    private final Context context;
    private final Language language;

    private Visit(Context context, Language language) {
        this.context = context;
        this.language = language;
    }

    static Visit of(Context context) {
        Optional<Language> asked = Parameters.of(context)
                .read(
                        LANGUAGE,
                        FaultCode.UNKNOWN_CODE,
                        code -> known(code).orElseThrow(() -> new IllegalArgumentException("no such language")));
        asked.ifPresent(one -> context.res().addHeader(Header.SET_COOKIE, LANGUAGE + "=" + code(one) + REMEMBERED));
        return new Visit(context, asked.orElseGet(() -> usual(context)));
    }

    /** The visit of a page that is not shown, whatever its query said. */
    static Visit ofProblem(Context context) {
        return new Visit(context, usual(context));
    }

    private static Language usual(Context context) {
        Cookie[] cookies = Objects.requireNonNullElse(context.req().getCookies(), new Cookie[0]);
        return Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(LANGUAGE))
                .flatMap(cookie -> known(cookie.getValue()).stream())
                .findFirst()
                .orElseGet(() -> Responses.language(context));
    }

    private static Optional<Language> known(String code) {
        return Arrays.stream(Language.values())
                .filter(one -> code(one).equals(code))
                .findFirst();
    }

    private static String code(Language language) {
        return language.choose("ja", "en");
    }

    Context context() {
        return context;
    }

    Language language() {
        return language;
    }

    Texts texts() {
        return Texts.in(language);
    }

    /** What the visitor may do; nothing where nobody has signed in. */
    Set<Role> roles() {
        return PageEntry.visitor(context)
                .map(SignedIn::caller)
                .map(caller -> caller.roles())
                .orElse(Set.of());
    }

    boolean may(Access access) {
        return access.allows(roles());
    }

    /** What stands around a page of a title. */
    Frame frame(String title) {
        return new Frame(
                texts(),
                title,
                Pages.navigation(this),
                PageEntry.visitor(context).map(Visit::visitor),
                inOtherLanguage());
    }

    private static Visitor visitor(SignedIn visitor) {
        return new Visitor(visitor.name(), visitor.key().formToken().value());
    }

    /** The same page in the other language. */
    private Link inOtherLanguage() {
        Language other = language == Language.JAPANESE ? Language.ENGLISH : Language.JAPANESE;
        var query = new ArrayList<String>();
        Parameters asked = Parameters.of(context);
        // what a form said stands in no address
        if (context.queryString() != null) {
            asked.names().stream()
                    .filter(name -> !name.equals(LANGUAGE))
                    .forEach(name -> asked.texts(name).forEach(text -> query.add(pair(name, text))));
        }
        query.add(pair(LANGUAGE, code(other)));
        return new Link(
                Texts.in(other).of("language.name"),
                RequestTarget.repeatable(context.path()) + "?" + String.join("&", query));
    }

    private static String pair(String name, String text) {
        return name + "=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Shows a page. What is shown to somebody is kept by nobody. */
    void show(Page page) {
        context.header(Header.CACHE_CONTROL, "no-store");
        Responses.give(context, HTML, Templates.render(page).getBytes(StandardCharsets.UTF_8));
        AnswerHeaders.ofPage(context::header);
    }

    /** Shows a page that everybody may see; it is not sent again to a reader who holds it. */
    void showToAll(Page page) {
        new TaggedDocument(HTML, Templates.render(page)).send(context);
        context.header(Header.VARY, String.join(", ", List.of(Header.COOKIE, Header.ACCEPT_LANGUAGE)));
        AnswerHeaders.ofPage(context::header);
    }

    /** Shows another page after a form. */
    void goTo(String address) {
        context.status(HttpStatus.SEE_OTHER).header(Header.LOCATION, address);
    }
}
