package jp.mokuteki.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import jp.mokuteki.application.port.DecisionId;
import jp.mokuteki.application.port.ImpactPage;
import jp.mokuteki.application.port.Progress;
import jp.mokuteki.application.port.Role;
import jp.mokuteki.application.port.in.LedgerUseCases;
import jp.mokuteki.application.port.in.ReadImport;
import jp.mokuteki.application.port.in.ReconcileLedger;
import jp.mokuteki.application.port.in.RegisterUseCases;
import jp.mokuteki.application.port.in.RevisionUseCases;
import jp.mokuteki.application.port.in.ShowImpact;
import jp.mokuteki.application.port.in.UseCases;
import jp.mokuteki.web.page.FormKey;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A document of many lines: what waits for it sees how far it is, and ends where a short one would. */
class LongWorkTest {
    private static final String PATH = "/register/imports";
    private static final String SOURCE =
            "１　保険給付に必要な利用目的\n【健保組合等の内部での利用に係るもの】\n・保険給付の実施\n" + "ご不明な点は、健康保険組合の個人情報相談窓口までお問い合わせください。\n".repeat(1_000);
    private static final DecisionId SOME = DecisionId.parse("01a2031e-b8e0-7273-8b65-c35f331b0034");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final CountDownLatch released = new CountDownLatch(1);
    private final TestServer server = TestServer.startWith(this::waiting);
    private final Browser editor = new Browser(server).signIn(server.tokenFor(Role.EDITOR));
    private final String token = editor.formToken();

    @AfterEach
    void stop() {
        released.countDown();
        server.close();
    }

    /** Reads as ever, once it has said that half is done and was let go on. */
    private UseCases waiting(UseCases ports) {
        RegisterUseCases register = ports.register();
        ReadImport waiting = (hints, document, progress) -> {
            progress.at(1_500, 3_000);
            await();
            return register.readImport().read(hints, document, Progress.UNSEEN);
        };
        return new UseCases(
                new RegisterUseCases(
                        register.tellToday(),
                        register.openRegister(),
                        register.showRegister(),
                        register.showTable(),
                        register.writeTable(),
                        waiting,
                        register.readText()),
                halfway(ports.revisions()),
                ports.reviews(),
                ports.decisions(),
                reconciling(ports.ledger()),
                ports.retention(),
                ports.credentials(),
                ports.sessions(),
                ports.service());
    }

    /** Asks two decisions again, and then waits. */
    private RevisionUseCases halfway(RevisionUseCases revisions) {
        ShowImpact halfway = (insurer, revision, request) -> {
            if (request.page().after().isPresent()) {
                await();
            }
            Optional<DecisionId> next = request.page().after().isPresent() ? Optional.empty() : Optional.of(SOME);
            return Optional.of(new ImpactPage(2, List.of(), next));
        };
        return new RevisionUseCases(
                revisions.listRevisions(),
                revisions.findRevision(),
                revisions.createDraft(),
                revisions.editDraft(),
                revisions.deleteDraft(),
                revisions.moveRevision(),
                halfway);
    }

    /** Reconciles once it has said how much was read. */
    private LedgerUseCases reconciling(LedgerUseCases ledger) {
        ReconcileLedger waiting = (insurer, document, progress) -> {
            progress.at(1_200, 200_001);
            await();
            return ledger.reconcileLedger().reconcile(insurer, document);
        };
        return new LedgerUseCases(
                ledger.recordExchange(),
                ledger.correctRecord(),
                ledger.findRecord(),
                ledger.listRecords(),
                ledger.showCheckpoint(),
                ledger.proveInclusion(),
                ledger.proveConsistency(),
                ledger.bundleRecord(),
                ledger.verifyLedger(),
                waiting,
                ledger.exportLedger(),
                ledger.showLedgerKey(),
                ledger.rotateKey(),
                ledger.checkWitness());
    }

    private void await() {
        try {
            assertThat(released.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String begun(String wanted) {
        return begun(wanted, FormKey.draw());
    }

    private String begun(String wanted, String key) {
        HttpResponse<String> begun =
                editor.submit(PATH, Forms.TOKEN, token, FormRepeats.KEY, key, "text", SOURCE, "wanted", wanted);
        return location(begun);
    }

    private static String location(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private HttpResponse<String> once(String job, String selector) {
        return once(editor, job, selector);
    }

    private static HttpResponse<String> once(Browser browser, String job, String selector) {
        long until = System.nanoTime() + PATIENCE.toNanos();
        HttpResponse<String> seen = browser.open(job);
        while (Jsoup.parse(seen.body()).select(selector).isEmpty()
                && seen.statusCode() == 200
                && System.nanoTime() < until) {
            Thread.onSpinWait();
            seen = browser.open(job);
        }
        return seen;
    }

    @Test
    void how_far_it_is_stands_on_the_page_that_waits_and_looks_again_without_scripts() {
        String job = begun("report");

        Document page = Jsoup.parse(once(job, "progress[value]").body());

        assertThat(page.expectFirst("progress").attr("value")).isEqualTo("1500");
        assertThat(page.expectFirst("progress").attr("max")).isEqualTo("3000");
        assertThat(page.expectFirst("[role=status]").text()).isEqualTo("3,000 行のうち 1,500 行を読みました");
        assertThat(page.select("noscript").html()).contains("http-equiv=\"refresh\"");
    }

    @Test
    void an_impact_tells_how_many_of_all_decisions_were_decided_again() {
        IntStream.range(0, 3).forEach(i -> server.post("/v1/decisions", Questions.PERMITTED));
        String draft = location(editor.submit("/register/drafts", Forms.TOKEN, token, FormRepeats.KEY, FormKey.draw()));

        String job = location(editor.submit(draft + "/impact", Forms.TOKEN, token));

        Document page = Jsoup.parse(once(job, "progress[value]").body());
        assertThat(page.expectFirst("[role=status]").text()).isEqualTo("3 件のうち 2 件の判断をやり直しました");
    }

    @Test
    void a_reconciliation_tells_how_much_of_list_and_ledger_was_read() {
        Browser auditor = new Browser(server).signIn(server.tokenFor(Role.AUDITOR));
        String job = location(auditor.submit(
                "/ledger/reconciliations",
                Forms.TOKEN,
                auditor.formToken(),
                "list",
                "requestedAt,providedAt,inquirer,provider,procedure,information,reference\n"));

        Document page = Jsoup.parse(once(auditor, job, "progress[value]").body());
        released.countDown();

        assertThat(page.expectFirst("[role=status]").text()).isEqualTo("一覧の行と記録簿の記録、合わせて 200,001 のうち 1,200 を読みました");
        assertThat(once(auditor, job, ".light").statusCode()).isEqualTo(200);
    }

    @Test
    void a_long_document_is_reported_and_then_leads_to_its_draft() {
        released.countDown();

        Document report = Jsoup.parse(once(begun("report"), ".report").body());
        HttpResponse<String> draft = once(begun("draft"), "h1:contains(案)");

        assertThat(report.select(".report tbody tr")).hasSizeGreaterThan(1_000);
        assertThat(Jsoup.parse(editor.open(location(draft)).body())
                        .select(".register li")
                        .text())
                .contains("保険給付の実施");
    }

    @Test
    void a_long_document_that_is_sent_twice_makes_one_draft() {
        String key = FormKey.draw();
        String first = begun("draft", key);
        String second = begun("draft", key);
        released.countDown();

        String draft = location(once(first, "h1:contains(案)"));

        assertThat(second).isNotEqualTo(first);
        assertThat(location(once(second, "h1:contains(案)"))).isEqualTo(draft);
        assertThat(Jsoup.parse(editor.open("/register/revisions").body())
                        .select("main a[href='/register/revisions/3']"))
                .isEmpty();
    }

    @Test
    void a_draft_that_cannot_be_noted_is_not_begun() {
        released.countDown();
        server.accessLog().stop();

        HttpResponse<String> refused = editor.submit(
                PATH, Forms.TOKEN, token, FormRepeats.KEY, FormKey.draw(), "text", SOURCE, "wanted", "draft");

        server.accessLog().resume();
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(Jsoup.parse(editor.open("/register/revisions").body())
                        .select("main a[href='/register/revisions/2']"))
                .isEmpty();
    }
}
