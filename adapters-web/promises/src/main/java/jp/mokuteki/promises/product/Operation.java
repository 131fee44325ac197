package jp.mokuteki.promises.product;

import static jp.mokuteki.promises.product.Contract.child;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** 操作 — one thing that can be asked for: a method on a path. Immutable. */
public final class Operation {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]+}");
    private static final String JSON = "application/json";

    private final Contract contract;
    private final String method;
    private final String path;
    private final String pointer;
    private final Pattern pattern;

    Operation(Contract contract, String method, String path) {
        this.contract = contract;
        this.method = method.toUpperCase(Locale.ROOT);
        this.path = path;
        this.pointer = child(child("/paths", path), method);
        this.pattern =
                Pattern.compile("\\Q" + PLACEHOLDER.matcher(path).replaceAll("\\\\E[^/;\\\\\\\\]+\\\\Q") + "\\E/?");
    }

    boolean serves(String askedMethod, String askedPath) {
        return (method.equals(askedMethod) || (method.equals("GET") && askedMethod.equals("HEAD")))
                && pattern.matcher(askedPath).matches();
    }

    /**
     * Tells the method.
     *
     * @return in capitals
     */
    public String method() {
        return method;
    }

    /**
     * Tells the path.
     *
     * @return with its placeholders
     */
    public String path() {
        return path;
    }

    /**
     * Tells where in the document it stands.
     *
     * @return a JSON Pointer
     */
    public String pointer() {
        return pointer;
    }

    /**
     * Tells which roles open it.
     *
     * @return codes; empty where no credential is needed
     */
    public Set<String> roles() {
        var roles = new java.util.LinkedHashSet<String>();
        contract.at(child(pointer, "x-roles")).forEach(role -> roles.add(role.textValue()));
        return roles;
    }

    /**
     * Tells whether it needs no credential: it says so itself, by an empty list.
     *
     * @return whether anybody may ask
     */
    public boolean isPublic() {
        JsonNode security = contract.at(child(pointer, "security"));
        return security.isArray() && security.isEmpty();
    }

    /**
     * Lists its parameters.
     *
     * @return in the order of the document
     */
    public List<Parameter> parameters() {
        String parameters = child(pointer, "parameters");
        return IntStream.range(0, contract.at(parameters).size())
                .mapToObj(i -> contract.resolved(child(parameters, String.valueOf(i))))
                .map(place -> new Parameter(contract, place))
                .toList();
    }

    /**
     * Finds the place of the schema of its body.
     *
     * @return nothing where it takes no body
     */
    public Optional<String> bodySchema() {
        String place = child(child(child(body(), "content"), JSON), "schema");
        return Optional.of(place).filter(schema -> !contract.at(schema).isMissingNode());
    }

    private String body() {
        return contract.resolved(child(pointer, "requestBody"));
    }

    /**
     * Lists the bodies that the document gives as examples.
     *
     * @return in the order of the document
     */
    public List<JsonNode> bodyExamples() {
        String content = child(child(body(), "content"), JSON);
        var examples = new ArrayList<JsonNode>();
        contract.at(child(content, "examples"))
                .fieldNames()
                .forEachRemaining(name ->
                        examples.add(contract.at(contract.resolved(child(child(content, "examples"), name)))
                                .get("value")));
        JsonNode single = contract.at(child(content, "example"));
        if (!single.isMissingNode()) {
            examples.add(single);
        }
        return examples;
    }

    /**
     * Finds the place of an answer.
     *
     * @param status for instance 200
     * @return nothing where the status is not declared
     */
    public Optional<String> response(int status) {
        String place = contract.resolved(child(child(pointer, "responses"), String.valueOf(status)));
        return Optional.of(place).filter(response -> !contract.at(response).isMissingNode());
    }

    @Override
    public String toString() {
        return method + " " + path;
    }

    /**
     * Asks whether what it names is counted by every insurer for itself, so that no number is another insurer's alone.
     *
     * @return true for a ledger, and for one revision of the register
     */
    public boolean isOfCounted() {
        return isOfLedger() || path().startsWith("/v1/register/revisions/");
    }

    /**
     * Asks whether it is about a ledger: its answers rest on what the ledger holds, and its records are counted by every insurer
     * for itself.
     *
     * @return true for records, holds, purges and reconciliations
     */
    public boolean isOfLedger() {
        return path().startsWith("/v1/ledger/") || path().equals("/v1/reconciliations");
    }
}
