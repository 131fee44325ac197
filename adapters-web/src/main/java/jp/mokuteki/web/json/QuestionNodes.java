package jp.mokuteki.web.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jp.mokuteki.domain.decision.ProposedFlow;
import jp.mokuteki.domain.decision.PurposeQuestion;

/** 問いの書出し — writes a question as a body that can be posted again. */
public final class QuestionNodes {
    private QuestionNodes() {}

    /**
     * Writes a question.
     *
     * @param flow the question
     * @return the JSON object
     */
    public static ObjectNode question(ProposedFlow flow) {
        ObjectNode json = Json.object();
        json.put("asOf", flow.asOf().toString());
        json.put("action", flow.action().name());
        putPurpose(json.putObject("purpose"), flow.purpose());
        Json.put(json, "counterparty", flow.counterparty());
        Json.texts(json.putArray("information"), flow.information());
        Json.put(json, "handling", flow.handling().map(Enum::name));
        json.put("specifiedPersonalInformation", flow.specifiedPersonalInformation());
        Json.put(json, "affair", flow.affair());
        flow.consent().ifPresent(consent -> json.put("consent", consent));
        return json;
    }

    private static void putPurpose(ObjectNode json, PurposeQuestion purpose) {
        if (purpose instanceof PurposeQuestion.ById byId) {
            json.put("id", byId.id().toString());
        } else if (purpose instanceof PurposeQuestion.ByCategory byCategory) {
            json.put("category", byCategory.category());
        } else if (purpose instanceof PurposeQuestion.ByText byText) {
            json.put("text", byText.text());
        }
    }
}
