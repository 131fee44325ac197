package jp.mokuteki.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The contract as a tree, in which a JSON Pointer names each place. */
final class ContractDocument {
    /** The one that is served. */
    static final ContractDocument SERVED = new ContractDocument(ContractRoutes.tree());

    private static final String ADDRESS = "https://mokuteki.invalid/openapi.json";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]+}");

    private final JsonNode root;
    private final SchemaRegistry registry;

    /** An operation: the method in capitals, the path with its placeholders, and its place. */
    record Operation(String method, String path, String pointer) {
        boolean serves(String askedMethod, String askedPath) {
            String pattern = "\\Q" + PLACEHOLDER.matcher(path).replaceAll("\\\\E[^/;\\\\\\\\]+\\\\Q") + "\\E";
            return (method.equals(askedMethod) || (method.equals("GET") && askedMethod.equals("HEAD")))
                    && Pattern.matches(pattern, askedPath);
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    ContractDocument(JsonNode root) {
        this.root = root;
        // by default a format is a mere remark
        var config = SchemaRegistryConfig.builder()
                .formatAssertionsEnabled(true)
                .locale(Locale.ENGLISH)
                .build();
        this.registry = SchemaRegistry.withDialect(
                Dialects.getOpenApi31(),
                builder -> builder.schemas(Map.of(ADDRESS, root.toString())).schemaRegistryConfig(config));
    }

    JsonNode root() {
        return root;
    }

    /** Follows references from a place to the one that is meant. */
    String resolved(String pointer) {
        JsonNode reference = root.at(pointer).path("$ref");
        return reference.isMissingNode()
                ? pointer
                : resolved(reference.textValue().substring(1));
    }

    /** What stands at a place, or where it refers to; missing where nothing does. */
    JsonNode at(String pointer) {
        return root.at(resolved(pointer));
    }

    Stream<Operation> operations() {
        return root.get("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .map(method -> new Operation(
                                method.getKey().toUpperCase(Locale.ROOT),
                                path.getKey(),
                                child(child("/paths", path.getKey()), method.getKey()))));
    }

    Optional<Operation> operation(String method, String path) {
        return operations().filter(operation -> operation.serves(method, path)).findFirst();
    }

    static String child(String pointer, String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    /** Says in what a value differs from the schema at a place. */
    List<String> differences(String pointer, JsonNode value) {
        return registry.getSchema(SchemaLocation.of(ADDRESS + "#" + resolved(pointer))).validate(value).stream()
                .map(Error::toString)
                .toList();
    }
}
