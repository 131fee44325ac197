package jp.mokuteki.web.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Writes schemas: as sections, and as types in a table. */
final class Schemas {
    private static final List<String> BOUNDS = List.of(
            "format",
            "pattern",
            "const",
            "default",
            "minimum",
            "maximum",
            "minLength",
            "maxLength",
            "minItems",
            "maxItems");

    private final Reader document;

    Schemas(Reader document) {
        this.document = document;
    }

    /** Writes a named schema with its properties and its codes. */
    String section(String name, JsonNode schema) {
        Set<String> required = texts(schema.path("required")).collect(Collectors.toSet());
        List<List<String>> properties = schema.path("properties").properties().stream()
                .map(property -> List.of(
                        Html.code(property.getKey()),
                        type(property.getValue()),
                        required.contains(property.getKey()) ? "yes" : "",
                        Html.escaped(description(property.getValue()))))
                .toList();
        return Html.heading(3, "schemas-" + name, Html.escaped(name))
                + Html.paragraph(Html.escaped(description(schema)))
                + (properties.isEmpty() ? Html.paragraph(type(schema)) : "")
                + Html.table(List.of("Property", "Type", "Required", "Meaning"), properties)
                + codes(schema);
    }

    private static String codes(JsonNode schema) {
        JsonNode meanings = schema.path("x-enumDescriptions");
        List<List<String>> rows = texts(schema.path("enum"))
                .map(code -> List.of(
                        Html.code(code), Html.escaped(meanings.path(code).asText())))
                .toList();
        return Html.table(List.of("Code", "Meaning"), rows);
    }

    /** Writes a type in a few words. */
    String type(JsonNode schema) {
        if (Reader.refers(schema)) {
            return Html.link(Reader.reference(schema));
        }
        if (schema.has("anyOf")) {
            return StreamSupport.stream(schema.get("anyOf").spliterator(), false)
                    .map(this::type)
                    .collect(Collectors.joining(" or "));
        }
        var words = new ArrayList<String>();
        JsonNode type = schema.path("type");
        words.add(type.isArray() ? texts(type).collect(Collectors.joining(" or ")) : type.asText("any value"));
        if (schema.has("items")) {
            words.add("of " + type(schema.get("items")));
        }
        BOUNDS.stream()
                .filter(schema::has)
                .map(bound -> bound + " " + Html.code(schema.get(bound).asText()))
                .forEach(words::add);
        return String.join(", ", words).replace("array, of", "list of");
    }

    private String description(JsonNode schema) {
        return schema.has("description")
                ? schema.get("description").textValue()
                : document.resolved(schema).path("description").asText();
    }

    static Stream<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText);
    }
}
