package jp.mokuteki.formats;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import jp.mokuteki.application.port.PublishedTable;
import jp.mokuteki.domain.register.Cell;
import jp.mokuteki.domain.register.DisclosureColumn;
import jp.mokuteki.domain.register.PurposeCategory;
import jp.mokuteki.domain.register.PurposeOfUse;
import jp.mokuteki.domain.register.PurposeTable;
import jp.mokuteki.domain.register.RegisterRevision;

/**
 * JSON-LD 1.1 with the terms of the W3C Data Privacy Vocabulary (DPV 2): each purpose is a process with its purpose, processing,
 * recipients or sources, personal data and legal bases. What the vocabulary has no term for stands under {@code mokuteki:}. The
 * context is inside, so that nothing is fetched to read it.
 */
final class JsonLdTable {
    private static final Map<String, String> PREFIXES = Map.of(
            "dpv", "https://w3id.org/dpv#",
            "dct", "http://purl.org/dc/terms/",
            "skos", "http://www.w3.org/2004/02/skos/core#",
            "xsd", "http://www.w3.org/2001/XMLSchema#",
            "mokuteki", "urn:mokuteki:ns:");

    private final String base;

    private JsonLdTable(String base) {
        this.base = base;
    }

    static String write(PublishedTable published) {
        RegisterRevision revision = published.revision();
        String hash = revision.table().contentHash().toString();
        return JsonText.of(new JsonLdTable("urn:mokuteki:content:" + hash).node(published, hash));
    }

    private ObjectNode node(PublishedTable published, String hash) {
        RegisterRevision revision = published.revision();
        PurposeTable table = revision.table();
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        putContext(json.putObject("@context"));
        json.put("@id", base).put("@type", "dpv:PersonalDataProcess");
        json.put("dct:title", table.title()).put("dct:identifier", hash);
        json.put("mokuteki:revision", revision.number());
        putDate(json, "mokuteki:effectiveFrom", revision.period().from().toString());
        if (!revision.period().isOpen()) {
            putDate(json, "mokuteki:effectiveTo", revision.period().to().toString());
        }
        published.publishedOn().ifPresent(day -> putDate(json, "dct:issued", day.toString()));
        published.society().ifPresent(name -> putSociety(json.putObject("dpv:hasDataController"), name));
        ArrayNode categories = json.putArray("mokuteki:category");
        table.categories().forEach(category -> put(category, table, categories.addObject()));
        return json;
    }

    private static void putContext(ObjectNode context) {
        context.put("@version", 1.1);
        PREFIXES.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(prefix -> context.put(prefix.getKey(), prefix.getValue()));
        context.put("@language", "ja");
    }

    private static void putDate(ObjectNode json, String term, String day) {
        json.putObject(term).put("@value", day).put("@type", "xsd:date");
    }

    private static void putSociety(ObjectNode json, String name) {
        json.put("@type", "dpv:DataController").put("dpv:hasName", name);
    }

    private void put(PurposeCategory category, PurposeTable table, ObjectNode json) {
        json.put("@id", base + "#" + category.number());
        json.put("mokuteki:number", category.number()).put("dct:title", category.title());
        ArrayNode cells = json.putArray("mokuteki:cell");
        category.cells()
                .forEach((column, cell) -> put(category.number(), column, cell, cells.addObject())
                        .put("dct:title", table.heading(column)));
    }

    private ObjectNode put(int category, DisclosureColumn column, Cell cell, ObjectNode json) {
        json.put("@id", base + "#" + category + "." + column);
        json.put("mokuteki:column", column.toString()).put("mokuteki:state", cell.state());
        if (!cell.listed().isEmpty()) {
            ArrayNode processes = json.putArray("dpv:hasProcess");
            cell.listed().forEach(purpose -> put(purpose, processes.addObject()));
        }
        return json;
    }

    private void put(PurposeOfUse purpose, ObjectNode json) {
        json.put("@id", base + "#" + purpose.id()).put("@type", "dpv:PersonalDataProcess");
        json.put("dct:identifier", purpose.id().toString());
        json.putObject("dpv:hasPurpose").put("@type", "dpv:Purpose").put("skos:prefLabel", purpose.text());
        purpose.codes().ifPresent(codes -> DataPrivacyTerms.put(codes, json));
    }
}
