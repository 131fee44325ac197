package jp.mokuteki.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import jp.mokuteki.application.port.Caller;
import jp.mokuteki.application.port.DraftOrigin;
import jp.mokuteki.application.port.DraftOutcome;
import jp.mokuteki.application.port.ImportFormat;
import jp.mokuteki.application.port.Progress;
import jp.mokuteki.application.port.RepeatableRequest;
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
    /** What is wanted: to see the report, or the draft. */
    static final String WANTED = "wanted";

    private static final String DRAFT = "draft";
    /** A document of more bytes is read as long work. */
    private static final int LONG = 100_000;

    private final UseCases ports;
    private final Jobs jobs;
    private final FormRepeats repeats;

    /** Makes a draft once for a form. */
    private interface Maker {
        FormRepeats.Made<DraftOutcome.Written> make(Supplier<DraftOutcome.Written> work);
    }

    ImportPages(UseCases ports, Jobs jobs) {
        this.ports = ports;
        this.jobs = jobs;
        this.repeats = new FormRepeats(ports.service());
    }

    void ask(Context context) {
        Visit visit = Visit.of(context);
        visit.show(page(visit, new ImportPage.Source("", "", formats(visit, "")), ""));
    }

    void take(Context context) {
        Visit visit = Visit.of(context);
        boolean upload = Upload.of(context).isPresent();
        String text = Parameters.of(context).text(ImportSource.TEXT).orElse("");
        Optional<ImportSource> source = ImportSource.of(context);
        if (source.isEmpty() || (upload && !text.isEmpty())) {
            context.status(ProblemType.INVALID_PARAMETER.status());
            String fault = visit.texts().of(source.isEmpty() ? "import.nothing" : "import.both");
            visit.show(page(visit, new ImportPage.Source(text, "", formats(visit, "")), fault));
            return;
        }
        // nothing becomes a draft that nobody has seen
        boolean draft = !upload
                && Parameters.of(context).text(WANTED).filter(DRAFT::equals).isPresent();
        take(context, source.get(), draft);
    }

    private void take(Context context, ImportSource source, boolean draft) {
        if (draft) {
            takeDraft(context, source);
        } else if (source.document().length <= LONG) {
            reported(source, Progress.UNSEEN).show(Visit.of(context));
        } else {
            JobPages.begin(jobs, context, "import.title", progress -> reported(source, progress));
        }
    }

    /** However long it takes, a form makes one draft. */
    private void takeDraft(Context context, ImportSource source) {
        Caller caller = Authentication.caller(context);
        if (source.document().length <= LONG) {
            Maker maker = work -> repeats.make(context, HttpStatus.SEE_OTHER, work, ImportPages::address);
            drafted(caller, source, Progress.UNSEEN, maker).show(Visit.of(context));
        } else {
            // what follows is no part of this request: it is noted before it begins
            var notes = new AccessNotes(ports.service().noteAccess());
            RepeatableRequest request = FormRepeats.request(context);
            Maker maker = work -> repeats.make(caller, request, work, ImportPages::address);
            JobPages.beginNoted(
                    jobs, context, notes, "import.drafting", progress -> drafted(caller, source, progress, maker));
        }
    }

    private static String address(DraftOutcome.Written written) {
        return RevisionPages.address(written.proceedings().number());
    }

    private Job.Result reported(ImportSource source, Progress progress) {
        try {
            String text = ports.register().readText().read(source.hints(), source.document());
            return reported(source, text, progress);
        } catch (InvalidTableException e) {
            return visit -> showFault(visit, source, "", e);
        }
    }

    /** An Individual Number is not shown again. */
    private Job.Result reported(ImportSource source, String text, Progress progress) {
        try {
            ImportReport report = read(source, progress);
            return visit -> {
                var views = new ImportViews(visit.texts());
                visit.show(new ImportPage(
                        visit.frame(visit.texts().of("import.title")),
                        shown(visit, source, text),
                        views.lines(text, report),
                        views.counts(report),
                        ""));
            };
        } catch (NumberInTableException e) {
            return visit -> showFault(visit, source, "", e);
        } catch (InvalidTableException e) {
            return visit -> showFault(visit, source, text, e);
        }
    }

    private ImportReport read(ImportSource source, Progress progress) {
        return ports.register().readImport().read(source.hints(), source.document(), progress);
    }

    private Job.Result drafted(Caller caller, ImportSource source, Progress progress, Maker maker) {
        DraftOrigin origin;
        try {
            origin = new DraftOrigin.OfTable(read(source, progress).table());
        } catch (InvalidTableException e) {
            // somebody has changed the text since it was reported
            return reported(source, progress);
        }
        String draft = maker.make(() -> written(caller, origin)).location();
        return visit -> visit.goTo(draft);
    }

    private DraftOutcome.Written written(Caller caller, DraftOrigin origin) {
        if (ports.revisions().createDraft().create(caller, origin) instanceof DraftOutcome.Written written) {
            return written;
        }
        throw new ProblemException(ProblemType.CONFLICT);
    }

    private static void showFault(Visit visit, ImportSource source, String text, InvalidTableException fault) {
        visit.context().status(ProblemType.IMPORT_INVALID.status());
        visit.show(page(visit, shown(visit, source, text), said(visit, fault)));
    }

    /** The place of a fault is its line, and its column where there is one. */
    private static String said(Visit visit, InvalidTableException fault) {
        String reason = fault instanceof NumberInTableException
                ? FaultCode.INDIVIDUAL_NUMBER.detail(visit.language())
                : visit.language().choose(fault.fault().textJa(), fault.fault().textEn());
        if (fault.line() < 1) {
            return reason;
        }
        return fault.column().isEmpty()
                ? visit.texts().of("import.fault", fault.line(), reason)
                : visit.texts().of("import.fault.column", fault.line(), fault.column(), reason);
    }

    private static ImportPage.Source shown(Visit visit, ImportSource source, String text) {
        return new ImportPage.Source(text, source.named(), formats(visit, source.format()));
    }

    private static ImportPage page(Visit visit, ImportPage.Source source, String fault) {
        return new ImportPage(visit.frame(visit.texts().of("import.title")), source, List.of(), List.of(), fault);
    }

    private static List<Option> formats(Visit visit, String chosen) {
        return Arrays.stream(ImportFormat.values())
                .map(format -> new Option(
                        format.code(),
                        visit.texts().of("import.format." + format.code()),
                        format.code().equals(chosen)))
                .toList();
    }
}
