package jp.mokuteki.web.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import jp.mokuteki.application.port.ImpactPage;
import jp.mokuteki.domain.decision.DecisionChange;
import jp.mokuteki.domain.decision.Reason;
import jp.mokuteki.web.problem.Language;

/** 改正の影響の書出し — writes which decisions a draft would change, and why. */
public final class ImpactNodes {
    private ImpactNodes() {}

    /**
     * Writes a part of them.
     *
     * @param page the part
     * @param language the language of its sentences
     * @return the JSON object
     */
    public static ObjectNode page(ImpactPage page, Language language) {
        ObjectNode json = Json.object().put("examined", page.examined());
        ArrayNode items = json.putArray("items");
        page.changed().forEach(changed -> items.add(changed(changed, language)));
        json.putNull("next");
        Json.put(json, "next", page.next());
        return json;
    }

    private static ObjectNode changed(ImpactPage.Changed changed, Language language) {
        ObjectNode json = Json.object();
        json.put("decision", changed.decision().id().toString());
        json.put("decidedAt", Instants.inJapan(changed.decision().decidedAt()));
        Json.put(json, "reference", changed.decision().reference());
        json.set("question", QuestionNodes.question(changed.decision().answer().flow()));
        DecisionChange change = changed.change();
        json.put("given", changed.decision().answer().decision().verdict().name());
        json.put("before", change.before().name());
        json.put("after", change.after().name());
        put(json.putArray("reasonsGone"), change.gone(), language);
        put(json.putArray("reasonsNew"), change.come(), language);
        return json;
    }

    private static void put(ArrayNode json, List<Reason> reasons, Language language) {
        reasons.forEach(reason -> json.add(ReasonNodes.reason(reason, language)));
    }
}
