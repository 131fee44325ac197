package jp.mokuteki.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import jp.mokuteki.application.port.Role;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The flow map, the timeline, the ledger and the overview, as pages over HTTP. */
class SightPagesTest {
    private static final TestServer SERVER = TestServer.start();
    private static final Browser BROWSER = new Browser(SERVER).signIn(TestServer.TOKEN);
    private static final Pattern TAGS = Pattern.compile("<[^>]*>");
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(10);

    @BeforeAll
    static void fill() {
        SERVER.post("/v1/decisions", Questions.PERMITTED);
        SERVER.post("/v1/decisions", Questions.REFUSED);
        SERVER.post("/v1/ledger/records", Statements.FACT);
        SERVER.post("/v1/ledger/records/0/corrections", "{\"reason\": \"誤記 <b>\"}");
        RetentionTest.recordDue(SERVER);
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    private static String page(String address) {
        HttpResponse<String> response = BROWSER.open(address);
        assertThat(response.statusCode()).as(address).isEqualTo(200);
        return response.body();
    }

    private static String words(String page) {
        return TAGS.matcher(page).replaceAll("");
    }

    @ParameterizedTest
    @CsvSource({"2021-08-31, 番号法第19条第7号, 番号法第19条第8号", "2021-09-01, 番号法第19条第8号, 番号法第19条第7号"})
    void the_map_cites_the_law_of_the_day(String day, String cited, String not) {
        String map = page("/map?asOf=" + day);

        assertThat(map).contains(cited + "）").doesNotContain(not + "）");
        assertThat(map).contains("<svg").contains("id=\"provide-network-linkage-other-medical-insurer\"");
    }

    @Test
    void the_map_of_a_day_without_a_register_says_so() {
        assertThat(words(page("/map?asOf=2019-04-01"))).contains("施行されている版はありません");
    }

    @Test
    void the_timeline_shows_revisions_citations_findings_and_what_is_coming() {
        String timeline = words(page("/timeline"));

        assertThat(timeline)
                .contains("第1版")
                .contains("番号法第19条第7号")
                .contains("要改正")
                .contains("令和8年法律第56号");
    }

    @Test
    void records_are_searched_and_what_they_say_is_escaped() {
        String all = page("/ledger");
        String corrections = page("/ledger?kind=correction&from=&to=&reference=");

        assertThat(all).contains("/ledger/records/0").contains("/ledger/records/1");
        assertThat(corrections).doesNotContain("/ledger/records/0\"").contains("誤記 &lt;b&gt;");
        assertThat(BROWSER.open("/ledger?kind=none").statusCode()).isEqualTo(400);
        assertThat(BROWSER.open("/ledger?from=2026-02-30").statusCode()).isEqualTo(400);
    }

    @Test
    void a_record_shows_its_correction_and_what_was_checked_only_where_it_was_asked_for() {
        String record = page("/ledger/records/0");
        String checked = page("/ledger/records/0?check=proof");

        assertThat(words(record)).contains("この記録を訂正した 1番の記録").doesNotContain("一文字も変わっていません");
        assertThat(checked.split("badge good", -1)).hasSize(5);
        assertThat(words(page("/ledger/records/1"))).contains("この訂正の対象 0番の記録");
        assertThat(BROWSER.open("/ledger/records/999").statusCode()).isEqualTo(404);
    }

    @Test
    void a_verification_ends_in_two_lights_which_nobody_else_sees() {
        HttpResponse<String> begun = BROWSER.submit("/ledger/verifications", Forms.TOKEN, BROWSER.formToken());
        String job = begun.headers().firstValue("Location").orElseThrow();

        String result = finished(job);

        assertThat(begun.statusCode()).isEqualTo(303);
        assertThat(words(result)).contains("改変はありません").contains("記載漏れはありません");
        Browser other = new Browser(SERVER).signIn(SERVER.tokenFor(Role.AUDITOR));
        assertThat(other.open(job).statusCode()).isEqualTo(404);
    }

    private static String finished(String job) {
        return done(job).body();
    }

    /** What the page of a job says in the end. */
    private static HttpResponse<String> done(String job) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        HttpResponse<String> answer = BROWSER.open(job);
        while (answer.body().contains("data-waits") && System.nanoTime() < end) {
            LockSupport.parkNanos(PAUSE.toNanos());
            answer = BROWSER.open(job);
        }
        return answer;
    }

    @Test
    void a_list_that_is_none_is_refused_by_its_page_with_the_place() {
        HttpResponse<String> begun =
                BROWSER.submit("/ledger/reconciliations", Forms.TOKEN, BROWSER.formToken(), "list", "requestedAt\n1\n");
        String job = begun.headers().firstValue("Location").orElseThrow();
        HttpResponse<String> answer = done(job);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("文書を読み取れません。", "1行目、providedAt：この列がありません。");
    }

    private static String after(HttpResponse<String> begun) {
        assertThat(begun.statusCode()).isEqualTo(303);
        return finished(begun.headers().firstValue("Location").orElseThrow());
    }

    @Test
    void the_impact_of_a_draft_counts_what_was_asked_again_and_what_would_change() {
        int draft = TestServer.json(SERVER.post("/v1/register/revisions", "{\"base\": 1}"))
                .get("number")
                .intValue();

        String impact =
                after(BROWSER.submit("/register/revisions/" + draft + "/impact", Forms.TOKEN, BROWSER.formToken()));

        assertThat(impact).contains("data-count=\"examined\">2<").contains("data-count=\"changed\">0<");
    }

    @Test
    void a_long_document_is_read_as_long_work_and_its_report_is_the_same() {
        String table = "# 利用目的\n".repeat(20_000);

        String report = after(BROWSER.submit(
                "/register/imports", Forms.TOKEN, BROWSER.formToken(), "text", table, "wanted", "report"));

        assertThat(report).contains("class=\"alert\"").contains("文書から取り込む");
    }

    @Test
    void an_export_is_a_file_and_is_itself_recorded() {
        long before = SERVER.storedRecords(TestServer.INSURER);

        HttpResponse<String> export =
                BROWSER.submit("/ledger/exports", Forms.TOKEN, BROWSER.formToken(), "recipient", "auditor-1");
        HttpResponse<String> wrong =
                BROWSER.submit("/ledger/exports", Forms.TOKEN, BROWSER.formToken(), "recipient", "監査人");

        assertThat(export.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(header -> assertThat(header).startsWith("attachment"));
        assertThat(export.body()).contains("auditor-1");
        assertThat(SERVER.storedRecords(TestServer.INSURER)).isEqualTo(before + 1);
        assertThat(wrong.statusCode()).isEqualTo(422);
    }

    @Test
    void the_overview_counts_what_the_interface_for_programs_counts() {
        String page = page("/dashboard");
        JsonNode counts = TestServer.json(SERVER.get("/v1/decision-statistics?from=2025-05-01&to=2026-04-01"));
        JsonNode due = TestServer.json(SERVER.get("/v1/ledger/due"));

        assertThat(page)
                .contains("data-count=\"decisions\">"
                        + counts.at("/total/permitted").intValue() * 2 + "<");
        assertThat(page).contains("data-count=\"due\">" + due.get("due") + "<");
        assertThat(counts.at("/total/permitted").intValue()).isOne();
        assertThat(counts.at("/total/refused").intValue()).isOne();
        counts.get("cells")
                .forEach(cell -> assertThat(page)
                        .contains("data-cell=\"" + cell.at("/cell/category") + "."
                                + cell.at("/cell/column").textValue() + " "
                                + cell.get("month").textValue() + "\""));
    }

    @Test
    void an_overview_shows_only_what_the_role_may_see() {
        String ofEditor = new Browser(SERVER)
                .signIn(SERVER.tokenFor(Role.EDITOR))
                .open("/dashboard")
                .body();
        String ofAdmin = new Browser(SERVER)
                .signIn(SERVER.tokenFor(Role.ADMIN))
                .open("/dashboard")
                .body();

        assertThat(ofEditor).contains("data-count=\"findings\"").doesNotContain("data-count=\"due\"");
        assertThat(words(ofAdmin)).contains("表示できる項目がありません");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/map?asOf=", "/dashboard?from=&to="})
    void a_field_that_is_left_empty_means_what_it_meant_before(String address) {
        String bare = address.substring(0, address.indexOf('?'));

        assertThat(Jsoup.parse(BROWSER.open(address).body()).select("main").html())
                .isEqualTo(Jsoup.parse(BROWSER.open(bare).body()).select("main").html());
    }
}
