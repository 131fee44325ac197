package jp.mokuteki.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.mokuteki.application.port.AccessEntry;
import jp.mokuteki.application.port.Caller;
import jp.mokuteki.application.port.CredentialId;
import jp.mokuteki.application.port.Role;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Signing in and out. */
class SignInTest {
    private static final String SIGNED_IN = "action=\"/sign-out\"";

    private final TestServer server = TestServer.start();

    @AfterEach
    void stop() {
        server.close();
    }

    private boolean isIn(Browser browser) {
        return browser.open("/").body().contains(SIGNED_IN);
    }

    @Test
    void whoever_shows_a_token_is_in_and_led_to_the_page_that_was_wanted() {
        Browser browser = new Browser(server);

        HttpResponse<String> answer =
                browser.submit("/sign-in", "token", " " + TestServer.TOKEN + "\n", "to", "/revisions/1?lang=en");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue("/revisions/1?lang=en");
        assertThat(isIn(browser)).isTrue();
    }

    @Test
    void the_cookie_is_for_no_script_and_no_other_site_and_ends_with_the_browser() {
        HttpResponse<String> answer = new Browser(server).submit("/sign-in", "token", TestServer.TOKEN);

        assertThat(answer.headers().allValues("Set-Cookie"))
                .singleElement()
                .asString()
                .matches("mokuteki_session=06139992\\.[A-Za-z0-9_-]{43}; Path=/; HttpOnly; SameSite=Strict");
    }

    @Test
    void behind_tls_the_cookie_is_for_tls_alone() {
        var settings = new WebSettings(
                "127.0.0.1",
                0,
                WebSettings.USUAL_AT_ONCE,
                TestServer.UNLIMITED,
                Optional.of(new PublicAddress("https://register.example.jp")),
                TestServer.INSURER);
        try (WebServer secure = WebServer.start(settings, server.useCases())) {
            Browser browser = new Browser(server).at(secure.port());

            HttpResponse<String> own = browser.submitBody(
                    "/sign-in", "token=" + TestServer.TOKEN, "Origin", "https://register.example.jp");
            HttpResponse<String> other = browser.submitBody(
                    "/sign-in", "token=" + TestServer.TOKEN, "Origin", "http://127.0.0.1:" + secure.port());

            assertThat(own.headers().firstValue("Set-Cookie").orElseThrow()).endsWith("; SameSite=Strict; Secure");
            assertThat(other.statusCode()).isEqualTo(403);
        }
    }

    @Test
    void every_failure_has_the_same_text() {
        String expired = server.tokenFor(
                TestServer.INSURER, java.util.Set.of(Role.READER), Optional.of(TestServer.NOW.plusSeconds(1)));
        String revoked = server.tokenFor(Role.READER);
        server.send(
                server.authorized("/v1/credentials/" + revoked.substring(3, 15)).DELETE());
        server.advance(Duration.ofSeconds(1));

        List<HttpResponse<String>> answers = Stream.of("", "x", "個人", TestServer.TOKEN + "x", expired, revoked)
                .map(token -> new Browser(server).submit("/sign-in", "token", token))
                .toList();

        assertThat(answers).allMatch(answer -> answer.statusCode() == 401);
        assertThat(answers.stream().map(HttpResponse::body).distinct()).hasSize(1);
        assertThat(answers.get(0).body()).contains("サインインできません。").doesNotContain("Set-Cookie");
        assertThat(answers)
                .allMatch(answer -> answer.headers().firstValue("Set-Cookie").isEmpty());
    }

    @Test
    void each_sign_in_has_another_key_and_ends_the_one_before() {
        Browser browser = new Browser(server).signIn(TestServer.TOKEN);
        String first = browser.cookie(SessionCookie.NAME);
        Browser thief = new Browser(server);
        thief.setCookie(SessionCookie.NAME, first);

        browser.signIn(TestServer.TOKEN);

        assertThat(browser.cookie(SessionCookie.NAME)).isNotEqualTo(first);
        assertThat(isIn(browser)).isTrue();
        assertThat(isIn(thief)).isFalse();
    }

    @Test
    void whoever_signs_out_is_out_whatever_the_cookie() {
        Browser browser = new Browser(server).signIn(TestServer.TOKEN);
        String key = browser.cookie(SessionCookie.NAME);

        HttpResponse<String> answer = browser.submit("/sign-out", Forms.TOKEN, browser.formToken());

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow()).contains("Max-Age=0");
        browser.setCookie(SessionCookie.NAME, key);
        assertThat(isIn(browser)).isFalse();
    }

    @Test
    void half_an_hour_without_use_is_the_end() {
        Browser one = new Browser(server).signIn(TestServer.TOKEN);
        Browser other = new Browser(server).signIn(TestServer.TOKEN);

        server.advance(Duration.ofMinutes(30).minusNanos(1_000));
        boolean justBefore = isIn(one);
        server.advance(Duration.ofNanos(1_000));

        assertThat(justBefore).isTrue();
        assertThat(isIn(one)).isTrue();
        assertThat(isIn(other)).isFalse();
    }

    @Test
    void a_revoked_credential_is_the_end_at_once() {
        String token = server.tokenFor(Role.READER);
        Browser browser = new Browser(server).signIn(token);
        assertThat(isIn(browser)).isTrue();

        server.send(
                server.authorized("/v1/credentials/" + token.substring(3, 15)).DELETE());

        assertThat(isIn(browser)).isFalse();
    }

    @Test
    void whoever_is_in_at_one_instance_is_in_at_every_one() {
        Browser browser = new Browser(server).signIn(TestServer.TOKEN);

        browser.at(server.portOfAnother());

        assertThat(isIn(browser)).isTrue();
    }

    @Test
    void a_cookie_opens_no_route_of_the_api_and_a_token_no_page() {
        Browser browser = new Browser(server).signIn(TestServer.TOKEN);

        HttpResponse<String> api = browser.open("/v1/register");
        HttpResponse<String> page = server.sendToPage(server.authorized("/sign-out")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(HttpRequest.BodyPublishers.noBody()));

        assertThat(api.statusCode()).isEqualTo(401);
        assertThat(api.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(page.statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource({
        "//evil.example, /",
        "https://evil.example, /",
        "/\\evil.example, /",
        "javascript:alert(1), /",
        "/revisions/1, /revisions/1"
    })
    void nobody_is_led_to_another_site(String wanted, String shown) {
        HttpResponse<String> answer = new Browser(server).submit("/sign-in", "token", TestServer.TOKEN, "to", wanted);

        assertThat(answer.headers().firstValue("Location")).hasValue(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "'onfocus='alert(1)"})
    void what_was_wanted_is_shown_escaped_or_not_at_all(String wanted) {
        String page = new Browser(server)
                .open("/sign-in?" + Browser.form("to", "/" + wanted))
                .body();

        assertThat(page).doesNotContain(wanted);
    }

    @Test
    void of_two_keys_none_counts() {
        String key = new Browser(server).signIn(TestServer.TOKEN).cookie(SessionCookie.NAME);

        HttpResponse<String> answer = server.sendToPage(server.to("/")
                .header("Cookie", SessionCookie.NAME + "=" + key + "; " + SessionCookie.NAME + "=" + key));

        assertThat(answer.body()).doesNotContain(SIGNED_IN);
    }

    @Test
    void who_signs_in_and_who_fails_is_noted() {
        new Browser(server).submit("/sign-in", "token", "wrong");
        new Browser(server).signIn(TestServer.TOKEN);

        List<AccessEntry> entries = server.accessLog().entries();
        assertThat(entries).extracting(AccessEntry::what).containsOnly("POST /sign-in");
        assertThat(entries).extracting(AccessEntry::status).containsExactly(401, 303);
        assertThat(entries.get(0).by()).isEmpty();
        assertThat(entries.get(1).by().map(Caller::credential)).hasValue(CredentialId.BOOTSTRAP);
    }

    @Test
    void where_the_storage_is_gone_nobody_is_let_in_and_the_page_says_so() {
        Browser browser = new Browser(server).signIn(TestServer.TOKEN);
        server.stopStorage();

        HttpResponse<String> page = browser.open("/");
        HttpResponse<String> again = new Browser(server).submit("/sign-in", "token", TestServer.TOKEN);

        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.body()).contains("保存先が応答しません。");
        assertThat(again.statusCode()).isEqualTo(503);
    }

    @Test
    void a_form_that_comes_after_the_session_has_ended_is_told_so_and_leads_back_to_its_page() {
        String ours = "http://127.0.0.1:" + server.port();

        HttpResponse<String> late = new Browser(server)
                .submitBody(
                        "/register/revisions/2/description",
                        "reason=x",
                        "Sec-Fetch-Site",
                        "same-origin",
                        "Accept",
                        "text/html",
                        "Referer",
                        ours + "/register/revisions/2?lang=ja");
        HttpResponse<String> foreign = new Browser(server)
                .submitBody(
                        "/register/drafts", "", "Sec-Fetch-Site", "same-origin", "Referer", "https://evil.example/a");

        assertThat(late.statusCode()).isEqualTo(401);
        assertThat(Jsoup.parse(late.body()).select("[role=alert]").text()).contains("反映されていません");
        assertThat(Jsoup.parse(late.body()).select("input[name=to]").val()).isEqualTo("/register/revisions/2?lang=ja");
        assertThat(Jsoup.parse(foreign.body()).select("input[name=to]").val()).isEqualTo("/");
    }
}
