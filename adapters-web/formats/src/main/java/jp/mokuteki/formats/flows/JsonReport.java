package jp.mokuteki.formats.flows;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jp.mokuteki.formats.JsonText;

/** JSON: every flow with its whole answer. */
final class JsonReport {
    private JsonReport() {}

    static String write(FlowReport report) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("manifest", report.file());
        json.put("application", report.application());
        json.put("verdict", report.verdict().name());
        ArrayNode flows = json.putArray("flows");
        for (CheckedFlow flow : report.flows()) {
            ObjectNode item = flows.addObject();
            item.put("name", flow.name());
            item.put("line", flow.place().line()).put("column", flow.place().column());
            item.set("decision", flow.answer());
        }
        return JsonText.of(json);
    }
}
