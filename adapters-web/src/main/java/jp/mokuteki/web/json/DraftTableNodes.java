package jp.mokuteki.web.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import jp.mokuteki.application.port.RevisionEntry;
import jp.mokuteki.domain.register.DisclosureColumn;
import jp.mokuteki.domain.register.InternalNotes;
import jp.mokuteki.domain.register.PurposeCodes;
import jp.mokuteki.domain.register.PurposeOfUse;
import jp.mokuteki.domain.register.PurposeTable;

/** 改正案の表の書出し — writes the table of a revision with the standing of its codes and with notes. */
public final class DraftTableNodes {
    private DraftTableNodes() {}

    static void put(ObjectNode json, PurposeTable table, InternalNotes notes) {
        ArrayNode columns = json.putArray("columns");
        for (DisclosureColumn column : DisclosureColumn.IN_ORDER) {
            columns.addObject().put("column", column.toString()).put("heading", table.heading(column));
        }
        ArrayNode categories = json.putArray("categories");
        table.categories().forEach(category -> {
            ObjectNode one =
                    categories.addObject().put("number", category.number()).put("title", category.title());
            ArrayNode cells = one.putArray("cells");
            category.cells()
                    .forEach((column, cell) -> cells.addObject()
                            .put("column", column.toString())
                            .put("state", cell.state())
                            .set("purposes", purposes(cell.listed(), notes)));
        });
    }

    /**
     * Writes every purpose of a revision.
     *
     * @param entry the revision
     * @return a whole list
     */
    public static ObjectNode purposes(RevisionEntry entry) {
        InternalNotes notes = RevisionNodes.notes(entry);
        return Json.whole(entry.table().purposes().stream()
                .map(purpose -> purpose(purpose, notes))
                .toList());
    }

    private static ArrayNode purposes(List<PurposeOfUse> purposes, InternalNotes notes) {
        ArrayNode json = Json.object().putArray("purposes");
        purposes.forEach(purpose -> json.add(purpose(purpose, notes)));
        return json;
    }

    /**
     * Writes one purpose.
     *
     * @param purpose the purpose
     * @param entry the revision in which it stands
     * @return the JSON object
     */
    public static ObjectNode purpose(PurposeOfUse purpose, RevisionEntry entry) {
        return purpose(purpose, RevisionNodes.notes(entry));
    }

    private static ObjectNode purpose(PurposeOfUse purpose, InternalNotes notes) {
        ObjectNode json = Json.object();
        json.put("id", purpose.id().toString()).put("text", purpose.text());
        json.put("coding", coding(purpose));
        purpose.codes().or(purpose::proposedCodes).ifPresent(codes -> put(json.putObject("codes"), codes));
        Map<?, String> byPurpose = notes.byPurpose();
        if (byPurpose.containsKey(purpose.id())) {
            json.put("note", byPurpose.get(purpose.id()));
        }
        return json;
    }

    private static String coding(PurposeOfUse purpose) {
        if (purpose.proposedCodes().isPresent()) {
            return "PROPOSED";
        }
        return purpose.codes().isPresent() ? "CONFIRMED" : "UNCODED";
    }

    private static void put(ObjectNode json, PurposeCodes codes) {
        Json.texts(json.putArray("actions"), codes.actions());
        json.put("handling", codes.handling().name());
        Json.texts(json.putArray("counterparties"), codes.counterparties());
        Json.texts(json.putArray("information"), codes.information());
        json.put("individualNumber", codes.numberUse().name());
        Json.texts(json.putArray("affairs"), codes.affairs());
        json.put("grounds", codes.grounds().toString());
        if (!codes.note().isEmpty()) {
            json.put("note", codes.note());
        }
    }
}
