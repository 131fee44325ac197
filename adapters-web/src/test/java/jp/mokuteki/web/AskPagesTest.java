package jp.mokuteki.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.mokuteki.application.port.AccessEntry;
import jp.mokuteki.application.port.Role;
import jp.mokuteki.domain.decision.Verdict;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions asked on a page. */
class AskPagesTest {
    private static final TestServer SERVER = TestServer.start();
    private static final Browser CLERK = new Browser(SERVER).signIn(SERVER.tokenFor(Role.READER));
    private static final String NEAR_TO_G3 =
            "/ask?asOf=2026-04-01&action=RECEIVE&purpose=2&counterparty=ADMINISTRATIVE_ORGAN&information=LOCAL_TAX&specified=yes";
    private static final Pattern NEAR_MISS = Pattern.compile("<a href=\"(/ask\\?[^\"]+)\">利用目的を 6\\.receive\\.2 とする場合");

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    private static String shown(String path) {
        HttpResponse<String> page = CLERK.open(path);
        assertThat(page.statusCode()).as(path).isEqualTo(200);
        return page.body();
    }

    /** The golden questions, as a clerk asks them. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            asOf=2021-08-31&action=PROVIDE&purpose=6&counterparty=OTHER_MEDICAL_INSURER&information=ELIGIBILITY&specified=yes | 可 | 番号法第19条第7号
            asOf=2021-09-01&action=PROVIDE&purpose=6&counterparty=OTHER_MEDICAL_INSURER&information=ELIGIBILITY&specified=yes | 可 | 番号法第19条第8号
            asOf=2026-04-01&action=RECEIVE&purpose=2&counterparty=ADMINISTRATIVE_ORGAN&information=LOCAL_TAX&specified=yes | 不可 | CELL_DECLARED_NONE
            asOf=2026-04-01&action=PROVIDE&purpose=3&counterparty=EMPLOYER&information=HEALTH_CHECKUP | 可 | 3.other-business.5
            asOf=2026-04-01&action=PROVIDE&purpose=3&counterparty=EMPLOYER&information=HEALTH_CHECKUP&specified=yes&consent=yes | 不可 | CONSENT_IRRELEVANT
            asOf=2026-04-01&action=USE&purpose=9.internal.1&information=CLAIM | 不可 | NO_MATCHING_PURPOSE
            asOf=2026-04-01&action=USE&text=%E5%8A%A0%E5%85%A5%E8%80%85&information=CLAIM | 判断できない | AMBIGUOUS_PURPOSE
            asOf=2026-04-01&action=RECEIVE&purpose=6&counterparty=ADMINISTRATIVE_ORGAN&information=PENSION_BENEFIT&affair=5-12&specified=yes | 可 | 6.receive.1
            """)
    void the_verdict_is_told_in_its_own_word_with_what_it_rests_on(String query, String verdict, String part) {
        String page = shown("/ask?" + query);

        assertThat(page).contains("id=\"verdict\">" + verdict + "</h2>").contains(part);
    }

    @Test
    void the_cell_that_was_looked_at_and_the_purpose_that_covers_are_marked_in_the_table() {
        String refused = shown(NEAR_TO_G3);
        String permitted =
                shown("/ask?asOf=2026-04-01&action=PROVIDE&purpose=3&counterparty=EMPLOYER&information=HEALTH_CHECKUP");

        assertThat(refused.split("<td role=\"cell\" class=\"marked\">", -1)).hasSize(2 + 1);
        assertThat(permitted).contains("<li id=\"3.other-business.5\" class=\"marked\">");
    }

    @Test
    void a_near_miss_is_a_link_that_asks_what_is_permitted() {
        Matcher link = NEAR_MISS.matcher(shown(NEAR_TO_G3));

        assertThat(link.find()).isTrue();
        assertThat(shown(link.group(1).replace("&amp;", "&"))).contains("id=\"verdict\">可</h2>");
    }

    @Test
    void the_link_beside_an_answer_asks_the_same_again() {
        String link = Jsoup.parse(shown(NEAR_TO_G3 + "&handling=&affair=&text="))
                .select(".on a")
                .attr("href");

        assertThat(link).isEqualTo(NEAR_TO_G3);
        assertThat(shown(link)).contains("id=\"verdict\">不可</h2>");
    }

    @Test
    void what_was_asked_stands_in_the_form_again_and_in_a_memo() {
        String page = shown(NEAR_TO_G3);

        assertThat(page)
                .contains("value=\"RECEIVE\" checked")
                .contains("<option value=\"2\" selected")
                .contains("<option value=\"ADMINISTRATIVE_ORGAN\" selected")
                .contains("value=\"LOCAL_TAX\" checked")
                .contains("name=\"specified\" value=\"yes\" checked")
                .contains("【結論】\n  不可");
    }

    @Test
    void an_answer_is_noted_and_stored_nowhere() {
        int before = SERVER.accessLog().entries().size();

        shown(NEAR_TO_G3);

        List<AccessEntry> noted = SERVER.accessLog().entries();
        AccessEntry entry = noted.get(noted.size() - 1);
        assertThat(noted).hasSize(before + 1);
        assertThat(entry.what()).isEqualTo("GET /ask");
        assertThat(entry.verdicts()).containsExactly(Verdict.REFUSED);
        assertThat(SERVER.storedDecisions()).isZero();
    }

    @Test
    void without_a_question_there_is_a_form_with_today() {
        assertThat(shown("/ask"))
                .contains("name=\"asOf\" type=\"date\" value=\"2026-04-01\"")
                .doesNotContain("verdict");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            action=SELL&purpose=1&information=CLAIM | action
            action=USE&purpose=1 | information
            action=USE&purpose=1&information=CLAIM&information=NOTHING | information
            action=USE&purpose=0&information=CLAIM | purpose
            action=USE&purpose=1.nowhere.1&information=CLAIM | purpose
            action=USE&purpose=1&text=x&information=CLAIM | purpose
            action=USE&information=CLAIM | purpose
            action=PROVIDE&purpose=1&information=CLAIM | counterparty
            action=USE&purpose=1&information=CLAIM&counterparty=STATE | counterparty
            action=USE&purpose=1&information=CLAIM&asOf=2026-02-29 | asOf
            action=USE&purpose=1&information=CLAIM&affair=5-27 | affair
            action=USE&purpose=1&information=CLAIM&handling=SALE | handling
            """)
    void what_is_wrong_is_told_beside_its_field(String query, String field) {
        HttpResponse<String> page = CLERK.open("/ask?" + query);

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("id=\"fault-" + field + "\"").doesNotContain("id=\"verdict\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><svg onload=alert(1)>",
                "\" onmouseover=\"x",
                "' onmouseover='x",
                "</textarea><svg>",
                "</title><svg>",
                "<!--",
                "${7*7}"
            })
    void a_text_is_shown_as_it_is_and_never_becomes_a_part_of_the_page(String text) {
        Document page = Jsoup.parse(shown("/ask?action=USE&information=CLAIM&" + Browser.form("text", text)));

        assertThat(page.select("svg, [onmouseover], [onload], script:not([src])"))
                .isEmpty();
        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select("input[name=text]").attr("value")).isEqualTo(text);
        assertThat(page.select("#memo").text()).contains("「" + text + "」");
        assertThat(page.select("footer")).hasSize(1);
    }
}
