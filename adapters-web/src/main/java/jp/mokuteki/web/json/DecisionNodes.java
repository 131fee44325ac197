package jp.mokuteki.web.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jp.mokuteki.application.port.Page;
import jp.mokuteki.application.port.Replay;
import jp.mokuteki.application.port.StoredDecision;
import jp.mokuteki.web.problem.Language;

/** 記録された判断の書出し — writes stored decisions, lists of them and replays. */
public final class DecisionNodes {
    private DecisionNodes() {}

    /**
     * Writes a stored decision.
     *
     * @param stored the decision
     * @param language the language of its sentences
     * @return the JSON object
     */
    public static ObjectNode decision(StoredDecision stored, Language language) {
        ObjectNode json = Json.object();
        json.put("id", stored.id().toString());
        json.put("decidedAt", Instants.inJapan(stored.decidedAt()));
        Json.put(json, "reference", stored.reference());
        return AnswerNodes.put(json, stored.answer(), language);
    }

    /**
     * Writes a part of a list.
     *
     * @param page the part
     * @param language the language of its sentences
     * @return the JSON object with {@code items} and {@code next}
     */
    public static ObjectNode page(Page<StoredDecision> page, Language language) {
        ObjectNode json = Json.object();
        ArrayNode items = json.putArray("items");
        page.items().forEach(stored -> items.add(decision(stored, language)));
        json.putNull("next");
        Json.put(json, "next", page.next());
        return json;
    }

    /**
     * Writes a replay.
     *
     * @param replay the replay
     * @param language the language of its sentences
     * @return the JSON object; without {@code decision} where a version is missing
     */
    public static ObjectNode replay(Replay replay, Language language) {
        ObjectNode json = Json.object();
        json.put("id", replay.stored().id().toString());
        json.put("identical", replay.identical());
        Json.texts(json.putArray("missing"), replay.missing());
        replay.again().ifPresent(answer -> json.set("decision", AnswerNodes.answer(answer, language)));
        return json;
    }
}
