package jp.mokuteki.promises.product;

import static jp.mokuteki.promises.product.Contract.child;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** パラメーター — what a request is to say beside its body: in the path, in the query or in a header. Immutable. */
public final class Parameter {
    private final Contract contract;
    private final String pointer;

    Parameter(Contract contract, String pointer) {
        this.contract = contract;
        this.pointer = pointer;
    }

    private JsonNode node() {
        return contract.at(pointer);
    }

    /**
     * Tells the name.
     *
     * @return as in the document
     */
    public String name() {
        return node().get("name").textValue();
    }

    /**
     * Tells where it stands.
     *
     * @param place {@code path}, {@code query} or {@code header}
     * @return whether it stands there
     */
    public boolean isIn(String place) {
        return node().get("in").textValue().equals(place);
    }

    /**
     * Tells whether a request is not complete without it.
     *
     * @return whether it is required
     */
    public boolean isRequired() {
        return node().path("required").asBoolean();
    }

    /**
     * Gives the example of the document.
     *
     * @return as it stands in a request; empty where there is none
     */
    public String example() {
        return node().path("example").asText();
    }

    /**
     * Tells which component of the document its values are.
     *
     * @return for instance {@code DecisionId}; empty where its schema stands by itself
     */
    public String schemaName() {
        String reference = node().path("schema").path("$ref").asText();
        return reference.substring(reference.lastIndexOf('/') + 1);
    }

    /**
     * Lists the values that there are, where the document lists them: such a parameter names no object of anybody.
     *
     * @return the values; empty where it has no list
     */
    public List<String> values() {
        var values = new ArrayList<String>();
        collect(child(pointer, "schema"), values);
        return values;
    }

    private void collect(String place, List<String> values) {
        JsonNode schema = contract.at(place);
        schema.path("enum").forEach(value -> values.add(value.asText()));
        for (int i = 0; i < schema.path("anyOf").size(); i++) {
            collect(child(child(contract.resolved(place), "anyOf"), String.valueOf(i)), values);
        }
    }

    /**
     * Tells the greatest value of a number.
     *
     * @return 0 where it has none
     */
    public int maximum() {
        return contract.at(child(pointer, "schema")).path("maximum").asInt();
    }
}
