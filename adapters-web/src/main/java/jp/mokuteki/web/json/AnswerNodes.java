package jp.mokuteki.web.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Objects;
import jp.mokuteki.domain.decision.Answer;
import jp.mokuteki.domain.decision.Decision;
import jp.mokuteki.domain.decision.DecisionBasis.RevisionReference;
import jp.mokuteki.domain.decision.Duty;
import jp.mokuteki.domain.decision.ListedPurpose;
import jp.mokuteki.domain.decision.NearMiss;
import jp.mokuteki.domain.decision.PurposeQuestion;
import jp.mokuteki.web.problem.Language;

/** 回答の書出し — writes answers. */
public final class AnswerNodes {
    private AnswerNodes() {}

    /**
     * Writes an answer.
     *
     * @param answer the answer
     * @param language the language of its sentences
     * @return the JSON object
     */
    public static ObjectNode answer(Answer answer, Language language) {
        return put(Json.object(), answer, language);
    }

    static ObjectNode put(ObjectNode json, Answer answer, Language language) {
        Decision decision = answer.decision();
        json.put("verdict", decision.verdict().name());
        json.put("asOf", answer.flow().asOf().toString());
        json.set("question", QuestionNodes.question(answer.flow()));
        answer.basis().revision().ifPresent(revision -> putRevision(json.putObject("register"), revision));
        json.put("lawVersion", answer.basis().lawVersion().toString());
        putPurposes(json.putArray("coveredBy"), coveredBy(decision));
        putPurposes(json.putArray("seeAlso"), seeAlso(decision));
        putReasons(json, decision, language);
        ArrayNode nearMisses = json.putArray("nearMisses");
        answer.nearMisses().forEach(miss -> nearMisses.add(nearMiss(miss)));
        if (decision instanceof Decision.Undetermined open
                && answer.flow().purpose() instanceof PurposeQuestion.ByText) {
            putPurposes(json.putArray("candidates"), open.candidates());
        }
        return json;
    }

    private static void putReasons(ObjectNode json, Decision decision, Language language) {
        ArrayNode reasons = json.putArray("reasons");
        decision.reasons().forEach(reason -> reasons.add(ReasonNodes.reason(reason, language)));
        ArrayNode duties = json.putArray("duties");
        duties(decision).forEach(duty -> duties.add(ReasonNodes.duty(duty, language)));
        ArrayNode caveats = json.putArray("caveats");
        decision.caveats().forEach(caveat -> caveats.add(ReasonNodes.caveat(caveat)));
    }

    private static void putRevision(ObjectNode json, RevisionReference revision) {
        json.put("revision", revision.number())
                .put("effectiveFrom", revision.effectiveFrom().toString())
                .put("contentHash", revision.contentHash().toString())
                .put("codesHash", revision.codesHash().toString());
    }

    private static List<ListedPurpose> coveredBy(Decision decision) {
        return decision instanceof Decision.Permitted permitted ? permitted.coveredBy() : List.of();
    }

    private static List<ListedPurpose> seeAlso(Decision decision) {
        return decision instanceof Decision.Permitted permitted ? permitted.seeAlso() : List.of();
    }

    private static List<Duty> duties(Decision decision) {
        return decision instanceof Decision.Permitted permitted ? permitted.duties() : List.of();
    }

    private static void putPurposes(ArrayNode json, List<ListedPurpose> purposes) {
        purposes.forEach(purpose -> json.add(purpose(purpose)));
    }

    private static ObjectNode purpose(ListedPurpose purpose) {
        ObjectNode json = Json.object();
        json.put("id", purpose.id().toString());
        json.put("category", purpose.id().category());
        json.put("column", purpose.id().column().toString());
        Json.put(json, "handling", purpose.handling().map(Enum::name));
        return json.put("text", purpose.text());
    }

    private static ObjectNode nearMiss(NearMiss miss) {
        ObjectNode question = QuestionNodes.question(miss.flow());
        JsonNode changed = question.get(miss.changed().component());
        ObjectNode json = Json.object();
        json.put("changed", miss.changed().component());
        json.set("to", Objects.requireNonNullElse(changed, NullNode.instance).deepCopy());
        json.set("question", question);
        json.set("coveredBy", purpose(miss.coveredBy()));
        return json;
    }
}
