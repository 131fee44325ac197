package jp.mokuteki.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jp.mokuteki.application.port.Role;
import jp.mokuteki.web.page.FormKey;
import jp.mokuteki.web.problem.Problem;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What would be markup or code in a careless page is a text in ours, whichever field it comes from. */
class InjectionTest {
    private static final TestServer SERVER = TestServer.start();
    private static final Browser EDITOR = new Browser(SERVER).signIn(SERVER.tokenFor(Role.EDITOR));
    private static final Browser ADMINISTRATOR = new Browser(SERVER).signIn(SERVER.tokenFor(Role.ADMIN));
    private static final String DRAFT = EDITOR.submit(
                    "/register/drafts", Forms.TOKEN, EDITOR.formToken(), FormRepeats.KEY, FormKey.draw())
            .headers()
            .firstValue("Location")
            .orElseThrow();

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    static List<String> injections() {
        try (InputStream file = InjectionTest.class.getResourceAsStream("/injections.txt")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void there_are_sixty_and_each_only_once() {
        assertThat(injections()).hasSizeGreaterThanOrEqualTo(60).doesNotHaveDuplicates();
    }

    /** Nothing is in a page but what its template has put there. */
    private static Document harmless(HttpResponse<String> answer) {
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select("script"))
                .hasSize(1)
                .allMatch(script -> script.attr("src").startsWith("/assets/"));
        assertThat(
                        page.select(
                                "svg, math, img, iframe, object, embed, base, style, video, audio, marquee, x, meta[http-equiv]"))
                .isEmpty();
        assertThat(page.select("link")).hasSize(1);
        assertThat(page.select("form")).allMatch(form -> form.attr("action").startsWith("/"));
        assertThat(page.getAllElements())
                .allSatisfy(element -> assertThat(element.attributes()).allMatch(InjectionTest::isHarmless));
        return page;
    }

    private static boolean isHarmless(Attribute attribute) {
        boolean leads = attribute.getKey().equals("href") || attribute.getKey().equals("formaction");
        return !attribute.getKey().startsWith("on")
                && (!leads
                        || attribute.getValue().startsWith("/")
                        || attribute.getValue().startsWith("#"));
    }

    private static String seen() {
        return Jsoup.parse(EDITOR.open(DRAFT).body())
                .expectFirst("input[name=seen]")
                .val();
    }

    private static HttpResponse<String> written(String form, String... fields) {
        String[] all = Stream.concat(Stream.of(Forms.TOKEN, EDITOR.formToken(), "seen", seen()), Stream.of(fields))
                .toArray(String[]::new);
        return EDITOR.submit(DRAFT + form, all);
    }

    @ParameterizedTest
    @MethodSource("injections")
    void in_a_question_it_is_a_text(String text) {
        Document page = harmless(EDITOR.open("/ask?action=USE&information=CLAIM&" + Browser.form("text", text)));

        assertThat(page.select("#text").val()).isEqualTo(text);
        assertThat(page.select("#memo").text()).contains(text.strip());
        assertThat(page.html()).doesNotContain(">49<");
        harmless(EDITOR.open("/ask?" + Browser.form("purpose", text, "action", text, "counterparty", text)));
        harmless(EDITOR.open("/ask?" + Browser.form("asOf", text, "information", text, "affair", text)));
    }

    @ParameterizedTest
    @MethodSource("injections")
    void in_a_draft_it_is_a_text_on_every_page_that_shows_it(String text) {
        assertThat(written("/description", "reason", text).statusCode()).isEqualTo(303);
        assertThat(written("/texts", "purpose", "3.internal.3", "text", text).statusCode())
                .isEqualTo(303);
        assertThat(written("/relations", "purpose", "3.internal.3", "relation", "RELATED", "explanation", text)
                        .statusCode())
                .isEqualTo(303);

        assertThat(harmless(EDITOR.open(DRAFT)).select("#reason").val()).isEqualTo(text);
        assertThat(harmless(EDITOR.open(DRAFT)).select("[name=explanation]").val())
                .isEqualTo(text);
        harmless(EDITOR.open("/register/revisions"));
        assertThat(harmless(EDITOR.open(DRAFT + "/comparison?with=1")).text()).contains(text.strip());
    }

    @ParameterizedTest
    @MethodSource("injections")
    void in_an_import_it_is_a_text(String text) {
        String source = "１　保険給付に必要な利用目的\n【健保組合等の内部での利用に係るもの】\n・" + text + "\n・保険給付の実施\n";

        Document page = harmless(EDITOR.submit(
                "/register/imports", Forms.TOKEN, EDITOR.formToken(), "text", source, "wanted", "report"));

        assertThat(page.expectFirst("#text").wholeText()).isEqualTo(source);
        harmless(EDITOR.submit("/register/imports", Forms.TOKEN, EDITOR.formToken(), "text", text, "wanted", "report"));
    }

    @ParameterizedTest
    @MethodSource("injections")
    void in_a_name_it_is_a_text(String text) {
        HttpResponse<String> issued = ADMINISTRATOR.submit(
                "/credentials",
                Forms.TOKEN,
                ADMINISTRATOR.formToken(),
                FormRepeats.KEY,
                FormKey.draw(),
                "name",
                text,
                "roles",
                "reader");
        String token = harmless(issued).select("#issued").text();

        assertThat(harmless(new Browser(SERVER).signIn(token).open("/"))
                        .select(".who")
                        .text())
                .isEqualTo(Jsoup.parse("").createElement("p").text(text).text());
    }

    @ParameterizedTest
    @MethodSource("injections")
    void in_an_address_it_is_nothing(String text) {
        harmless(new Browser(SERVER).open("/sign-in?" + Browser.form("to", text)));
        harmless(new Browser(SERVER).open("/sign-in?" + Browser.form("to", "/" + text)));
        harmless(new Browser(SERVER).open("/ask?" + Browser.form("text", text)));
        harmless(new Browser(SERVER).open("/?" + Browser.form(text, text)));
        HttpResponse<String> path =
                new Browser(SERVER).open("/" + java.net.URLEncoder.encode(text, StandardCharsets.UTF_8));
        // what could be read as two paths is refused before anybody can tell whether it would be a page
        if (path.headers().firstValue("Content-Type").orElse("").startsWith(Problem.MEDIA_TYPE)) {
            assertThat(TestServer.json(path).get("type").textValue()).isEqualTo("/problems/ambiguous-path");
        } else {
            harmless(path);
        }
    }
}
