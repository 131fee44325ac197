package jp.mokuteki.web.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import jp.mokuteki.application.port.DecisionId;
import jp.mokuteki.application.port.ImpactRequest;
import jp.mokuteki.application.port.PageRequest;
import jp.mokuteki.application.port.RevisionMove;
import jp.mokuteki.domain.register.RevisionState;
import jp.mokuteki.domain.table.PlainText;
import jp.mokuteki.web.problem.FaultCode;
import jp.mokuteki.web.problem.ProblemException;
import jp.mokuteki.web.problem.ProblemType;

/** 改正手続の読取り — reads the step that a revision is to take, and which decisions are asked again under a draft. */
public final class MoveReader {
    private static final int USUAL_LIMIT = 100;

    private MoveReader() {}

    /**
     * Reads a step.
     *
     * @param body the body: {@code to}, and what belongs to that state
     * @return the step
     * @throws ProblemException {@code invalid-text}, {@code my-number-detected} or {@code validation}
     */
    public static RevisionMove move(JsonNode body) {
        TextCheck.check(body, "");
        Optional<RevisionState> to = target(body);
        ObjectFields fields =
                ObjectFields.of(body, "", to.map(MoveReader::known).orElse(Set.of("to")));
        fields.require("to");
        fields.text(
                "to",
                FaultCode.UNKNOWN_CODE,
                code -> RevisionState.of(code).orElseThrow(IllegalArgumentException::new));
        Optional<RevisionMove> move = to.flatMap(state -> read(state, fields));
        if (!fields.faults().isEmpty()) {
            throw new ProblemException(ProblemType.VALIDATION, fields.faults());
        }
        return move.orElseThrow();
    }

    private static Optional<RevisionState> target(JsonNode body) {
        return RevisionState.of(body.path("to").asText());
    }

    private static Set<String> known(RevisionState to) {
        return switch (to) {
            case DRAFT, SUBMITTED -> Set.of("to");
            case ADOPTED -> Set.of("to", "body", "adoptedOn");
            case PUBLISHED -> Set.of("to", "publishedOn", "medium", "lateReason");
            case WITHDRAWN -> Set.of("to", "reason");
        };
    }

    private static Optional<RevisionMove> read(RevisionState to, ObjectFields fields) {
        return switch (to) {
            case DRAFT -> Optional.of(new RevisionMove.GiveBack());
            case SUBMITTED -> Optional.of(new RevisionMove.Submit());
            case ADOPTED -> adopt(fields);
            case PUBLISHED ->
                Optional.of(new RevisionMove.Publish(
                        date(fields, "publishedOn"), text(fields, "medium", 200), text(fields, "lateReason", 1_000)));
            case WITHDRAWN -> {
                fields.require("reason");
                yield text(fields, "reason", 1_000).map(RevisionMove.Withdraw::new);
            }
        };
    }

    private static Optional<RevisionMove> adopt(ObjectFields fields) {
        fields.require("body");
        Optional<LocalDate> adoptedOn = date(fields, "adoptedOn");
        return text(fields, "body", 100).map(body -> new RevisionMove.Adopt(body, adoptedOn));
    }

    private static Optional<LocalDate> date(ObjectFields fields, String name) {
        return fields.text(name, FaultCode.NO_SUCH_DATE, CivilDates::parse);
    }

    private static Optional<String> text(ObjectFields fields, String name, int longest) {
        return fields.text(name, FaultCode.OUT_OF_RANGE, text -> PlainText.check(name, text, longest));
    }

    /**
     * Reads which decisions are asked again.
     *
     * @param body the body
     * @return the request
     * @throws ProblemException {@code invalid-text}, {@code my-number-detected} or {@code validation}
     */
    public static ImpactRequest impact(JsonNode body) {
        TextCheck.check(body, "");
        ObjectFields fields = ObjectFields.of(body, "", Set.of("from", "to", "limit", "after"));
        Optional<LocalDate> from = date(fields, "from");
        Optional<LocalDate> to = date(fields, "to");
        Optional<DecisionId> after = fields.text("after", FaultCode.MALFORMED, DecisionId::parse);
        Optional<PageRequest> page = fields.number("limit", limit -> new PageRequest(limit, after));
        if (!fields.faults().isEmpty()) {
            throw new ProblemException(ProblemType.VALIDATION, fields.faults());
        }
        return new ImpactRequest(from, to, page.orElseGet(() -> new PageRequest(USUAL_LIMIT, after)));
    }
}
