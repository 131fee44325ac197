package jp.mokuteki.formats;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import jp.mokuteki.application.port.PublishedTable;
import jp.mokuteki.domain.register.Cell;
import jp.mokuteki.domain.register.DisclosureColumn;
import jp.mokuteki.domain.register.PurposeCategory;
import jp.mokuteki.domain.register.PurposeCodes;
import jp.mokuteki.domain.register.PurposeOfUse;
import jp.mokuteki.domain.register.PurposeTable;
import jp.mokuteki.domain.register.RegisterRevision;

/** JSON: the cells with the codes of their purposes. The remark on codes is the society's own and stays inside. */
final class JsonTable {
    private JsonTable() {}

    static String write(PublishedTable published) {
        RegisterRevision revision = published.revision();
        PurposeTable table = revision.table();
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        published.society().ifPresent(name -> json.put("society", name));
        published.publishedOn().ifPresent(day -> json.put("publishedOn", day.toString()));
        json.put("revision", revision.number());
        json.put("effectiveFrom", revision.period().from().toString());
        if (!revision.period().isOpen()) {
            json.put("effectiveTo", revision.period().to().toString());
        }
        json.put("contentHash", table.contentHash().toString());
        json.put("codesHash", table.codesHash().toString());
        json.put("title", table.title());
        putColumns(json.putArray("columns"), table);
        ArrayNode categories = json.putArray("categories");
        table.categories().forEach(category -> write(category, categories.addObject()));
        return JsonText.of(json);
    }

    private static void putColumns(ArrayNode columns, PurposeTable table) {
        for (DisclosureColumn column : DisclosureColumn.IN_ORDER) {
            String heading = table.headings().get(DisclosureColumn.IN_ORDER.indexOf(column));
            columns.addObject().put("column", column.toString()).put("heading", heading);
        }
    }

    private static void write(PurposeCategory category, ObjectNode json) {
        json.put("number", category.number());
        json.put("title", category.title());
        ArrayNode cells = json.putArray("cells");
        category.cells().forEach((column, cell) -> write(column, cell, cells.addObject()));
    }

    private static void write(DisclosureColumn column, Cell cell, ObjectNode json) {
        json.put("column", column.toString());
        json.put("state", cell.state());
        ArrayNode purposes = json.putArray("purposes");
        cell.listed().forEach(purpose -> write(purpose, purposes.addObject()));
    }

    private static void write(PurposeOfUse purpose, ObjectNode json) {
        json.put("id", purpose.id().toString());
        json.put("text", purpose.text());
        purpose.codes().ifPresent(codes -> write(codes, json));
    }

    private static void write(PurposeCodes codes, ObjectNode json) {
        json.put("handling", codes.handling().name());
        putAll(json.putArray("actions"), codes.actions());
        putAll(json.putArray("counterparties"), codes.counterparties());
        putAll(json.putArray("information"), codes.information());
        json.put("individualNumber", codes.numberUse().name());
        putAll(json.putArray("affairs"), codes.affairs());
        json.put("grounds", codes.grounds().toString());
    }

    private static void putAll(ArrayNode array, Collection<?> values) {
        values.forEach(value -> array.add(value.toString()));
    }
}
