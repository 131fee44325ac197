package jp.mokuteki.web.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import jp.mokuteki.domain.decision.Caveat;
import jp.mokuteki.domain.decision.Duty;
import jp.mokuteki.domain.decision.OpenMatter;
import jp.mokuteki.domain.decision.Reason;
import jp.mokuteki.domain.law.Citation;
import jp.mokuteki.domain.law.Grounds;
import jp.mokuteki.domain.law.LegalGround;
import jp.mokuteki.web.problem.Language;

/** Writes the reasons, duties and caveats of an answer. */
final class ReasonNodes {
    private ReasonNodes() {}

    static ObjectNode reason(Reason reason, Language language) {
        ObjectNode json = Json.object();
        json.put("code", reason.code().name());
        Json.put(json, "purpose", reason.purpose());
        reason.cell()
                .ifPresent(cell -> json.putObject("cell")
                        .put("category", cell.category())
                        .put("column", cell.column().toString()));
        Json.put(json, "ground", reason.ground());
        putCitation(json, reason.citation());
        if (!reason.alternatives().isEmpty()) {
            Json.texts(json.putArray("alternatives"), reason.alternatives());
        }
        Json.put(json, "affair", reason.affair());
        Json.put(json, "certainty", reason.certainty());
        Json.put(json, "openMatter", reason.openMatter().map(OpenMatter::name));
        return json.put("message", sentence(reason, language));
    }

    /** What is said, and where the law is not formalised, what exactly is not. */
    private static String sentence(Reason reason, Language language) {
        String matter = reason.openMatter()
                .map(open -> language.choose(open.labelJa(), " " + open.labelEn()))
                .orElse("");
        return language.choose(reason.code().labelJa(), reason.code().labelEn()) + matter;
    }

    static ObjectNode duty(Duty duty, Language language) {
        LegalGround known = Grounds.standard().get(duty.code());
        ObjectNode json = Json.object();
        json.put("code", duty.code().toString());
        json.put("label", language.choose(known.labelJa(), known.labelEn()));
        putCitation(json, Optional.of(duty.citation()));
        duty.retentionYears().ifPresent(years -> json.put("retentionYears", years));
        Json.put(json, "ifRelyingOn", duty.ifRelyingOn());
        if (duty.fulfilled()) {
            json.put("fulfilled", true);
        }
        return json;
    }

    static ObjectNode caveat(Caveat caveat) {
        return Json.object()
                .put("code", caveat.code().name())
                .put("text", caveat.text())
                .put("date", caveat.date().toString());
    }

    static void putCitation(ObjectNode json, Optional<Citation> citation) {
        Json.put(json, "citation", citation);
        Json.put(json, "citationEn", citation.map(Citation::english));
    }
}
