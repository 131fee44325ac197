package jp.mokuteki.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Media;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What people come for, from the first click to the last. */
@ExtendWith(Stage.Given.class)
class FlowsIT {
    private static final int MOST_BYTES = 100 * 1024;

    /** The height of an A4 sheet across, in pixels of CSS, without its margins and a heading. */
    private static final double SHEET = 174 / 25.4 * 96;

    private static final Charset SHIFT_JIS = Charset.forName("windows-31j");
    private static final String PUBLISHED = "１　保険給付に必要な利用目的\n【健保組合等の内部での利用に係るもの】\n・保険給付の実施\n";

    private final Stage stage;
    private Visitor visitor;

    FlowsIT(Stage stage) {
        this.stage = stage;
    }

    @BeforeEach
    void come() {
        visitor = stage.visitor();
    }

    @AfterEach
    void leave() {
        assertThat(visitor.complaints()).isEmpty();
        visitor.close();
    }

    private Page page() {
        return visitor.page();
    }

    private String text(String selector) {
        return page().locator(selector).first().textContent();
    }

    @Test
    void the_public_reads_the_table_without_signing_in_and_prints_it() {
        try (Visitor stranger = stage.stranger()) {
            stranger.open("/");

            assertThat(stranger.page().locator("table.register tbody tr").count())
                    .isEqualTo(8);
            assertThat(stranger.page().locator("[id='6.provide.2']").textContent())
                    .contains("資格取得");
            assertThat(stranger.page().content().getBytes(StandardCharsets.UTF_8).length)
                    .isLessThan(MOST_BYTES);
            stranger.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            Look.print(stranger.page(), "home-print");
            assertThat(stranger.page().locator("header.top").isVisible()).isFalse();
            stranger.open("/#6.provide.2");
            assertThat(stranger.page().locator("[id='6.provide.2']:target").count())
                    .isEqualTo(1);
            assertThat(stranger.complaints()).isEmpty();
        }
    }

    @Test
    void a_clerk_asks_and_gets_an_answer_with_a_link_that_reproduces_it() {
        visitor.open("/ask");
        page().check("input[name=action][value=PROVIDE]");
        page().selectOption("#purpose", "6");
        page().selectOption("#counterparty", "OTHER_MEDICAL_INSURER");
        page().check("input[name=information][value=ELIGIBILITY]");
        page().check("input[name=specified]");
        page().click("main form.ask button[type=submit]");

        assertThat(text(".verdict")).contains("可");
        assertThat(text("main")).contains("番号法第19条第8号");
        String link = visitor.path();
        visitor.open(link);
        assertThat(text(".verdict")).contains("可");
        new PageLook(visitor, "ask-answer").assertGood();
    }

    @Test
    void a_box_of_the_flow_map_tells_purposes_and_grounds_and_leads_to_its_line() {
        visitor.open("/map");
        Locator box = page().locator("[data-flow=provide-network-linkage-other-medical-insurer]");

        box.hover();
        assertThat(text(".flow-told")).contains("6.provide.2").contains("番号法第19条第8号");
        box.click();

        assertThat(page().locator("tr:target").textContent())
                .contains("他の医療保険者")
                .contains("番号法第19条第8号");
        visitor.open("/map?asOf=2021-08-31");
        assertThat(text("#provide-network-linkage-other-medical-insurer")).contains("番号法第19条第7号");
        Look.print(page(), "map-print");
        page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        // the picture stands on one sheet, below its heading
        assertThat(page().locator(".flow-map").boundingBox().height).isLessThan(SHEET);
    }

    @Test
    void the_flow_map_can_be_used_without_scripts() {
        try (Visitor plain = stage.withoutScripts()) {
            plain.open("/map");
            plain.page().locator("[data-flow=provide-entrustment-contractor]").click();

            assertThat(plain.path()).isEqualTo("/map");
            assertThat(plain.page().locator("tr:target").textContent()).contains("取扱いの委託");
        }
    }

    @Test
    void the_timeline_marks_the_day_on_which_the_citation_became_another_rule() {
        visitor.open("/timeline");

        assertThat(text(".marks")).contains("令和3年9月1日").contains("要改正");
        assertThat(page().locator("svg.years").count()).isEqualTo(3);
        page().locator("summary").nth(1).click();
        assertThat(page().locator("details[open] table").textContent())
                .contains("番号法第19条第7号")
                .contains("番号法第19条第8号");
        assertThat(text("main")).contains("令和8年法律第56号");
    }

    @Test
    void a_record_is_found_and_its_proof_is_explained() {
        visitor.open("/ledger");
        page().selectOption("#kind", "request");
        page().fill("#reference", "K-1");
        page().click("form.search button");
        assertThat(page().locator("tbody tr").count()).isEqualTo(1);

        page().click("tbody a");
        page().click("text=検証する");

        assertThat(page().locator(".checks .badge.good").count()).isEqualTo(4);
        assertThat(text(".checks")).contains("一文字も変わっていません");
        assertThat(text("main")).contains("この記録を訂正した");
        new PageLook(visitor, "record-proved").assertGood();
    }

    @Test
    void a_ledger_is_verified_as_long_work_and_shows_two_lights() {
        visitor.open("/ledger");
        page().click("text=記録簿全体を検証する");

        page().waitForSelector(".light.good");
        assertThat(visitor.path()).startsWith("/jobs/");
        assertThat(page().locator(".light").allTextContents())
                .anyMatch(light -> light.contains("改変はありません"))
                .anyMatch(light -> light.contains("記載漏れ"));
        new PageLook(visitor, "ledger-verified").assertGood();
    }

    @Test
    void long_work_ends_in_its_result_without_scripts_too() {
        try (Visitor plain = stage.withoutScripts()) {
            plain.open("/ledger");
            plain.page().click("text=記録簿全体を検証する");

            plain.page().waitForSelector(".light.good");
            assertThat(plain.page().content()).contains("改変はありません");
        }
    }

    @Test
    void a_file_is_imported_without_scripts() {
        try (Visitor plain = stage.withoutScripts()) {
            Page page = plain.page();
            plain.open("/register/imports");
            page.setInputFiles("#file", new FilePayload("利用目的.txt", "text/plain", PUBLISHED.getBytes(SHIFT_JIS)));
            page.click("button[value=report]");

            assertThat(page.locator(".report tbody tr").allTextContents())
                    .anyMatch(line -> line.contains("保険給付の実施") && line.contains("1.internal.1"));
            page.click("button[value=draft]");
            assertThat(plain.path()).startsWith("/register/revisions/");
            assertThat(page.locator(".register li").allTextContents()).anyMatch(text -> text.contains("保険給付の実施"));
            page.click("form[action$='/removal'] button");
            assertThat(plain.path()).isEqualTo("/register/revisions");
        }
    }

    @Test
    void a_list_is_reconciled_and_what_is_missing_is_told() {
        visitor.open("/ledger/reconciliation");
        page().fill("#list", """
                requestedAt,providedAt,inquirer,provider,procedure,information,reference
                2026-11-01T09:00:00+09:00,,サンプル健康保険組合,高崎市長,,地方税関係情報,K-9
                """);
        page().click("main button[type=submit]");

        page().waitForSelector(".light, .status");
        assertThat(text("main")).contains("過不足");
        new PageLook(visitor, "reconciled").assertGood();
    }

    @Test
    void a_list_that_cannot_be_read_is_told_in_japanese() {
        visitor.open("/ledger/reconciliation");
        page().fill("#list", "これは一覧ではありません");
        page().click("main button[type=submit]");

        page().waitForSelector(".status");
        assertThat(text("main")).contains("文書を読み取れません");
        visitor.complaints();
    }

    @Test
    void the_numbers_of_the_overview_are_those_of_the_interface_for_programs() {
        visitor.open("/dashboard");
        String from = page().inputValue("#from");
        JsonNode counts = stage.get("/v1/decision-statistics?from=" + from + "&to=" + page().inputValue("#to"));
        JsonNode findings = stage.get("/v1/register/revisions/1/findings");

        JsonNode total = counts.get("total");
        long all = total.get("permitted").longValue()
                + total.get("refused").longValue()
                + total.get("undetermined").longValue();
        assertThat(text("[data-count=decisions]")).isEqualTo(String.valueOf(all));
        assertThat(page().locator("[data-month=total] td").allTextContents())
                .isEqualTo(List.of(
                        total.get("permitted").asText(),
                        total.get("refused").asText(),
                        total.get("undetermined").asText()));
        assertThat(page().locator("[data-cell]").count())
                .isEqualTo(counts.get("cells").size());
        for (JsonNode cell : counts.get("cells")) {
            String name = cell.at("/cell/category").asText() + "."
                    + cell.at("/cell/column").asText() + " " + cell.get("month").asText();
            assertThat(page().locator("[data-cell='" + name + "'] td").allTextContents())
                    .containsSubsequence(
                            cell.get("permitted").asText(),
                            cell.get("refused").asText(),
                            cell.get("undetermined").asText());
        }
        long unused = 0;
        for (JsonNode purpose : counts.get("purposes")) {
            unused += purpose.get("decisions").longValue() == 0 ? 1 : 0;
        }
        assertThat(page().locator("[data-unused]").count()).isEqualTo((int) unused);
        assertThat(text("[data-count=unused]")).isEqualTo(String.valueOf(unused));
        assertThat(text("[data-count=findings]"))
                .isEqualTo(String.valueOf(findings.get("items").size()));
        assertThat(text("[data-count=due]"))
                .isEqualTo(stage.get("/v1/ledger/due").get("due").asText());
    }

    @Test
    void one_amends_the_register_with_a_proposed_wording_and_another_adopts_and_publishes_it() {
        try (Visitor editor = stage.visitor(stage.token("起案者", "editor"));
                Visitor approver = stage.visitor(stage.token("承認者", "approver"))) {
            Page draft = editor.page();
            editor.open("/register/revisions");
            draft.locator("form[action='/register/drafts'] button").click();
            String address = editor.path();
            draft.locator("form[action$='/wordings'] button").last().click();
            draft.fill("#reason", "法令の改正に伴う引用条項の整理");
            draft.fill("#effectiveFrom", "2027-04-01");
            draft.locator("form[action$='/description'] button").click();
            assertThat(draft.locator("#changes").count()).isEqualTo(1);
            draft.locator("form[action$='/impact'] button").click();
            draft.waitForSelector("[data-count=examined]");
            assertThat(draft.textContent("[data-count=examined]")).isNotEqualTo("0");
            new PageLook(editor, "impact").assertGood();
            editor.open(address);
            new PageLook(editor, "draft").assertGood();
            draft.locator("form:has(input[name=to][value=submitted]) button").click();
            assertThat(draft.locator("[role=alert]").allTextContents()).isEmpty();

            Page decided = approver.page();
            approver.open(address);
            decided.fill("#body", "理事会");
            decided.locator("form:has(input[name=to][value=adopted]) button").click();
            assertThat(decided.locator("[role=alert]").allTextContents()).isEmpty();
            decided.fill("#medium", "ホームページ");
            decided.locator("form:has(input[name=to][value=published]) button").click();

            assertThat(decided.locator("[role=alert]").allTextContents()).isEmpty();
            visitor.open("/");
            assertThat(text("main")).contains("施行前");
            assertThat(editor.complaints()).isEmpty();
            assertThat(approver.complaints()).isEmpty();
        }
    }

    @Test
    void a_draft_without_a_purpose_tells_which_decisions_would_change() {
        int draft = stage.draftWithout("6.provide.2");
        visitor.open("/register/revisions/" + draft);
        page().locator("form[action$='/impact'] button").click();
        page().waitForSelector("[data-count=changed]");

        assertThat(text("[data-count=changed]")).isNotEqualTo("0");
        assertThat(text("table.list tbody tr")).contains("不可", "なくなる理由：").doesNotContain("PURPOSE_COVERS", "。、");
        new PageLook(visitor, "impact-filled").assertGood();
        Look.print(page(), "impact-filled-print");
    }

    @Test
    void a_button_that_is_pressed_twice_sends_its_form_once() {
        int before = stage.get("/v1/register/revisions").get("items").size();
        visitor.open("/register/revisions");

        page().dblclick("form[action='/register/drafts'] button");
        page().waitForURL("**/register/revisions/*");

        assertThat(stage.get("/v1/register/revisions").get("items")).hasSize(before + 1);
        page().click("form[action$='/removal'] button");
    }

    @Test
    void an_editor_sees_nothing_of_the_ledger_and_the_server_says_so() {
        try (Visitor editor = stage.visitor(stage.token("起案者", "editor"))) {
            assertThat(editor.page().locator("nav a[href='/ledger']").count()).isZero();
            assertThat(editor.open("/ledger")).isEqualTo(403);
            assertThat(editor.page().content()).contains("この操作は許されていません");
            assertThat(editor.open("/dashboard")).isEqualTo(200);
            assertThat(editor.page().locator("[data-count=due]").count()).isZero();
        }
    }

    @Test
    void whoever_signs_out_is_asked_again() {
        page().click("header .session button");

        assertThat(visitor.open("/ledger")).isEqualTo(401);
        assertThat(page().locator("#token").isVisible()).isTrue();
    }
}
