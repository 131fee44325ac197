package jp.mokuteki.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Optional;
import jp.mokuteki.application.port.DraftOrigin;
import jp.mokuteki.application.port.DraftOutcome;
import jp.mokuteki.application.port.RevisionEntry;
import jp.mokuteki.application.port.in.UseCases;
import jp.mokuteki.domain.register.Coding;
import jp.mokuteki.domain.register.DraftEdit;
import jp.mokuteki.domain.register.PurposeId;
import jp.mokuteki.domain.register.PurposeOfUse;
import jp.mokuteki.domain.register.PurposeRelation;
import jp.mokuteki.domain.register.RevisionDraft;
import jp.mokuteki.domain.review.Finding;
import jp.mokuteki.domain.review.ProposedEdit;
import jp.mokuteki.domain.table.PlainText;
import jp.mokuteki.web.json.CivilDates;
import jp.mokuteki.web.problem.FaultCode;
import jp.mokuteki.web.problem.ProblemException;
import jp.mokuteki.web.problem.ProblemType;

/** 改正案のフォーム — begins drafts and writes in them: what they are for, proposed wordings, codes, texts, relations. */
final class DraftPages {
    static final String DRAFTS = "/register/drafts";
    static final String DESCRIPTION = RevisionPages.ONE + "/description";
    static final String WORDINGS = RevisionPages.ONE + "/wordings";
    static final String CODES = RevisionPages.ONE + "/codes";
    static final String TEXTS = RevisionPages.ONE + "/texts";
    static final String RELATIONS = RevisionPages.ONE + "/relations";
    static final String REMOVAL = RevisionPages.ONE + "/removal";

    static final String REASON = "reason";
    static final String EFFECTIVE_FROM = "effectiveFrom";
    static final String FINDING = "finding";
    static final String ON = "on";
    static final String PURPOSE = "purpose";
    static final String TEXT = "text";
    static final String RELATION = "relation";
    static final String EXPLANATION = "explanation";

    private static final int LONGEST_REASON = 2_000;
    private static final int LONGEST_TEXT = 1_000;

    private final UseCases ports;
    private final RevisionPages pages;

    DraftPages(UseCases ports, RevisionPages pages) {
        this.ports = ports;
        this.pages = pages;
    }

    /** Begins an amendment of the last revision. */
    void begin(Context context) {
        int last = RevisionRoutes.last(ports.revisions().listRevisions().list(Authentication.insurer(context)));
        var origin = new DraftOrigin.OfRevision(last, RevisionDraft.Aim.AMENDMENT);
        var made = new FormRepeats(ports.service())
                .make(
                        context,
                        HttpStatus.SEE_OTHER,
                        () -> written(ports.revisions().createDraft().create(Authentication.caller(context), origin)),
                        draft -> RevisionPages.address(draft.number()));
        Visit.of(context).goTo(made.location());
    }

    private static RevisionEntry written(DraftOutcome outcome) {
        if (outcome instanceof DraftOutcome.Written written) {
            return new RevisionEntry.InProgress(written.proceedings());
        }
        if (outcome instanceof DraftOutcome.Stale) {
            throw new ProblemException(ProblemType.PRECONDITION_FAILED);
        }
        throw new ProblemException(
                outcome instanceof DraftOutcome.Unfit ? ProblemType.VALIDATION : ProblemType.ILLEGAL_TRANSITION);
    }

    private void edit(Context context, RevisionEntry seen, List<DraftEdit> edits) {
        RevisionEntry after = written(ports.revisions().editDraft().edit(Authentication.caller(context), seen, edits));
        Visit.of(context).goTo(RevisionPages.address(after.number()));
    }

    void describe(Context context) {
        RevisionEntry seen = pages.seen(context);
        Parameters form = Parameters.of(context);
        var edit = new DraftEdit.Describe(
                Optional.empty(),
                text(form, REASON, LONGEST_REASON),
                form.text(EFFECTIVE_FROM).filter(text -> !text.isBlank()).isEmpty()
                        ? Optional.empty()
                        : form.read(EFFECTIVE_FROM, FaultCode.NO_SUCH_DATE, CivilDates::parse),
                Optional.empty());
        edit(context, seen, List.of(edit));
    }

    private static Optional<String> text(Parameters form, String name, int longest) {
        return form.text(name)
                        .map(String::strip)
                        .filter(text -> !text.isEmpty())
                        .isEmpty()
                ? Optional.empty()
                : form.read(name, FaultCode.OUT_OF_RANGE, text -> PlainText.check(name, text.strip(), longest));
    }

    /** Does what a finding proposes; it is found by its place among those of the same day, in what was seen. */
    void reword(Context context) {
        RevisionEntry seen = pages.seen(context);
        Parameters form = Parameters.of(context);
        var day = form.require(ON, FaultCode.NO_SUCH_DATE, CivilDates::parse);
        int index = form.require(FINDING, FaultCode.MALFORMED, Numbers::parseFromZero);
        List<Finding> findings = ports.reviews()
                .reviewRevision()
                .review(Authentication.insurer(context), seen.number(), Optional.of(day))
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND))
                .findings();
        DraftEdit edit = Optional.of(index)
                .filter(one -> one < findings.size())
                .flatMap(one -> ProposedEdit.of(findings.get(one), seen.table()))
                .orElseThrow(() -> Parameters.invalid(FINDING, FaultCode.OUT_OF_RANGE));
        edit(context, seen, List.of(edit));
    }

    /** Confirms the proposed codes of the purposes that are named. */
    void confirm(Context context) {
        RevisionEntry seen = pages.seen(context);
        List<DraftEdit> edits = Parameters.of(context).texts(PURPOSE).stream()
                .map(id -> confirmed(purpose(seen, id)))
                .toList();
        if (edits.isEmpty()) {
            throw Parameters.invalid(PURPOSE, FaultCode.REQUIRED);
        }
        edit(context, seen, edits);
    }

    private static DraftEdit confirmed(PurposeOfUse purpose) {
        Coding codes = purpose.proposedCodes().orElseThrow(() -> Parameters.invalid(PURPOSE, FaultCode.NOT_ALLOWED));
        return new DraftEdit.ChangePurpose(purpose.id(), Optional.empty(), Optional.of(codes), Optional.empty());
    }

    private static PurposeOfUse purpose(RevisionEntry seen, String id) {
        try {
            return seen.table()
                    .purpose(PurposeId.parse(id))
                    .orElseThrow(() -> Parameters.invalid(PURPOSE, FaultCode.UNKNOWN_CODE));
        } catch (IllegalArgumentException e) {
            throw Parameters.invalid(PURPOSE, FaultCode.MALFORMED);
        }
    }

    private static PurposeOfUse purpose(RevisionEntry seen, Parameters form) {
        return purpose(seen, form.text(PURPOSE).orElse(""));
    }

    void rewrite(Context context) {
        RevisionEntry seen = pages.seen(context);
        Parameters form = Parameters.of(context);
        String text = text(form, TEXT, LONGEST_TEXT).orElseThrow(() -> Parameters.invalid(TEXT, FaultCode.REQUIRED));
        edit(
                context,
                seen,
                List.of(new DraftEdit.ChangePurpose(
                        purpose(seen, form).id(), Optional.of(text), Optional.empty(), Optional.empty())));
    }

    void relate(Context context) {
        RevisionEntry seen = pages.seen(context);
        Parameters form = Parameters.of(context);
        var kind = form.require(RELATION, FaultCode.UNKNOWN_CODE, PurposeRelation.Kind::valueOf);
        String explanation = text(form, EXPLANATION, LONGEST_TEXT).orElse("");
        if (kind.needsExplanation() && explanation.isEmpty()) {
            throw Parameters.invalid(EXPLANATION, FaultCode.REQUIRED);
        }
        edit(
                context,
                seen,
                List.of(new DraftEdit.Relate(purpose(seen, form).id(), new PurposeRelation(kind, explanation))));
    }

    void remove(Context context) {
        RevisionEntry seen = pages.seen(context);
        DraftOutcome outcome = ports.revisions().deleteDraft().delete(Authentication.caller(context), seen);
        if (!(outcome instanceof DraftOutcome.Deleted)) {
            throw new ProblemException(ProblemType.ILLEGAL_TRANSITION);
        }
        Visit.of(context).goTo(RevisionPages.LIST);
    }
}
