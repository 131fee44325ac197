package jp.mokuteki.promises.product;

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

/** 契約 — the OpenAPI document that the product serves, in which a JSON Pointer names each place. Safe for threads. */
public final class Contract {
    /** Where it is served. */
    public static final String PATH = "/openapi.json";

    private static final String ADDRESS = "https://mokuteki.invalid/openapi.json";
    private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");

    private final JsonNode root;
    private final SchemaRegistry registry;
    private final List<Operation> operations;

    /**
     * Takes a document.
     *
     * @param root the document
     */
    public Contract(JsonNode root) {
        this.root = root;
        // by default a format is a mere remark
        var config = SchemaRegistryConfig.builder()
                .formatAssertionsEnabled(true)
                .locale(Locale.ENGLISH)
                .build();
        registry = SchemaRegistry.withDialect(
                Dialects.getOpenApi31(),
                builder -> builder.schemas(Map.of(ADDRESS, root.toString())).schemaRegistryConfig(config));
        operations = root.path("paths").properties().stream()
                .flatMap(path -> METHODS.stream()
                        .filter(path.getValue()::has)
                        .map(method -> new Operation(this, method, path.getKey())))
                .toList();
    }

    /**
     * Lists what can be asked for.
     *
     * @return in the order of the document
     */
    public List<Operation> operations() {
        return operations;
    }

    /**
     * Looks for what a request asks for.
     *
     * @param method as sent; HEAD asks for what GET does
     * @param path decoded
     * @return the operation, where there is one
     */
    public Optional<Operation> operation(String method, String path) {
        return operations.stream().filter(one -> one.serves(method, path)).findFirst();
    }

    /**
     * Asks whether a path stands beside all of which the document speaks: it begins with a name with which no path of it begins.
     *
     * @param path as sent
     * @return true where there may be pages
     */
    public boolean isBeside(String path) {
        String first = beginning(path);
        return operations.stream().noneMatch(one -> beginning(one.path()).equals(first));
    }

    private static String beginning(String path) {
        int end = path.indexOf('/', 1);
        return end < 0 ? path : path.substring(0, end);
    }

    /**
     * Follows references from a place to the one that is meant.
     *
     * @param pointer a place
     * @return a place without a reference
     */
    public String resolved(String pointer) {
        JsonNode reference = root.at(pointer).path("$ref");
        return reference.isMissingNode()
                ? pointer
                : resolved(reference.textValue().substring(1));
    }

    /**
     * Looks at a place, or where it refers to.
     *
     * @param pointer a place
     * @return what stands there; missing where nothing does
     */
    public JsonNode at(String pointer) {
        return root.at(resolved(pointer));
    }

    /**
     * Names a place below another.
     *
     * @param pointer a place
     * @param name of a property or number of an element
     * @return the place below it
     */
    public static String child(String pointer, String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    /**
     * Holds a value against a schema.
     *
     * @param pointer the place of the schema
     * @param value any value
     * @return in what it differs
     */
    public List<String> differences(String pointer, JsonNode value) {
        return registry.getSchema(SchemaLocation.of(ADDRESS + "#" + resolved(pointer))).validate(value).stream()
                .map(Error::toString)
                .toList();
    }
}
