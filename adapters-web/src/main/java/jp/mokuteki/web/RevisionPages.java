package jp.mokuteki.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.mokuteki.application.port.ComparisonFormat;
import jp.mokuteki.application.port.RevisionEntry;
import jp.mokuteki.application.port.in.UseCases;
import jp.mokuteki.domain.recipient.InsurerNumber;
import jp.mokuteki.domain.register.RevisionState;
import jp.mokuteki.domain.register.TransitionRefusal;
import jp.mokuteki.domain.review.ComparisonSheet;
import jp.mokuteki.domain.review.ReviewReport;
import jp.mokuteki.web.page.ComparisonPage;
import jp.mokuteki.web.page.RevisionPage;
import jp.mokuteki.web.page.RevisionViews;
import jp.mokuteki.web.page.RevisionsPage;
import jp.mokuteki.web.page.TableView;
import jp.mokuteki.web.problem.FaultCode;
import jp.mokuteki.web.problem.ProblemException;
import jp.mokuteki.web.problem.ProblemType;

/** 改正のページ — the revisions of a register, whatever state they are in: listed, shown, compared. */
final class RevisionPages {
    static final String LIST = "/register/revisions";
    static final String ONE = LIST + "/{n}";
    static final String COMPARISON = ONE + "/comparison";
    static final String DOCUMENT = COMPARISON + ".html";
    static final String WITH = "with";
    /** Stands for the revision as it was seen, in every form that changes it. */
    static final String SEEN = "seen";

    private final UseCases ports;

    RevisionPages(UseCases ports) {
        this.ports = ports;
    }

    static String address(int number) {
        return LIST + "/" + number;
    }

    void list(Context context) {
        Visit visit = Visit.of(context);
        var views = new RevisionViews(visit.texts());
        var rows = ports.revisions().listRevisions().list(insurer(context)).stream()
                .sorted(Comparator.comparingInt(RevisionEntry::number).reversed())
                .map(views::row)
                .toList();
        visit.show(
                new RevisionsPage(visit.frame(visit.texts().of("revisions.title")), rows, visit.may(Access.EDITING)));
    }

    void show(Context context) {
        show(Visit.of(context), RevisionRoutes.found(context, ports), List.of());
    }

    /** Shows a revision again, with what the rules say against the step that was wanted. */
    void refuse(Context context, RevisionEntry entry, List<TransitionRefusal> refusals) {
        context.status(HttpStatus.CONFLICT);
        AccessNotes.withdraw(context);
        Visit visit = Visit.of(context);
        show(visit, entry, new RevisionViews(visit.texts()).refusals(refusals.stream()));
    }

    private void show(Visit visit, RevisionEntry entry, List<String> refusals) {
        var views = new RevisionViews(visit.texts());
        InsurerNumber insurer = insurer(visit.context());
        ReviewReport report = ports.reviews()
                .reviewRevision()
                .review(insurer, entry.number(), Optional.empty())
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
        Optional<ComparisonSheet> sheet = RevisionViews.base(entry)
                .flatMap(base -> ports.reviews().compareRevisions().compare(insurer, entry.number(), base));
        visit.show(new RevisionPage(
                visit.frame(visit.texts().of("revision.title", entry.number())),
                views.head(entry, seen(entry), report.day()),
                work(visit, entry),
                refusals,
                views.findings(report),
                views.proposals(entry.table()),
                sheet.map(views::changes).orElse(List.of()),
                TableView.of(entry.table(), TableView.Marks.NONE)));
    }

    /** What the roles of the visitor allow in the state of a revision; whether the rules do is told when it is tried. */
    private RevisionPage.Work work(Visit visit, RevisionEntry entry) {
        boolean editor = visit.may(Access.EDITING);
        boolean approver = visit.may(Access.APPROVING);
        List<String> steps = switch (entry.state()) {
            case DRAFT -> steps(editor, RevisionState.SUBMITTED);
            case SUBMITTED ->
                Stream.concat(
                                steps(approver, RevisionState.ADOPTED).stream(),
                                steps(editor || approver, RevisionState.DRAFT).stream())
                        .toList();
            case ADOPTED ->
                Stream.concat(
                                steps(approver, RevisionState.PUBLISHED).stream(),
                                steps(editor || approver, RevisionState.DRAFT).stream())
                        .toList();
            case PUBLISHED -> steps(approver && isAnnounced(entry), RevisionState.WITHDRAWN);
            case WITHDRAWN -> List.of();
        };
        boolean editing = editor && entry.state() == RevisionState.DRAFT;
        return new RevisionPage.Work(
                steps, editing, ports.register().tellToday().today().toString());
    }

    private static List<String> steps(boolean allowed, RevisionState to) {
        return allowed ? List.of(to.toString()) : List.of();
    }

    private boolean isAnnounced(RevisionEntry entry) {
        return entry instanceof RevisionEntry.Published published
                && published
                        .revision()
                        .effectiveFrom()
                        .isAfter(ports.register().tellToday().today());
    }

    void compare(Context context) {
        ComparisonSheet sheet = sheet(context);
        Visit visit = Visit.of(context);
        visit.show(new ComparisonPage(
                visit.frame(visit.texts().of("comparison.title")),
                sheet.before().name(),
                sheet.after().name(),
                context.path() + ".html?" + context.queryString(),
                new RevisionViews(visit.texts()).changes(sheet)));
    }

    /** The same as the board reads it: a page that stands alone and prints on A4. */
    void document(Context context) {
        String document = ports.reviews().writeComparison().write(sheet(context), ComparisonFormat.HTML);
        new TaggedDocument(ComparisonFormat.HTML.mediaType(), document).send(context);
    }

    private ComparisonSheet sheet(Context context) {
        int before = Parameters.of(context).require(WITH, FaultCode.MALFORMED, Numbers::parse);
        return ports.reviews()
                .compareRevisions()
                .compare(insurer(context), Numbers.ofPath(context, "n"), before)
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
    }

    private static InsurerNumber insurer(Context context) {
        return Authentication.insurer(context);
    }

    /** The revision that a form is about, which must be what its page has shown. */
    RevisionEntry seen(Context context) {
        RevisionEntry entry = RevisionRoutes.found(context, ports);
        if (!Parameters.of(context).text(SEEN).orElse("").equals(seen(entry))) {
            throw new ProblemException(ProblemType.PRECONDITION_FAILED);
        }
        return entry;
    }

    private static String seen(RevisionEntry entry) {
        String tag = Conditions.tag(RevisionRoutes.document(entry).getBytes(StandardCharsets.UTF_8));
        return tag.substring(1, tag.length() - 1);
    }
}
