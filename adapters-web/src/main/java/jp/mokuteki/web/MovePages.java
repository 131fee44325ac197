package jp.mokuteki.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.List;
import jp.mokuteki.application.port.MoveOutcome;
import jp.mokuteki.application.port.RevisionEntry;
import jp.mokuteki.application.port.RevisionMove;
import jp.mokuteki.application.port.in.UseCases;
import jp.mokuteki.web.json.Json;
import jp.mokuteki.web.json.MoveReader;
import jp.mokuteki.web.problem.ProblemException;
import jp.mokuteki.web.problem.ProblemType;

/** 改正手続のフォーム — moves a revision on, by the rules by which the API does; what they say against it is shown beside it. */
final class MovePages {
    static final String PATH = RevisionPages.ONE + "/moves";
    /** What belongs to a step, as the API names it. */
    static final String[] FIELDS = {
        RevisionPages.SEEN, "to", "body", "adoptedOn", "publishedOn", "medium", "lateReason", "reason"
    };

    private final UseCases ports;
    private final RevisionPages pages;

    MovePages(UseCases ports, RevisionPages pages) {
        this.ports = ports;
        this.pages = pages;
    }

    void move(Context context) {
        RevisionEntry seen = pages.seen(context);
        RevisionMove move = MoveReader.move(step(Parameters.of(context)));
        RevisionRoutes.requireRole(context, move);
        MoveOutcome outcome = ports.revisions().moveRevision().move(Authentication.caller(context), seen, move);
        if (outcome instanceof MoveOutcome.Refused refused) {
            pages.refuse(context, seen, refused.refusals());
        } else if (outcome instanceof MoveOutcome.Moved moved) {
            Visit.of(context).goTo(RevisionPages.address(moved.revision().number()));
        } else {
            throw new ProblemException(ProblemType.PRECONDITION_FAILED);
        }
    }

    /** A field without a text is one that was left out. */
    private static ObjectNode step(Parameters form) {
        ObjectNode step = Json.object();
        List.of(FIELDS).stream()
                .filter(name -> !name.equals(RevisionPages.SEEN))
                .forEach(name -> form.text(name)
                        .map(String::strip)
                        .filter(text -> !text.isEmpty())
                        .ifPresent(text -> step.put(name, text)));
        return step;
    }
}
