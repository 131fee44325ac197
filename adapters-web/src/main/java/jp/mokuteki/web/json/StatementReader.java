package jp.mokuteki.web.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import jp.mokuteki.application.port.CallerReference;
import jp.mokuteki.application.port.DecisionId;
import jp.mokuteki.application.port.ExchangeBasis;
import jp.mokuteki.application.port.ExchangeStatement;
import jp.mokuteki.domain.ledger.ExchangeContent;
import jp.mokuteki.domain.ledger.RecordKind;
import jp.mokuteki.web.problem.Fault;
import jp.mokuteki.web.problem.FaultCode;
import jp.mokuteki.web.problem.ProblemException;
import jp.mokuteki.web.problem.ProblemType;

/** 記録の申出の読取り — reads what is to be recorded of an exchange, and names all faults at once. */
public final class StatementReader {
    private static final Set<String> STATEMENT =
            Set.of("kind", "question", "decision", "beforeRelease", "incomplete", "reference", "content");

    private final ObjectFields fields;
    private final Optional<RecordKind> kind;
    private final Optional<ExchangeContent> content;
    private final ExchangeBasis basis;
    private final Optional<CallerReference> reference;
    private final boolean beforeRelease;
    private final boolean incomplete;

    private StatementReader(JsonNode body, LocalDate today) {
        fields = ObjectFields.of(body, "", STATEMENT);
        kind = ContentReader.kind(fields);
        content = ContentReader.content(fields, kind);
        basis = basis(today);
        reference = fields.text("reference", FaultCode.MALFORMED, CallerReference::new);
        beforeRelease = fields.flag("beforeRelease").orElse(false);
        incomplete = fields.flag("incomplete").orElse(false);
        if (beforeRelease && !isGated()) {
            fields.fault("beforeRelease", FaultCode.NOT_ALLOWED);
        }
    }

    /**
     * Reads a statement.
     *
     * @param body the body
     * @param today the day that is meant where the question states none
     * @return the statement
     * @throws ProblemException {@code invalid-text}, {@code my-number-detected} or {@code validation}
     */
    public static ExchangeStatement read(JsonNode body, LocalDate today) {
        TextCheck.check(body, "");
        return new StatementReader(body, today).statement();
    }

    /** Only a provision waits for a decision, and only where one is asked for. */
    private boolean isGated() {
        boolean asked = fields.has("question") || fields.has("decision");
        return asked && kind.filter(known -> known != RecordKind.PROVISION).isEmpty();
    }

    private ExchangeBasis basis(LocalDate today) {
        Optional<ExchangeBasis> decision =
                fields.text("decision", FaultCode.MALFORMED, id -> new ExchangeBasis.ByDecision(DecisionId.parse(id)));
        Optional<ExchangeBasis> question = fields.node("question").flatMap(node -> question(node, today));
        if (fields.has("decision") && fields.has("question")) {
            fields.fault("decision", FaultCode.NOT_ALLOWED);
        }
        return decision.or(() -> question).orElseGet(ExchangeBasis.Nothing::new);
    }

    /** The reference is that of the record: it stands beside the question and not in it. */
    private Optional<ExchangeBasis> question(JsonNode node, LocalDate today) {
        if (node.hasNonNull("reference")) {
            fields.faults().add(new Fault("/question/reference", FaultCode.NOT_ALLOWED));
        }
        try {
            return Optional.of(new ExchangeBasis.ByQuestion(
                    QuestionReader.read(node, "/question", today).flow()));
        } catch (ProblemException e) {
            fields.faults().addAll(e.faults());
            return Optional.empty();
        }
    }

    private ExchangeStatement statement() {
        if (!fields.faults().isEmpty()) {
            throw new ProblemException(ProblemType.VALIDATION, fields.faults());
        }
        return new ExchangeStatement(
                kind.orElseThrow(), content.orElseThrow(), basis, reference, beforeRelease, incomplete);
    }
}
