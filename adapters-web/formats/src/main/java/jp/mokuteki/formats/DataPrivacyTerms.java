package jp.mokuteki.formats;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import jp.mokuteki.domain.information.InformationKinds;
import jp.mokuteki.domain.law.GroundCode;
import jp.mokuteki.domain.law.Grounds;
import jp.mokuteki.domain.law.LegalGround;
import jp.mokuteki.domain.recipient.RecipientClasses;
import jp.mokuteki.domain.register.Action;
import jp.mokuteki.domain.register.Handling;
import jp.mokuteki.domain.register.PurposeCodes;

/** The codes of a purpose in the terms of the Data Privacy Vocabulary; the society's own codes stand beside them. */
final class DataPrivacyTerms {
    private static final Map<Action, String> PROCESSING =
            Map.of(Action.USE, "dpv:Use", Action.PROVIDE, "dpv:Share", Action.RECEIVE, "dpv:Obtain");
    private static final Map<Handling, String> RECIPIENTS =
            Map.of(Handling.ENTRUSTMENT, "dpv:DataProcessor", Handling.JOINT_USE, "dpv:DataController");
    private static final Map<String, String> BASES =
            Map.of("APPI_CONSENT", "dpv:Consent", "APPI_BY_LAW", "dpv:LegalObligation");

    private DataPrivacyTerms() {}

    static void put(PurposeCodes codes, ObjectNode json) {
        ArrayNode processing = json.putArray("dpv:hasProcessing");
        codes.actions().forEach(action -> processing.addObject().put("@id", PROCESSING.get(action)));
        json.put("mokuteki:handling", codes.handling().name());
        putBodies(codes, json);
        ArrayNode data = json.putArray("dpv:hasPersonalData");
        codes.information().stream()
                .map(InformationKinds.standard()::describe)
                .forEach(kind -> coded(
                        data.addObject(),
                        "dpv:PersonalData",
                        kind.labelJa(),
                        kind.kind().code()));
        ArrayNode bases = json.putArray("dpv:hasLegalBasis");
        codes.grounds().codes().map(Grounds.standard()::get).forEach(ground -> putBasis(bases.addObject(), ground));
        json.put("mokuteki:grounds", codes.grounds().toString());
        json.put("mokuteki:individualNumber", codes.numberUse().name());
    }

    /** Who gets what is provided is a recipient; who gives what is received is a source; one asked both ways is both. */
    private static void putBodies(PurposeCodes codes, ObjectNode json) {
        if (codes.actions().contains(Action.PROVIDE)) {
            putBodies(codes, json.putArray("dpv:hasRecipient"), recipient(codes.handling()));
        }
        if (codes.actions().contains(Action.RECEIVE)) {
            putBodies(codes, json.putArray("dpv:hasDataSource"), "dpv:DataSource");
        }
    }

    private static String recipient(Handling handling) {
        return RECIPIENTS.getOrDefault(handling, "dpv:ThirdParty");
    }

    private static void putBodies(PurposeCodes codes, ArrayNode array, String type) {
        codes.counterparties().stream()
                .map(RecipientClasses.standard()::describe)
                .forEach(body -> coded(
                        array.addObject(),
                        type,
                        body.labelJa(),
                        body.recipient().code()));
    }

    private static void putBasis(ObjectNode json, LegalGround ground) {
        GroundCode code = ground.code();
        coded(json, BASES.getOrDefault(code.value(), "dpv:LegalBasis"), ground.labelJa(), code.value());
    }

    private static void coded(ObjectNode json, String type, String label, String code) {
        json.put("@type", type).put("skos:prefLabel", label).put("skos:notation", code);
    }
}
