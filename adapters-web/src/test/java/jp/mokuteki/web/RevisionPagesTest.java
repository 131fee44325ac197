package jp.mokuteki.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.mokuteki.application.port.Role;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The register's work on pages: drafts written by one person, adopted and published by another. */
class RevisionPagesTest {
    private static final String REASON = "番号法の改正に伴う条項の整理";
    private static final String EFFECTIVE = "2026-05-01";

    private final TestServer server = TestServer.start();
    private final Browser editor = new Browser(server).signIn(server.tokenFor(Role.EDITOR));
    private final Browser approver = new Browser(server).signIn(server.tokenFor(Role.APPROVER));

    @AfterEach
    void stop() {
        server.close();
    }

    private static Document shown(Browser browser, String path) {
        HttpResponse<String> page = browser.open(path);
        assertThat(page.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(page.body());
    }

    /** Fills a form of a page in and sends it, as somebody does who sees it. */
    private static HttpResponse<String> submitted(Browser browser, String path, String form, String... fields) {
        Element found = shown(browser, path).expectFirst("form[action$=" + form + "]");
        return submitted(browser, found, fields);
    }

    private static HttpResponse<String> submitted(Browser browser, Element form, String... fields) {
        var names = Stream.of(fields).toList();
        var all = new ArrayList<String>();
        form.select("input[type=hidden]").forEach(hidden -> all.addAll(List.of(hidden.attr("name"), hidden.val())));
        all.addAll(names);
        return browser.submit(form.attr("action"), all.toArray(String[]::new));
    }

    private static String followed(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private String aDraft() {
        return followed(submitted(editor, "/register/revisions", "/register/drafts"));
    }

    private String aDescribedDraft() {
        String draft = aDraft();
        return followed(submitted(editor, draft, "/description", "reason", REASON, "effectiveFrom", EFFECTIVE));
    }

    private static HttpResponse<String> moved(Browser browser, String path, String to, String... fields) {
        Element form = shown(browser, path).expectFirst("form[action$=/moves]:has(input[value=" + to + "])");
        return submitted(browser, form, fields);
    }

    /** The finding about the citation that moved on by one item. */
    private static Element staleCitation(Browser browser, String draft) {
        return shown(browser, draft).expectFirst(".findings li:has(.proposal:contains(番号法第19条第8号))");
    }

    @Test
    void a_draft_goes_its_way_by_two_people_until_the_public_sees_it() {
        String draft = aDescribedDraft();
        followed(submitted(editor, staleCitation(editor, draft).expectFirst("form")));
        followed(moved(editor, draft, "submitted"));
        followed(moved(approver, draft, "adopted", "body", "理事会", "adoptedOn", "2026-04-01"));
        followed(moved(approver, draft, "published", "publishedOn", "2026-04-01", "medium", "ホームページ"));

        Document announced = shown(new Browser(server), "/revisions/2");
        Document inForce = shown(new Browser(server), "/");
        assertThat(announced.expectFirst(".badge").text()).isEqualTo("施行前");
        assertThat(announced.select("tbody th").get(5).text()).contains("番号法第19条第8号");
        assertThat(inForce.select("tbody th").get(5).text()).contains("番号法第19条第7号");
        assertThat(inForce.select(".revisions a")).hasSize(2);
        assertThat(shown(approver, draft).expectFirst(".badge").text()).isEqualTo("公表");
    }

    @Test
    void what_a_finding_proposes_is_taken_up_at_its_place() {
        String draft = aDraft();
        Document before = shown(editor, draft);

        followed(submitted(editor, staleCitation(editor, draft).expectFirst("form")));

        Document after = shown(editor, draft);
        assertThat(after.select(".findings .stale"))
                .hasSize(before.select(".findings .stale").size() - 1);
        assertThat(after.select(".changes ins").text()).contains("第8号");
        assertThat(after.select(".changes del").text()).contains("第7号");
    }

    @Test
    void a_further_purpose_that_is_proposed_is_added() {
        String draft = aDraft();
        int before = shown(editor, draft).select(".register li").size();
        Element further = shown(editor, draft).expectFirst(".findings li:not(:has(q)) form");

        followed(submitted(editor, further));

        assertThat(shown(editor, draft).select(".register li")).hasSize(before + 1);
    }

    @Test
    void whoever_wrote_a_draft_is_told_why_not_to_adopt_it() {
        Browser both = new Browser(server)
                .signIn(server.tokenFor(
                        TestServer.INSURER, Set.of(Role.EDITOR, Role.APPROVER), java.util.Optional.empty()));
        String draft = followed(submitted(both, "/register/revisions", "/register/drafts"));
        followed(submitted(both, draft, "/description", "reason", REASON, "effectiveFrom", EFFECTIVE));
        followed(moved(both, draft, "submitted"));

        HttpResponse<String> refused = moved(both, draft, "adopted", "body", "理事会");

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("案を書いた者は承認できません。");
        assertThat(shown(both, draft).expectFirst(".badge").text()).isEqualTo("付議");
    }

    @Test
    void everything_that_is_missing_is_told_at_once() {
        HttpResponse<String> refused = moved(editor, aDraft(), "submitted");

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("改正理由がありません。").contains("施行日がありません。");
    }

    @Test
    void a_changed_purpose_is_submitted_once_its_relation_is_recorded() {
        String draft = aDescribedDraft();
        followed(submitted(editor, draft, "/texts", "purpose", "3.internal.3", "text", "健康増進施設の運営及び案内"));
        assertThat(moved(editor, draft, "submitted").body()).contains("変更前の利用目的との関係が記録されていません。 3.internal.3");

        HttpResponse<String> unexplained = submitted(editor, draft, "/relations", "relation", "RELATED");
        followed(submitted(editor, draft, "/relations", "relation", "RELATED", "explanation", "案内は運営に付随する"));

        assertThat(unexplained.statusCode()).isEqualTo(400);
        followed(moved(editor, draft, "submitted"));
    }

    @Test
    void a_form_about_something_that_has_changed_since_is_refused() {
        String draft = aDraft();
        Element form = shown(editor, draft).expectFirst("form[action$=/description]");
        followed(submitted(editor, form, "reason", REASON));

        HttpResponse<String> late = submitted(editor, form, "reason", "別の理由");

        assertThat(late.statusCode()).isEqualTo(412);
        assertThat(late.body()).contains("対象は既に変わっています。");
        assertThat(shown(editor, draft).select("#reason").val()).isEqualTo(REASON);
    }

    @Test
    void a_page_offers_what_the_role_may_do_and_no_more() {
        String draft = aDescribedDraft();

        Document forEditor = shown(editor, draft);
        Document forApprover = shown(approver, draft);
        followed(moved(editor, draft, "submitted"));

        assertThat(forEditor.select("form[action$=/moves] [name=to]").eachAttr("value"))
                .containsExactly("submitted");
        assertThat(forApprover.select("main form:not([action$=/impact])")).isEmpty();
        assertThat(shown(editor, draft).select("[name=to]").eachAttr("value")).containsExactly("draft");
        assertThat(shown(approver, draft).select("[name=to]").eachAttr("value")).containsExactly("adopted", "draft");
        assertThat(approver.submit(draft + "/moves", Forms.TOKEN, approver.formToken(), "seen", "x", "to", "submitted")
                        .statusCode())
                .isEqualTo(412);
    }

    @Test
    void a_draft_that_is_deleted_is_gone() {
        String draft = aDraft();

        assertThat(followed(submitted(editor, draft, "/removal"))).isEqualTo("/register/revisions");

        assertThat(editor.open(draft).statusCode()).isEqualTo(404);
    }

    @Test
    void a_comparison_is_shown_and_to_be_had_as_the_board_reads_it() {
        String draft = aDescribedDraft();
        followed(submitted(editor, staleCitation(editor, draft).expectFirst("form")));

        Document page = shown(editor, draft + "/comparison?with=1");
        Document document = shown(editor, page.select("main a.button").attr("href"));

        assertThat(page.select(".changes ins").text()).contains("第8号");
        assertThat(document.text()).contains("新旧対照表").contains("第19条第8号");
        assertThat(editor.open(draft + "/comparison").statusCode()).isEqualTo(400);
        assertThat(editor.open(draft + "/comparison?with=9").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<script>alert(1)</script>", "\"><svg onload=alert(1)>", "</textarea><svg>", "' onmouseover='x"})
    void what_somebody_writes_is_shown_as_it_is_and_never_becomes_a_part_of_a_page(String text) {
        String draft = aDraft();
        followed(submitted(editor, draft, "/description", "reason", text));
        followed(submitted(editor, draft, "/texts", "purpose", "3.internal.3", "text", text));

        Stream.of(draft, "/register/revisions", draft + "/comparison?with=1").forEach(path -> {
            Document page = shown(editor, path);
            assertThat(page.select("svg, [onload], [onmouseover], script:not([src])"))
                    .isEmpty();
            assertThat(page.text()).contains(text);
        });
    }

    @Test
    void an_import_is_reported_line_by_line_before_it_becomes_a_draft() {
        String source = "１　保険給付に必要な利用目的\n【健保組合等の内部での利用に係るもの】\n・保険給付の実施\nご不明な点はお問い合わせください。\n";

        HttpResponse<String> report =
                submitted(editor, "/register/imports", "/imports", "text", source, "wanted", "report");
        Document page = Jsoup.parse(report.body());
        String draft = followed(submitted(editor, "/register/imports", "/imports", "text", source, "wanted", "draft"));

        assertThat(report.statusCode()).isEqualTo(200);
        assertThat(page.select(".report tbody tr")).hasSize(5);
        assertThat(page.select(".report tbody tr").get(0).text()).contains("区分");
        assertThat(page.select(".report tbody tr").get(2).text())
                .contains("利用目的")
                .contains("保険給付の実施");
        assertThat(page.expectFirst("#text").wholeText()).isEqualTo(source);
        assertThat(shown(editor, draft).select(".register li").text()).contains("保険給付の実施");
    }

    @Test
    void proposed_codes_are_confirmed_by_a_person() {
        String source = "１　保健事業に必要な利用目的\n【他の事業者等への情報提供を伴うもの】\n・医療機関への健診の委託の実施\n";
        String draft = followed(submitted(editor, "/register/imports", "/imports", "text", source, "wanted", "draft"));
        Document before = shown(editor, draft);
        String purpose =
                before.expectFirst("form[action$=/codes] input[name=purpose]").val();

        followed(submitted(editor, draft, "/codes", "purpose", purpose));

        assertThat(shown(editor, draft).select("form[action$=/codes] input[value=" + purpose + "]"))
                .isEmpty();
    }

    @Test
    void a_document_that_cannot_be_read_is_told_by_its_line_and_a_number_is_not_repeated() {
        HttpResponse<String> unread =
                submitted(editor, "/register/imports", "/imports", "text", "ただの文章です。", "wanted", "report");
        HttpResponse<String> number = submitted(
                editor,
                "/register/imports",
                "/imports",
                "text",
                "１　区分\n【健保組合等の内部での利用に係るもの】\n・123456789018 の管理\n",
                "wanted",
                "report");

        assertThat(unread.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(unread.body()).select("[role=alert]").text()).isNotEmpty();
        assertThat(number.statusCode()).isEqualTo(422);
        assertThat(number.body()).contains("3行目").doesNotContain("123456789018");
    }
}
