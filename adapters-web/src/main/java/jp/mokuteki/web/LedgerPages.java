package jp.mokuteki.web;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import jp.mokuteki.application.port.CallerReference;
import jp.mokuteki.application.port.KeptRecord;
import jp.mokuteki.application.port.LedgerCheck;
import jp.mokuteki.application.port.RecordFilter;
import jp.mokuteki.application.port.in.ReconcileLedger;
import jp.mokuteki.application.port.in.UseCases;
import jp.mokuteki.domain.ledger.Checkpoint;
import jp.mokuteki.domain.ledger.Correction;
import jp.mokuteki.domain.ledger.InvalidLedgerTextException;
import jp.mokuteki.domain.ledger.ProofBundle;
import jp.mokuteki.domain.ledger.Reconciliation;
import jp.mokuteki.domain.ledger.RecordKind;
import jp.mokuteki.domain.recipient.InsurerNumber;
import jp.mokuteki.web.page.LedgerCheckPage;
import jp.mokuteki.web.page.LedgerChecks;
import jp.mokuteki.web.page.LedgerPage;
import jp.mokuteki.web.page.LedgerRows;
import jp.mokuteki.web.page.ReconciliationPage;
import jp.mokuteki.web.page.Reconciliations;
import jp.mokuteki.web.page.RecordFacts;
import jp.mokuteki.web.page.RecordPage;
import jp.mokuteki.web.problem.FaultCode;
import jp.mokuteki.web.problem.ProblemException;
import jp.mokuteki.web.problem.ProblemType;

/** 記録簿のページ — the ledger: searched, one record with its proof, verified as a whole, handed out, and held against a list. */
final class LedgerPages {
    static final String PATH = "/ledger";

    /** The form of a reconciliation holds the whole list, with every octet written as three. */
    static final String RECONCILIATIONS = PATH + "/reconciliations";

    private static final String KIND = "kind";
    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String REFERENCE = "reference";
    private static final String CHECK = "check";
    private static final String RECIPIENT = "recipient";
    private static final String LIST = "list";
    private static final int ROWS = 50;
    private static final int MOST = 200;

    private final UseCases ports;
    private final Jobs jobs;

    LedgerPages(UseCases ports, Jobs jobs) {
        this.ports = ports;
        this.jobs = jobs;
    }

    List<Route> routes() {
        return List.of(
                Route.page(PATH, Access.LEDGER, this::list, KIND, FROM, TO, REFERENCE, Paging.AFTER),
                Route.page(PATH + "/records/{seq}", Access.RECORDS, this::record, CHECK),
                Route.ask(PATH + "/verifications", Access.LEDGER, this::verify),
                Route.ask(PATH + "/exports", Access.LEDGER, this::export, RECIPIENT),
                Route.page(PATH + "/reconciliation", Access.LEDGER, this::askForList),
                Route.ask(RECONCILIATIONS, Access.LEDGER, this::reconcile, LIST));
    }

    private void list(Context context) {
        Visit visit = Visit.of(context);
        InsurerNumber insurer = Authentication.insurer(context);
        Parameters asked = Parameters.of(context).filled();
        OptionalLong after = asked.read(Paging.AFTER, FaultCode.MALFORMED, Sequences::parse)
                .map(OptionalLong::of)
                .orElseGet(OptionalLong::empty);
        var page = ports.ledger().listRecords().list(insurer, filter(asked), after, ROWS);
        long size = last(insurer).map(one -> one.head().size()).orElse(0L);
        var search = new LedgerPage.Search(
                asked.text(KIND).orElse(""),
                asked.text(FROM).orElse(""),
                asked.text(TO).orElse(""),
                asked.text(REFERENCE).orElse(""));
        visit.show(
                new LedgerRows(visit.texts()).page(visit.frame(visit.texts().of("ledger.title")), search, page, size));
    }

    private static RecordFilter filter(Parameters asked) {
        return new RecordFilter(
                asked.read(KIND, FaultCode.UNKNOWN_CODE, RecordKind::of),
                asked.date(FROM),
                asked.date(TO),
                asked.read(REFERENCE, FaultCode.MALFORMED, CallerReference::new));
    }

    private Optional<Checkpoint> last(InsurerNumber insurer) {
        return ports.ledger().showCheckpoint().last(insurer);
    }

    private void record(Context context) {
        Visit visit = Visit.of(context);
        InsurerNumber insurer = Authentication.insurer(context);
        KeptRecord kept = ports.ledger()
                .findRecord()
                .find(insurer, Sequences.ofPath(context))
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
        Optional<ProofBundle> bundle = ports.ledger().bundleRecord().bundle(insurer, kept.sequence());
        boolean check = Parameters.of(context).text(CHECK).isPresent();
        var facts = new RecordFacts(visit.texts());
        visit.show(facts.page(
                visit.frame(visit.texts().of("record.title", kept.sequence())),
                kept,
                corrections(insurer, kept),
                bundle,
                check ? bundle.map(one -> checks(visit, insurer, one)).orElse(List.of()) : List.of()));
    }

    private List<RecordPage.Check> checks(Visit visit, InsurerNumber insurer, ProofBundle bundle) {
        var keys = ports.ledger()
                .showLedgerKey()
                .keys(insurer)
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
        Checkpoint last = last(insurer).orElse(bundle.checkpoint());
        var growth = ports.ledger()
                .proveConsistency()
                .prove(insurer, bundle.checkpoint().head().size(), last.head().size());
        boolean grown =
                growth.isPresent() && growth.get().holds(bundle.checkpoint().head(), last.head());
        return LedgerChecks.of(visit.texts(), bundle.fault(keys), grown);
    }

    /** The records that correct a record; corrections are few beside the rest. */
    private List<Long> corrections(InsurerNumber insurer, KeptRecord kept) {
        var corrections = new RecordFilter(
                Optional.of(RecordKind.CORRECTION), Optional.empty(), Optional.empty(), Optional.empty());
        var found = new java.util.ArrayList<Long>();
        OptionalLong after = OptionalLong.of(kept.sequence());
        while (after.isPresent()) {
            var page = ports.ledger().listRecords().list(insurer, corrections, after, MOST);
            page.items().stream()
                    .filter(one -> isAbout(one, kept.sequence()))
                    .map(KeptRecord::sequence)
                    .forEach(found::add);
            after = page.next();
        }
        return List.copyOf(found);
    }

    private static boolean isAbout(KeptRecord one, long sequence) {
        return one instanceof KeptRecord.Whole whole
                && whole.record().record().entry() instanceof Correction correction
                && correction.sequence() == sequence;
    }

    private void verify(Context context) {
        InsurerNumber insurer = Authentication.insurer(context);
        JobPages.begin(jobs, context, "check.title", progress -> {
            LedgerCheck check = ports.ledger().verifyLedger().verify(insurer, progress);
            return visit -> visit.show(page(visit, check));
        });
    }

    private static LedgerCheckPage page(Visit visit, LedgerCheck check) {
        return LedgerChecks.page(visit.frame(visit.texts().of("check.title")), check);
    }

    /** Line by line as they are read; that it was handed out is recorded before the first. */
    private void export(Context context) {
        String recipient = Parameters.of(context).text(RECIPIENT).orElse("").strip();
        context.header("Content-Disposition", "attachment; filename=\"ledger.jsonl\"");
        var lines = new ExportStream(context, new AccessNotes(ports.service().noteAccess()));
        try {
            ports.ledger()
                    .exportLedger()
                    .export(Authentication.caller(context), RequestIds.of(context), recipient, lines::write);
        } catch (InvalidLedgerTextException e) {
            lines.breakOff();
            throw new ProblemException(ProblemType.VALIDATION, "/" + RECIPIENT, FaultCode.MALFORMED);
        } catch (RuntimeException e) {
            lines.breakOff();
            throw e;
        }
        if (!lines.hasBegun()) {
            throw new ProblemException(ProblemType.NOT_FOUND);
        }
    }

    private void askForList(Context context) {
        Visit visit = Visit.of(context);
        visit.show(new ReconciliationPage(visit.frame(visit.texts().of("reconcile.title")), Optional.empty()));
    }

    private void reconcile(Context context) {
        InsurerNumber insurer = Authentication.insurer(context);
        byte[] list = Parameters.of(context).text(LIST).orElse("").getBytes(StandardCharsets.UTF_8);
        JobPages.begin(jobs, context, "reconcile.title", progress -> {
            ReconcileLedger port = ports.ledger().reconcileLedger();
            Reconciliation found = AuditRoutes.reconciled(() -> port.reconcile(insurer, list, progress));
            return visit ->
                    visit.show(Reconciliations.page(visit.frame(visit.texts().of("reconcile.title")), found));
        });
    }
}
