package jp.mokuteki.web;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.mokuteki.application.port.ImpactPage;
import jp.mokuteki.application.port.MoveOutcome;
import jp.mokuteki.application.port.RevisionEntry;
import jp.mokuteki.application.port.RevisionMove;
import jp.mokuteki.application.port.Role;
import jp.mokuteki.application.port.in.UseCases;
import jp.mokuteki.domain.law.EffectivePeriod;
import jp.mokuteki.domain.register.PurposeId;
import jp.mokuteki.domain.register.PurposeOfUse;
import jp.mokuteki.web.json.DraftTableNodes;
import jp.mokuteki.web.json.ImpactNodes;
import jp.mokuteki.web.json.Json;
import jp.mokuteki.web.json.MoveReader;
import jp.mokuteki.web.json.RevisionNodes;
import jp.mokuteki.web.problem.ProblemException;
import jp.mokuteki.web.problem.ProblemType;

/** Revisions, published or not: listed, shown, moved on, and held against past decisions. */
final class RevisionRoutes {
    private final UseCases ports;

    RevisionRoutes(UseCases ports) {
        this.ports = ports;
    }

    void list(Context context) {
        Responses.json(
                context,
                Json.whole(ports.revisions().listRevisions().list(Authentication.insurer(context)).stream()
                        .map(RevisionNodes::summary)
                        .toList()));
    }

    void find(Context context) {
        new TaggedDocument(Responses.JSON, document(found(context))).send(context);
    }

    private RevisionEntry found(Context context) {
        return found(context, ports);
    }

    /** The revision that the path names. */
    static RevisionEntry found(Context context, UseCases ports) {
        return ports.revisions()
                .findRevision()
                .find(Authentication.insurer(context), Numbers.ofPath(context, "n"))
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
    }

    /** The revision that an amendment departs from where none is stated. */
    static int last(List<RevisionEntry> entries) {
        return entries.stream()
                .filter(RevisionEntry.Published.class::isInstance)
                .map(RevisionEntry.Published.class::cast)
                .filter(published ->
                        published.inForce().map(EffectivePeriod::isOpen).orElse(false))
                .mapToInt(RevisionEntry::number)
                .findFirst()
                .orElseThrow(() -> new ProblemException(ProblemType.CONFLICT));
    }

    static String document(RevisionEntry entry) {
        return new String(Json.bytes(RevisionNodes.revision(entry)), StandardCharsets.UTF_8);
    }

    static String document(PurposeOfUse purpose, RevisionEntry entry) {
        return new String(Json.bytes(DraftTableNodes.purpose(purpose, entry)), StandardCharsets.UTF_8);
    }

    void purposes(Context context) {
        Responses.json(context, DraftTableNodes.purposes(found(context)));
    }

    void purpose(Context context) {
        RevisionEntry entry = found(context);
        new TaggedDocument(Responses.JSON, document(purpose(context, entry), entry)).send(context);
    }

    /** The purpose that the path names. */
    static PurposeOfUse purpose(Context context, RevisionEntry entry) {
        try {
            return entry.table()
                    .purpose(PurposeId.parse(context.pathParam("id")))
                    .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
        } catch (IllegalArgumentException e) {
            throw new ProblemException(ProblemType.NOT_FOUND);
        }
    }

    void move(Context context) {
        RevisionMove move = MoveReader.move(Bodies.json(context));
        RevisionEntry seen = found(context);
        Conditions.requireSeen(context, document(seen));
        requireRole(context, move);
        MoveOutcome outcome = ports.revisions().moveRevision().move(Authentication.caller(context), seen, move);
        if (outcome instanceof MoveOutcome.Refused refused) {
            throw TransitionProblems.of(
                    refused.refusals(), move, seen, ports.register().tellToday().today());
        }
        if (!(outcome instanceof MoveOutcome.Moved moved)) {
            throw new ProblemException(ProblemType.PRECONDITION_FAILED);
        }
        new TaggedDocument(Responses.JSON, document(moved.revision())).sendNew(context);
    }

    /** Editors submit, approvers do everything else; both give back. */
    static void requireRole(Context context, RevisionMove move) {
        Role needed = move instanceof RevisionMove.Submit ? Role.EDITOR : Role.APPROVER;
        boolean either = move instanceof RevisionMove.GiveBack;
        if (!either && !Authentication.caller(context).roles().contains(needed)) {
            throw new ProblemException(ProblemType.FORBIDDEN);
        }
    }

    void impact(Context context) {
        var request = MoveReader.impact(Bodies.json(context));
        ImpactPage page = ports.revisions()
                .showImpact()
                .show(Authentication.insurer(context), found(context), request)
                .orElseThrow(() -> new ProblemException(ProblemType.ILLEGAL_TRANSITION));
        page.changed()
                .forEach(changed -> AccessNotes.give(context, changed.decision().answer()));
        Responses.json(context, ImpactNodes.page(page, Responses.language(context)));
    }
}
