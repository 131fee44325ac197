package jp.mokuteki.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.mokuteki.application.port.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may see which page, and from where a form may come. */
class PagesTest {
    private static final TestServer SERVER = TestServer.start();
    private static final WebSettings SETTINGS = new WebSettings(
            "127.0.0.1", 0, WebSettings.USUAL_AT_ONCE, TestServer.UNLIMITED, Optional.empty(), TestServer.INSURER);

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    private static Stream<Route> declared() {
        return new Pages(SERVER.useCases(), SETTINGS, new Jobs(TestServer.UNLIMITED.time())).routes().stream();
    }

    private static String concrete(String path) {
        return path.replace("{n}", "1")
                .replace("{name}", "none")
                .replace("{seq}", "0")
                .replace("{id}", "aaaaaaaaaaaa");
    }

    private static HttpResponse<String> asked(Browser browser, Route route, String... fields) {
        return route.takesForm()
                ? browser.submit(concrete(route.path()), fields)
                : browser.open(concrete(route.path()));
    }

    /** Written by hand: who may ask a route is decided here too. */
    private static final Map<String, Set<Role>> ROLES = roles();

    private static Map<String, Set<Role>> roles() {
        Set<Role> everybody = Set.of();
        Set<Role> signedIn = EnumSet.allOf(Role.class);
        var roles = new LinkedHashMap<String, Set<Role>>();
        roles.put("GET /", everybody);
        roles.put("GET /revisions/{n}", everybody);
        roles.put("GET /sign-in", everybody);
        roles.put("POST /sign-in", everybody);
        roles.put("POST /sign-out", signedIn);
        roles.put("GET /assets/{name}", everybody);
        Set<Role> lookers = EnumSet.of(Role.READER, Role.EDITOR, Role.APPROVER, Role.AUDITOR);
        Set<Role> editors = EnumSet.of(Role.EDITOR);
        roles.put("GET /register/revisions", lookers);
        roles.put("GET /register/revisions/{n}", lookers);
        roles.put("GET /register/revisions/{n}/comparison", lookers);
        roles.put("GET /register/revisions/{n}/comparison.html", lookers);
        roles.put("POST /register/drafts", editors);
        roles.put("POST /register/revisions/{n}/impact", lookers);
        roles.put("POST /register/revisions/{n}/description", editors);
        roles.put("POST /register/revisions/{n}/wordings", editors);
        roles.put("POST /register/revisions/{n}/codes", editors);
        roles.put("POST /register/revisions/{n}/texts", editors);
        roles.put("POST /register/revisions/{n}/relations", editors);
        roles.put("POST /register/revisions/{n}/removal", editors);
        roles.put("POST /register/revisions/{n}/moves", EnumSet.of(Role.EDITOR, Role.APPROVER));
        roles.put("GET /register/imports", editors);
        roles.put("POST /register/imports", editors);
        roles.put("GET /credentials", EnumSet.of(Role.ADMIN));
        roles.put("POST /credentials", EnumSet.of(Role.ADMIN));
        roles.put("POST /credentials/{id}/revocation", EnumSet.of(Role.ADMIN));
        roles.put("GET /ask", EnumSet.complementOf(EnumSet.of(Role.ADMIN)));
        roles.put("GET /map", EnumSet.complementOf(EnumSet.of(Role.ADMIN)));
        roles.put("GET /timeline", EnumSet.complementOf(EnumSet.of(Role.ADMIN, Role.APPLICATION)));
        roles.put("GET /dashboard", signedIn);
        roles.put("GET /jobs/{id}", signedIn);
        roles.put("GET /ledger/records/{seq}", EnumSet.of(Role.APPLICATION, Role.AUDITOR));
        for (String audit : new String[] {
            "GET /ledger",
            "POST /ledger/verifications",
            "POST /ledger/exports",
            "GET /ledger/reconciliation",
            "POST /ledger/reconciliations"
        }) {
            roles.put(audit, EnumSet.of(Role.AUDITOR));
        }
        return roles;
    }

    @Test
    void the_pages_are_for_whom_they_are_meant() {
        Map<String, Set<Role>> declared = declared()
                .collect(Collectors.toMap(
                        route -> route.method().name() + " " + route.path(),
                        route -> route.access().roles()));

        assertThat(declared).containsExactlyInAnyOrderEntriesOf(ROLES);
    }

    static Stream<Arguments> closedAndRoles() {
        return declared()
                .filter(route -> !route.access().isOpen())
                .flatMap(route -> Stream.of(Role.values()).map(role -> Arguments.of(route, role)));
    }

    @ParameterizedTest
    @MethodSource("closedAndRoles")
    void a_page_opens_to_the_roles_that_stand_beside_it_and_to_no_other(Route route, Role role) {
        Browser browser = new Browser(SERVER).signIn(SERVER.tokenFor(role));

        HttpResponse<String> response = asked(browser, route, Forms.TOKEN, browser.formToken());

        if (route.access().roles().contains(role)) {
            assertThat(response.statusCode()).isNotIn(401, 403);
        } else {
            assertThat(response.statusCode()).isEqualTo(403);
            assertThat(response.body()).contains("この操作は許されていません。").contains("<html lang=\"ja\">");
        }
    }

    static Stream<Route> closed() {
        return declared().filter(route -> !route.access().isOpen());
    }

    @ParameterizedTest
    @MethodSource("closed")
    void to_strangers_a_page_shows_how_to_sign_in(Route route) {
        HttpResponse<String> response = asked(new Browser(SERVER), route);

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.body()).contains("action=\"/sign-in\"");
    }

    static Stream<Route> forms() {
        return closed().filter(route -> route.takesForm());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void a_form_without_the_token_of_the_session_is_refused(Route route) {
        Browser browser = new Browser(SERVER).signIn(TestServer.TOKEN);
        String foreign = new Browser(SERVER).signIn(TestServer.TOKEN).formToken();

        assertThat(asked(browser, route).statusCode()).isEqualTo(403);
        assertThat(asked(browser, route, Forms.TOKEN, foreign).statusCode()).isEqualTo(403);
        assertThat(asked(browser, route, Forms.TOKEN, "no token").statusCode()).isEqualTo(400);
        assertThat(browser.formToken()).isNotEqualTo(foreign);
    }

    static Stream<Arguments> everyFormAndForeignSite() {
        return declared()
                .filter(route -> route.takesForm())
                .flatMap(route -> Stream.of(
                                "Sec-Fetch-Site:cross-site",
                                "Sec-Fetch-Site:same-site",
                                "Sec-Fetch-Site:none",
                                "Origin:null",
                                "Origin:https://evil.example",
                                "Origin:http://127.0.0.1:1",
                                "Accept:text/html")
                        .map(header -> Arguments.of(route, header)));
    }

    @ParameterizedTest
    @MethodSource("everyFormAndForeignSite")
    void a_form_that_another_site_may_have_sent_is_refused(Route route, String header) {
        Browser browser = new Browser(SERVER).signIn(TestServer.TOKEN);
        String form = Browser.form(Forms.TOKEN, browser.formToken());

        HttpResponse<String> response = browser.submitBody(concrete(route.path()), form, header.split(":", 2));

        assertThat(response.statusCode()).isEqualTo(403);
    }

    @Test
    void a_form_that_names_our_own_address_as_its_origin_is_taken() {
        Browser browser = new Browser(SERVER);

        HttpResponse<String> response = browser.submitBody(
                "/sign-in", "token=" + TestServer.TOKEN, "Origin", "http://127.0.0.1:" + SERVER.port());

        assertThat(response.statusCode()).isEqualTo(303);
    }

    @Test
    void a_form_is_read_strictly() {
        Browser browser = new Browser(SERVER);

        assertThat(browser.submit("/sign-in", "token", "x", "other", "x").statusCode())
                .isEqualTo(400);
        assertThat(browser.submit("/sign-in", "token", "x", "token", "x").statusCode())
                .isEqualTo(400);
        assertThat(browser.submitBody("/sign-in", "token=%zz", "Sec-Fetch-Site", "same-origin")
                        .statusCode())
                .isEqualTo(400);
        assertThat(browser.submitBody("/sign-in", "token=%FF", "Sec-Fetch-Site", "same-origin")
                        .statusCode())
                .isEqualTo(400);
        assertThat(browser.submitBody("/sign-in", "token=é", "Sec-Fetch-Site", "same-origin")
                        .statusCode())
                .isEqualTo(400);
        assertThat(browser.submit("/sign-in", "to", "/\u0000").statusCode()).isEqualTo(422);
        assertThat(browser.submit("/sign-in", "to", "/\u202E").statusCode()).isEqualTo(422);
        assertThat(browser.open("/sign-in?to=/&to=/").statusCode()).isEqualTo(400);
        assertThat(browser.open("/?unknown=1").statusCode()).isEqualTo(400);
        assertThat(browser.open("/?lang=fr").statusCode()).isEqualTo(400);
    }

    @Test
    void a_form_of_another_media_type_is_refused() {
        HttpResponse<String> response = SERVER.sendToPage(SERVER.to("/sign-in")
                .header("Sec-Fetch-Site", "same-origin")
                .header("Content-Type", "text/plain")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString("token=x")));

        assertThat(response.statusCode()).isEqualTo(415);
        assertThat(response.body()).startsWith("<!DOCTYPE html>");
    }

    @Test
    void an_individual_number_in_a_form_or_an_address_is_refused_and_not_repeated() {
        String number = "123456789018";
        Browser browser = new Browser(SERVER);

        HttpResponse<String> form = browser.submit("/sign-in", "to", "/" + number);
        HttpResponse<String> address = browser.open("/sign-in?to=/" + number);

        assertThat(form.statusCode()).isEqualTo(422);
        assertThat(form.body()).contains("個人番号").doesNotContain(number);
        assertThat(address.statusCode()).isEqualTo(400);
        assertThat(address.body()).startsWith("<!DOCTYPE html>").doesNotContain(number);
    }

    @Test
    void every_page_says_what_a_browser_may_do_with_it() {
        HttpResponse<String> page = new Browser(SERVER).open("/");

        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValue("default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; "
                        + "connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(page.headers().firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(page.body())
                .doesNotContain("<style")
                .doesNotContain(" style=")
                .doesNotContain(" onclick");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void the_navigation_leads_where_the_role_may_go(Role role) {
        String page =
                new Browser(SERVER).signIn(SERVER.tokenFor(role)).open("/").body();

        assertThat(declared().filter(route -> page.contains("<li><a href=\"" + route.path() + "\"")))
                .isNotEmpty()
                .allMatch(route -> route.access().allows(Set.of(role)));
    }

    @Test
    void a_page_that_is_not_there_is_told_in_words_to_whoever_reads_pages() {
        HttpResponse<String> page = new Browser(SERVER).open("/nothing");
        HttpResponse<String> program = SERVER.send(SERVER.to("/nothing"));

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("見つかりません。");
        assertThat(program.statusCode()).isEqualTo(401);
    }

    @Test
    void a_page_speaks_the_language_that_was_asked_for_until_another_is() {
        Browser browser = new Browser(SERVER);

        String asked = browser.open("/?lang=en").body();
        String remembered = browser.open("/nothing").body();
        String preferred =
                new Browser(SERVER).open("/", "Accept-Language", "en").body();

        assertThat(asked).contains("<html lang=\"en\">").contains("href=\"/?lang=ja\"");
        assertThat(remembered).contains("There is no such resource.");
        assertThat(preferred).contains("<html lang=\"en\">");
        assertThat(new Browser(SERVER).open("/").body()).contains("<html lang=\"ja\">");
    }
}
