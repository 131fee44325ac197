package jp.mokuteki.promises.product;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** 対象の種類 — which operation makes the things that a parameter names: the POST on the path before it. Immutable. */
public final class ObjectKinds {
    private final Map<String, Operation> makers = new LinkedHashMap<>();

    /**
     * Finds them in a document.
     *
     * @param contract the document
     */
    public ObjectKinds(Contract contract) {
        for (Operation operation : contract.operations()) {
            for (Parameter parameter : operation.parameters()) {
                int place = operation.path().indexOf("/{" + parameter.name() + "}");
                if (parameter.isIn("path")
                        && parameter.values().isEmpty()
                        && !parameter.schemaName().isEmpty()) {
                    contract.operation("POST", operation.path().substring(0, place))
                            .ifPresent(maker -> makers.putIfAbsent(parameter.schemaName(), maker));
                }
            }
        }
    }

    /**
     * Lists the kinds.
     *
     * @return names of components, for instance {@code DecisionId}
     */
    public List<String> names() {
        return List.copyOf(makers.keySet());
    }

    /**
     * Looks for what makes one.
     *
     * @param name of the component that is its id
     * @return nothing where it is not known how one is made
     */
    public Optional<Operation> maker(String name) {
        return Optional.ofNullable(makers.get(name));
    }
}
