package jp.mokuteki.web.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Optional;
import jp.mokuteki.domain.law.DatedCitation;
import jp.mokuteki.domain.law.EffectivePeriod;
import jp.mokuteki.domain.law.LegalGround;

/** 根拠の書出し — writes grounds and duties with where they have stood in the law. */
public final class GroundNodes {
    private GroundNodes() {}

    /**
     * Writes a ground.
     *
     * @param ground the ground
     * @param asOf the day for which the one citation in force is asked, if any
     * @return the JSON object
     */
    public static ObjectNode ground(LegalGround ground, Optional<LocalDate> asOf) {
        ObjectNode json = Json.object();
        json.put("code", ground.code().toString());
        json.put("kind", ground.kind().name());
        json.put("labelJa", ground.labelJa());
        json.put("labelEn", ground.labelEn());
        ReasonNodes.putCitation(json, asOf.flatMap(ground::citationOn));
        ArrayNode citations = json.putArray("citations");
        ground.history().citations().forEach(dated -> citations.add(dated(dated)));
        return json;
    }

    private static ObjectNode dated(DatedCitation dated) {
        ObjectNode json = Json.object();
        ReasonNodes.putCitation(json, Optional.of(dated.citation()));
        putPeriod(json, dated.period());
        return json.put("certainty", dated.certainty());
    }

    static void putPeriod(ObjectNode json, EffectivePeriod period) {
        json.put("validFrom", period.from().toString());
        if (!period.isOpen()) {
            json.put("validTo", period.to().toString());
        }
    }
}
