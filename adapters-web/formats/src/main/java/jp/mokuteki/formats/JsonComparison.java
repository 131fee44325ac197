package jp.mokuteki.formats;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import jp.mokuteki.domain.register.PurposeRelation;
import jp.mokuteki.domain.review.ComparedItem;
import jp.mokuteki.domain.review.ComparisonSheet;
import jp.mokuteki.domain.review.RegisterPlace;
import jp.mokuteki.domain.review.RevisionParticulars;
import jp.mokuteki.domain.review.TextDifference;

/** JSON: the particulars of both revisions and what changed, with the parts of the texts that changed. */
final class JsonComparison {
    private JsonComparison() {}

    static String write(ComparisonSheet sheet) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        put(sheet.after(), json.putObject("after"));
        put(sheet.before(), json.putObject("before"));
        ArrayNode changes = json.putArray("changes");
        sheet.comparison().changes().forEach(item -> put(item, sheet, changes.addObject()));
        return JsonText.of(json);
    }

    private static void put(RevisionParticulars revision, ObjectNode json) {
        json.put("name", revision.name());
        put(json, "adoptedBy", revision.adoptedBy());
        put(json, "adoptedOn", revision.adoptedOn());
        put(json, "publishedOn", revision.publishedOn());
        put(json, "effectiveFrom", revision.effectiveFrom());
        put(json, "reason", Optional.of(revision.reason()).filter(reason -> !reason.isEmpty()));
    }

    private static void put(ObjectNode json, String name, Optional<?> value) {
        value.ifPresent(known -> json.put(name, known.toString()));
    }

    private static void put(ComparedItem item, ComparisonSheet sheet, ObjectNode json) {
        json.put("kind", item.kind().name());
        json.put("place", item.place().toString());
        put(json, "movedFrom", item.movedFrom());
        TextDifference difference = item.difference();
        item.after().ifPresent(text -> put(text, difference.after(), json.putObject("after")));
        item.before().ifPresent(text -> put(text, difference.before(), json.putObject("before")));
        if (item.place() instanceof RegisterPlace.OfPurpose purpose) {
            Optional.ofNullable(sheet.relations().get(purpose.id())).ifPresent(relation -> put(relation, json));
        }
    }

    private static void put(String text, List<TextDifference.Part> parts, ObjectNode json) {
        json.put("text", text);
        ArrayNode array = json.putArray("parts");
        parts.forEach(part -> array.addObject().put("kind", part.kind().name()).put("text", part.text()));
    }

    private static void put(PurposeRelation relation, ObjectNode json) {
        ObjectNode node = json.putObject("relation");
        node.put("kind", relation.kind().name());
        put(node, "explanation", Optional.of(relation.explanation()).filter(text -> !text.isEmpty()));
    }
}
