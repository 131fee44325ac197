package jp.mokuteki.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import jp.mokuteki.application.port.Role;
import jp.mokuteki.web.page.FormKey;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A form that is pressed twice, or sent again by going back, makes what it makes once. */
class FormRepeatsTest {
    private static final String DRAFTS = "/register/drafts";
    private static final String IMPORTS = "/register/imports";
    private static final String CREDENTIALS = "/credentials";
    private static final String SOURCE = "１　保険給付に必要な利用目的\n【健保組合等の内部での利用に係るもの】\n・保険給付の実施\n";

    private final TestServer server = TestServer.start();
    private final String token = server.tokenFor(Role.EDITOR);
    private final Browser editor = new Browser(server).signIn(token);
    private final Browser administrator = new Browser(server).signIn(server.tokenFor(Role.ADMIN));
    private final String key = FormKey.draw();

    @AfterEach
    void stop() {
        server.close();
    }

    private static HttpResponse<String> begun(Browser browser, String key) {
        return browser.submit(DRAFTS, Forms.TOKEN, browser.formToken(), FormRepeats.KEY, key);
    }

    private HttpResponse<String> imported() {
        return editor.submit(
                IMPORTS,
                Forms.TOKEN,
                editor.formToken(),
                FormRepeats.KEY,
                key,
                "text",
                SOURCE,
                "format",
                "",
                "wanted",
                "draft");
    }

    private HttpResponse<String> issued(String name) {
        return administrator.submit(
                CREDENTIALS,
                Forms.TOKEN,
                administrator.formToken(),
                FormRepeats.KEY,
                key,
                "name",
                name,
                "roles",
                "reader",
                "until",
                "");
    }

    private static String location(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private int drafts() {
        return TestServer.json(server.get("/v1/register/revisions"))
                        .get("items")
                        .size()
                - 1;
    }

    private Document credentials() {
        return Jsoup.parse(administrator.open(CREDENTIALS).body());
    }

    @Test
    void a_second_sending_of_a_form_is_led_to_what_the_first_has_made() {
        String first = location(begun(editor, key));
        String second = location(begun(editor, key));

        assertThat(second).isEqualTo(first).isEqualTo("/register/revisions/2");
        assertThat(drafts()).isOne();
    }

    @Test
    void a_document_that_is_taken_over_twice_makes_one_draft() {
        assertThat(location(imported())).isEqualTo(location(imported()));
        assertThat(drafts()).isOne();
    }

    @Test
    void several_sendings_at_once_make_one_thing_and_all_are_led_to_it() throws Exception {
        String formToken = editor.formToken();
        Callable<HttpResponse<String>> press =
                () -> editor.submit(DRAFTS, Forms.TOKEN, formToken, FormRepeats.KEY, key);
        ExecutorService fingers = Executors.newFixedThreadPool(6);
        try {
            List<Future<HttpResponse<String>>> presses =
                    fingers.invokeAll(IntStream.range(0, 6).mapToObj(i -> press).toList());

            assertThat(presses)
                    .allSatisfy(one -> assertThat(location(told(one))).isEqualTo("/register/revisions/2"));
            assertThat(drafts()).isOne();
        } finally {
            fingers.shutdownNow();
        }
    }

    private static HttpResponse<String> told(Future<HttpResponse<String>> press)
            throws ExecutionException, InterruptedException {
        return press.get();
    }

    @Test
    void a_form_that_was_shown_anew_makes_another_thing() {
        assertThat(location(begun(editor, key))).isNotEqualTo(location(begun(editor, FormKey.draw())));
        assertThat(drafts()).isEqualTo(2);
    }

    @Test
    void a_credential_is_issued_once_and_its_token_is_never_shown_again() {
        HttpResponse<String> first = issued("窓口");
        HttpResponse<String> second = issued("窓口");

        String secret = Jsoup.parse(first.body()).select("#issued").text();
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(secret).isNotEmpty();
        assertThat(second.body()).doesNotContain(secret);
        HttpResponse<String> told = administrator.open(location(second));
        assertThat(Jsoup.parse(told.body()).select("[role=alert]").text()).contains("一つだけ発行しました");
        assertThat(told.body()).doesNotContain(secret);
        assertThat(credentials().select("tr:contains(窓口)")).hasSize(1);
    }

    @Test
    void somebody_who_fills_in_something_else_sends_another_form() {
        issued("窓口");
        HttpResponse<String> other = issued("審査");

        assertThat(Jsoup.parse(other.body()).select("#issued").text()).isNotEmpty();
        assertThat(credentials().select("tr:contains(審査)")).hasSize(1);
    }

    @Test
    void a_key_is_of_no_use_in_the_session_of_somebody_else() {
        String first = location(begun(editor, key));
        Browser colleague = new Browser(server).signIn(server.tokenFor(Role.EDITOR));
        Browser later = new Browser(server).signIn(token);

        assertThat(List.of(location(begun(colleague, key)), location(begun(later, key))))
                .doesNotContain(first)
                .doesNotHaveDuplicates();
        assertThat(colleague
                        .submit(DRAFTS, Forms.TOKEN, editor.formToken(), FormRepeats.KEY, key)
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void what_cannot_be_noted_is_not_made_and_may_be_sent_again() {
        server.accessLog().stop();
        HttpResponse<String> refused = begun(editor, key);
        server.accessLog().resume();

        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(drafts()).isZero();
        assertThat(location(begun(editor, key))).isEqualTo("/register/revisions/2");
    }

    @ParameterizedTest
    @CsvSource({"formKey, ''", "formKey, x", "lang, ja"})
    void a_form_without_the_key_of_its_page_makes_nothing(String field, String text) {
        HttpResponse<String> answer = editor.submit(DRAFTS, Forms.TOKEN, editor.formToken(), field, text);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(drafts()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"/register/revisions, /register/drafts", "/register/imports, /register/imports"})
    void every_showing_of_a_page_draws_a_key_of_its_own(String page, String form) {
        assertThat(keyOf(editor, page, form)).isNotEqualTo(keyOf(editor, page, form));
        assertThat(keyOf(administrator, CREDENTIALS, CREDENTIALS)).hasSize(32);
    }

    private static String keyOf(Browser browser, String page, String form) {
        return Jsoup.parse(browser.open(page).body())
                .expectFirst("form[action=" + form + "] input[name=formKey]")
                .val();
    }
}
