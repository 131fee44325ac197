package jp.mokuteki.web;

import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import java.util.List;
import jp.mokuteki.application.port.DraftOutcome;
import jp.mokuteki.application.port.RevisionEntry;
import jp.mokuteki.application.port.in.RevisionUseCases;
import jp.mokuteki.application.port.in.UseCases;
import jp.mokuteki.domain.register.DraftEdit;
import jp.mokuteki.domain.register.PurposeId;
import jp.mokuteki.domain.register.PurposeOfUse;
import jp.mokuteki.web.json.DraftReader;
import jp.mokuteki.web.json.PurposeReader;
import jp.mokuteki.web.problem.FaultCode;
import jp.mokuteki.web.problem.ProblemException;
import jp.mokuteki.web.problem.ProblemType;

/** Drafts: begun, edited, thrown away. */
final class DraftRoutes {
    private final UseCases whole;
    private final RevisionUseCases ports;

    DraftRoutes(UseCases ports) {
        this.whole = ports;
        this.ports = ports.revisions();
    }

    void create(Context context) {
        var origin = DraftReader.origin(
                Bodies.json(context), RevisionRoutes.last(ports.listRevisions().list(Authentication.insurer(context))));
        DraftOutcome outcome = ports.createDraft().create(Authentication.caller(context), origin);
        if (outcome instanceof DraftOutcome.Absent) {
            throw new ProblemException(ProblemType.VALIDATION, "/base", FaultCode.UNKNOWN_CODE);
        }
        if (!(outcome instanceof DraftOutcome.Written written)) {
            throw new ProblemException(ProblemType.CONFLICT);
        }
        context.status(HttpStatus.CREATED)
                .header(
                        Header.LOCATION,
                        "/v1/register/revisions/" + written.proceedings().number());
        answer(context, new RevisionEntry.InProgress(written.proceedings()));
    }

    private static void answer(Context context, RevisionEntry entry) {
        new TaggedDocument(Responses.JSON, RevisionRoutes.document(entry)).sendNew(context);
    }

    private RevisionEntry seen(Context context) {
        RevisionEntry seen = RevisionRoutes.found(context, whole);
        Conditions.requireSeen(context, RevisionRoutes.document(seen));
        return seen;
    }

    void edit(Context context) {
        DraftReader.Edits edits = DraftReader.edits(Bodies.json(context));
        answer(context, written(context, seen(context), edits));
    }

    private RevisionEntry written(Context context, RevisionEntry seen, DraftReader.Edits edits) {
        DraftOutcome outcome = ports.editDraft().edit(Authentication.caller(context), seen, edits.edits());
        if (outcome instanceof DraftOutcome.Unfit unfit) {
            throw new ProblemException(
                    ProblemType.VALIDATION, edits.pointers().get(unfit.edit()), FaultCode.NOT_ALLOWED);
        }
        if (outcome instanceof DraftOutcome.Written written) {
            return new RevisionEntry.InProgress(written.proceedings());
        }
        throw refusal(outcome);
    }

    private static ProblemException refusal(DraftOutcome outcome) {
        return new ProblemException(
                outcome instanceof DraftOutcome.Stale
                        ? ProblemType.PRECONDITION_FAILED
                        : ProblemType.ILLEGAL_TRANSITION);
    }

    void delete(Context context) {
        Bodies.none(context);
        DraftOutcome outcome = ports.deleteDraft().delete(Authentication.caller(context), seen(context));
        if (!(outcome instanceof DraftOutcome.Deleted)) {
            throw refusal(outcome);
        }
        context.status(HttpStatus.NO_CONTENT);
    }

    void addPurpose(Context context) {
        DraftEdit.AddPurpose edit = PurposeReader.added(Bodies.json(context));
        RevisionEntry before = RevisionRoutes.found(context, whole);
        RevisionEntry after = written(context, before, new DraftReader.Edits(List.of(edit), List.of("/category")));
        PurposeOfUse added = after.table().purposes().stream()
                .filter(purpose -> before.table().purpose(purpose.id()).isEmpty())
                .findFirst()
                .orElseThrow();
        context.status(HttpStatus.CREATED)
                .header(Header.LOCATION, "/v1/register/revisions/" + after.number() + "/purposes/" + added.id());
        answer(context, added, after);
    }

    private static void answer(Context context, PurposeOfUse purpose, RevisionEntry entry) {
        new TaggedDocument(Responses.JSON, RevisionRoutes.document(purpose, entry)).sendNew(context);
    }

    void changePurpose(Context context) {
        var body = Bodies.json(context);
        RevisionEntry before = RevisionRoutes.found(context, whole);
        PurposeOfUse purpose = RevisionRoutes.purpose(context, before);
        Conditions.requireSeen(context, RevisionRoutes.document(purpose, before));
        List<DraftEdit> edits = PurposeReader.changed(body, purpose);
        RevisionEntry after = written(
                context,
                before,
                new DraftReader.Edits(edits, edits.stream().map(edit -> "").toList()));
        PurposeId id = purpose.id();
        answer(context, after.table().purpose(id).orElseThrow(), after);
    }

    void removePurpose(Context context) {
        Bodies.none(context);
        RevisionEntry before = RevisionRoutes.found(context, whole);
        PurposeOfUse purpose = RevisionRoutes.purpose(context, before);
        Conditions.requireSeen(context, RevisionRoutes.document(purpose, before));
        written(
                context,
                before,
                new DraftReader.Edits(List.of(new DraftEdit.RemovePurpose(purpose.id())), List.of("")));
        context.status(HttpStatus.NO_CONTENT);
    }
}
