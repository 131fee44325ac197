package jp.mokuteki.web;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import jp.mokuteki.application.port.DraftOrigin;
import jp.mokuteki.application.port.DraftOutcome;
import jp.mokuteki.application.port.ImportFormat;
import jp.mokuteki.application.port.ImportHints;
import jp.mokuteki.application.port.in.UseCases;
import jp.mokuteki.domain.review.ImportReport;
import jp.mokuteki.domain.table.InvalidTableException;
import jp.mokuteki.domain.table.NumberInTableException;
import jp.mokuteki.web.page.ImportPage;
import jp.mokuteki.web.page.ImportViews;
import jp.mokuteki.web.page.Option;
import jp.mokuteki.web.problem.FaultCode;
import jp.mokuteki.web.problem.ProblemException;
import jp.mokuteki.web.problem.ProblemType;

/** 取込みのページ — reads a table and shows what every line was taken as; a second form makes a draft of it. */
final class ImportPages {
    static final String PATH = "/register/imports";
    static final String TEXT = "text";
    static final String FORMAT = "format";
    /** What is wanted: to see the report, or the draft. */
    static final String WANTED = "wanted";

    private static final String DRAFT = "draft";
    /** A document of more characters is read as long work. */
    private static final int LONG = 100_000;

    private final UseCases ports;
    private final Jobs jobs;

    ImportPages(UseCases ports, Jobs jobs) {
        this.ports = ports;
        this.jobs = jobs;
    }

    void ask(Context context) {
        Visit visit = Visit.of(context);
        visit.show(page(visit, "", List.of(), List.of(), ""));
    }

    void take(Context context) {
        Visit visit = Visit.of(context);
        Parameters form = Parameters.of(context);
        String text = form.text(TEXT).orElse("");
        boolean draft = form.text(WANTED).orElse("").equals(DRAFT);
        ImportHints hints = hints(form);
        if (text.length() > LONG && !draft) {
            JobPages.begin(jobs, context, "import.title", () -> reported(text, hints));
            return;
        }
        try {
            ImportReport report = read(text, hints);
            if (draft) {
                visit.goTo(RevisionPages.address(draft(context, report)));
                return;
            }
            var views = new ImportViews(visit.texts());
            visit.show(page(visit, text, views.lines(text, report), views.counts(report), ""));
        } catch (InvalidTableException e) {
            context.status(ProblemType.IMPORT_INVALID.status());
            boolean number = e instanceof NumberInTableException;
            visit.show(page(visit, number ? "" : text, List.of(), List.of(), fault(visit, e)));
        }
    }

    private ImportReport read(String text, ImportHints hints) {
        return ports.register().readImport().read(hints, text.getBytes(StandardCharsets.UTF_8));
    }

    private Job.Result reported(String text, ImportHints hints) {
        try {
            ImportReport report = read(text, hints);
            return visit -> {
                var views = new ImportViews(visit.texts());
                return page(visit, text, views.lines(text, report), views.counts(report), "");
            };
        } catch (InvalidTableException e) {
            boolean number = e instanceof NumberInTableException;
            return visit -> page(visit, number ? "" : text, List.of(), List.of(), fault(visit, e));
        }
    }

    /** The place of a fault is its line; an Individual Number is not shown again. */
    private static String fault(Visit visit, InvalidTableException fault) {
        String reason = fault instanceof NumberInTableException
                ? FaultCode.INDIVIDUAL_NUMBER.detail(visit.language())
                : fault.reason();
        return fault.line() < 1 ? reason : visit.texts().of("import.fault", fault.line(), reason);
    }

    private static ImportHints hints(Parameters form) {
        Optional<ImportFormat> format = form.text(FORMAT).orElse("").isEmpty()
                ? Optional.empty()
                : form.read(
                        FORMAT,
                        FaultCode.UNKNOWN_CODE,
                        code -> ImportFormat.of(code)
                                .orElseThrow(() -> new IllegalArgumentException("no such format")));
        return new ImportHints("document", format, Optional.of("UTF-8"));
    }

    private int draft(Context context, ImportReport report) {
        DraftOutcome outcome = ports.revisions()
                .createDraft()
                .create(Authentication.caller(context), new DraftOrigin.OfTable(report.table()));
        if (!(outcome instanceof DraftOutcome.Written written)) {
            throw new ProblemException(ProblemType.CONFLICT);
        }
        return written.proceedings().number();
    }

    private static ImportPage page(
            Visit visit, String text, List<ImportPage.SourceLine> lines, List<String> counts, String fault) {
        String chosen = Parameters.of(visit.context()).text(FORMAT).orElse("");
        List<Option> formats = Arrays.stream(ImportFormat.values())
                .map(format -> new Option(
                        format.code(),
                        visit.texts().of("import.format." + format.code()),
                        format.code().equals(chosen)))
                .toList();
        return new ImportPage(visit.frame(visit.texts().of("import.title")), text, formats, lines, counts, fault);
    }
}
