package jp.mokuteki.web.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.mokuteki.application.port.CallerReference;
import jp.mokuteki.domain.decision.InvalidFlowException;
import jp.mokuteki.domain.decision.ProposedFlow;
import jp.mokuteki.domain.decision.PurposeQuestion;
import jp.mokuteki.domain.information.InformationKind;
import jp.mokuteki.domain.information.InformationKinds;
import jp.mokuteki.domain.law.AffairNumber;
import jp.mokuteki.domain.recipient.RecipientClass;
import jp.mokuteki.domain.recipient.RecipientClasses;
import jp.mokuteki.domain.register.Action;
import jp.mokuteki.domain.register.Handling;
import jp.mokuteki.domain.register.PurposeId;
import jp.mokuteki.web.problem.FaultCode;
import jp.mokuteki.web.problem.ProblemException;
import jp.mokuteki.web.problem.ProblemType;

/** 問いの読取り — reads a question from its JSON object and names all its faults at once. */
public final class QuestionReader {
    private static final Set<String> PURPOSE = Set.of("id", "category", "text");
    private static final List<String> REQUIRED =
            List.of("action", "purpose", "information", "specifiedPersonalInformation");
    private static final Set<String> QUESTION = Stream.concat(
                    ProposedFlow.components().stream(), Stream.of("reference"))
            .collect(Collectors.toUnmodifiableSet());

    private final ObjectFields fields;
    private final String pointer;
    private final Optional<LocalDate> asOf;
    private final Optional<Action> action;
    private final Optional<PurposeQuestion> purpose;
    private final Optional<RecipientClass> counterparty;
    private final Set<InformationKind> information;
    private final Optional<Handling> handling;
    private final Optional<Boolean> specified;
    private final Optional<AffairNumber> affair;
    private final Optional<Boolean> consent;
    private final Optional<CallerReference> reference;

    private QuestionReader(JsonNode node, String pointer) {
        this.fields = ObjectFields.of(node, pointer, QUESTION);
        this.pointer = pointer;
        REQUIRED.forEach(fields::require);
        asOf = fields.text("asOf", FaultCode.NO_SUCH_DATE, CivilDates::parse);
        action = fields.text("action", FaultCode.UNKNOWN_CODE, Action::valueOf);
        purpose = fields.node("purpose").flatMap(inner -> purpose(fields, inner, pointer + "/purpose"));
        counterparty = counterparty(fields, action);
        information = fields.codes("information", InformationKinds.standard()::of);
        handling = fields.text("handling", FaultCode.UNKNOWN_CODE, Handling::valueOf);
        specified = fields.flag("specifiedPersonalInformation");
        affair = fields.text("affair", FaultCode.MALFORMED, AffairNumber::parse);
        consent = fields.flag("consent");
        reference = fields.text("reference", FaultCode.MALFORMED, CallerReference::new);
    }

    /**
     * Reads a question.
     *
     * @param node the JSON value
     * @param pointer where it stands in the body; empty for the body itself
     * @param today the day that is meant where none is stated
     * @return the question
     * @throws ProblemException {@code invalid-text} or {@code validation}
     */
    public static Question read(JsonNode node, String pointer, LocalDate today) {
        TextCheck.check(node, pointer);
        return new QuestionReader(node, pointer).question(today);
    }

    private static Optional<RecipientClass> counterparty(ObjectFields fields, Optional<Action> action) {
        if (action.isPresent() && (action.get() == Action.USE) == fields.has("counterparty")) {
            fields.fault("counterparty", action.get() == Action.USE ? FaultCode.NOT_ALLOWED : FaultCode.REQUIRED);
        }
        return fields.text("counterparty", FaultCode.UNKNOWN_CODE, RecipientClasses.standard()::of);
    }

    private static Optional<PurposeQuestion> purpose(ObjectFields outer, JsonNode node, String pointer) {
        ObjectFields inner = ObjectFields.of(node, pointer, PURPOSE);
        Optional<PurposeQuestion> id =
                inner.text("id", FaultCode.MALFORMED, text -> new PurposeQuestion.ById(PurposeId.parse(text)));
        Optional<PurposeQuestion> category = inner.number("category", PurposeQuestion.ByCategory::new);
        Optional<PurposeQuestion> text = inner.text("text", FaultCode.OUT_OF_RANGE, PurposeQuestion.ByText::new);
        if (inner.isObject() && inner.count(PURPOSE) != 1) {
            outer.fault("purpose", FaultCode.EXACTLY_ONE);
        }
        outer.faults().addAll(inner.faults());
        return id.or(() -> category).or(() -> text);
    }

    private Question question(LocalDate today) {
        if (!fields.faults().isEmpty()) {
            throw new ProblemException(ProblemType.VALIDATION, fields.faults());
        }
        try {
            return new Question(flow(today), reference);
        } catch (InvalidFlowException e) {
            // the domain has the last word on which parts go together
            throw new ProblemException(ProblemType.VALIDATION, pointer + "/" + e.component(), FaultCode.NOT_ALLOWED);
        }
    }

    private ProposedFlow flow(LocalDate today) {
        return new ProposedFlow(
                asOf.orElse(today),
                action.orElseThrow(),
                purpose.orElseThrow(),
                counterparty,
                information,
                handling,
                specified.orElseThrow(),
                affair,
                consent);
    }
}
