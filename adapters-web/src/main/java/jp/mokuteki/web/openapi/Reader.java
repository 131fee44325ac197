package jp.mokuteki.web.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.stream.Stream;

/** Reads an OpenAPI document and follows its references. */
record Reader(JsonNode root) {
    private static final String REFERENCE = "$ref";

    /** The place itself, or the one that it refers to. */
    JsonNode resolved(JsonNode node) {
        return node.has(REFERENCE) ? resolved(root.at(reference(node).substring(1))) : node;
    }

    static boolean refers(JsonNode node) {
        return node.has(REFERENCE);
    }

    static String reference(JsonNode node) {
        return node.get(REFERENCE).textValue();
    }

    Stream<Map.Entry<String, JsonNode>> component(String kind) {
        return root.at("/components/" + kind).properties().stream();
    }
}
