package jp.mokuteki.web.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.mokuteki.web.problem.Fault;
import jp.mokuteki.web.problem.FaultCode;
import jp.mokuteki.web.problem.ProblemException;
import jp.mokuteki.web.problem.ProblemType;

/**
 * 評価の一覧 — access evaluations of OpenID AuthZEN 1.0 in one request.
 *
 * @param items the evaluations in their order, each to be read, or refused, by itself
 * @param semantic when to stop
 * @param single whether the request asks one evaluation only, and is answered as one
 */
public record Evaluations(List<Item> items, Semantic semantic, boolean single) {
    /** The most evaluations that a request holds. */
    public static final int MOST = 1_000;

    private static final String LIST = "evaluations";
    private static final String OPTIONS = "options";
    private static final String SEMANTIC = "evaluations_semantic";

    /** 評価の打切り — when to stop. */
    public enum Semantic {
        /** Never. */
        EXECUTE_ALL,
        /** After the first that is denied. */
        DENY_ON_FIRST_DENY,
        /** After the first that is permitted. */
        PERMIT_ON_FIRST_PERMIT;

        private static Semantic of(String code) {
            return Stream.of(values())
                    .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(code))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no such semantic"));
        }

        /**
         * Asks whether to stop.
         *
         * @param decision the last decision
         * @return true where none follows
         */
        public boolean stopsAfter(boolean decision) {
            return this == (decision ? PERMIT_ON_FIRST_PERMIT : DENY_ON_FIRST_DENY);
        }
    }

    /** An evaluation that is not read yet. */
    public static final class Item {
        private final EvaluationReader.Part own;
        private final Map<String, EvaluationReader.Part> parts;

        private Item(EvaluationReader.Part own, Map<String, EvaluationReader.Part> defaults) {
            this.own = own;
            this.parts = new LinkedHashMap<>(defaults);
            parts.putAll(parts(own.node(), own.pointer()));
        }

        /**
         * Reads the question that it asks.
         *
         * @param today the day that is meant where none is stated
         * @return the question
         * @throws ProblemException {@code invalid-text}, {@code my-number-detected} or {@code validation}
         */
        public Question question(LocalDate today) {
            TextCheck.check(own.node(), own.pointer());
            List<Fault> faults = ObjectFields.of(own.node(), own.pointer(), Set.copyOf(EvaluationReader.PARTS))
                    .faults();
            if (!faults.isEmpty()) {
                throw new ProblemException(ProblemType.VALIDATION, faults);
            }
            return EvaluationReader.read(parts, today);
        }
    }

    /** Copies the list. */
    public Evaluations {
        items = List.copyOf(items);
    }

    /**
     * Reads a request for one evaluation.
     *
     * @param body the body
     * @return the one evaluation
     * @throws ProblemException {@code validation} where it holds something else
     */
    public static Evaluations one(JsonNode body) {
        refuse(body, ObjectFields.of(body, "", Set.copyOf(EvaluationReader.PARTS)));
        return alone((ObjectNode) body);
    }

    private static Evaluations alone(ObjectNode body) {
        var item = new Item(new EvaluationReader.Part(body, ""), Map.of());
        return new Evaluations(List.of(item), Semantic.EXECUTE_ALL, true);
    }

    /**
     * Reads a request for several evaluations; the parts that stand beside their list are meant where an evaluation does not
     * state its own. Without a list, or with an empty one, it is a request for one.
     *
     * @param body the body
     * @return the evaluations
     * @throws ProblemException {@code validation} where it holds something else
     */
    public static Evaluations several(JsonNode body) {
        var known = Stream.concat(EvaluationReader.PARTS.stream(), Stream.of(LIST, OPTIONS));
        ObjectFields fields = ObjectFields.of(body, "", known.collect(Collectors.toSet()));
        Optional<JsonNode> list = fields.node(LIST);
        list.ifPresent(node -> checkSize(fields, node));
        Semantic semantic = semantic(fields);
        refuse(body, fields);
        if (list.isEmpty() || list.get().isEmpty()) {
            return alone(((ObjectNode) body).deepCopy().retain(EvaluationReader.PARTS));
        }
        return new Evaluations(items(body, list.get()), semantic, false);
    }

    private static void checkSize(ObjectFields fields, JsonNode list) {
        if (!list.isArray()) {
            fields.fault(LIST, FaultCode.WRONG_TYPE);
        } else if (list.size() > MOST) {
            fields.fault(LIST, FaultCode.OUT_OF_RANGE);
        }
    }

    private static Semantic semantic(ObjectFields fields) {
        JsonNode node = fields.node(OPTIONS).orElseGet(Json::object);
        ObjectFields options = ObjectFields.of(node, "/" + OPTIONS, Set.of(SEMANTIC));
        Semantic semantic =
                options.text(SEMANTIC, FaultCode.UNKNOWN_CODE, Semantic::of).orElse(Semantic.EXECUTE_ALL);
        fields.faults().addAll(options.faults());
        return semantic;
    }

    private static void refuse(JsonNode body, ObjectFields fields) {
        if (!fields.faults().isEmpty()) {
            TextCheck.check(body, "");
            throw new ProblemException(ProblemType.VALIDATION, fields.faults());
        }
    }

    /** What stands beside the list is looked through once, and not again for every evaluation that leans on it. */
    private static List<Item> items(JsonNode body, JsonNode list) {
        Map<String, EvaluationReader.Part> defaults = parts(body, "");
        defaults.values().forEach(part -> TextCheck.check(part.node(), part.pointer()));
        List<Fault> faults = EvaluationReader.faultsOfShape(defaults);
        if (!faults.isEmpty()) {
            throw new ProblemException(ProblemType.VALIDATION, faults);
        }
        return IntStream.range(0, list.size())
                .mapToObj(i -> new EvaluationReader.Part(list.get(i), Pointers.element("/" + LIST, i)))
                .map(own -> new Item(own, defaults))
                .toList();
    }

    private static Map<String, EvaluationReader.Part> parts(JsonNode node, String pointer) {
        var parts = new LinkedHashMap<String, EvaluationReader.Part>();
        EvaluationReader.PARTS.stream()
                .filter(node::hasNonNull)
                .forEach(name ->
                        parts.put(name, new EvaluationReader.Part(node.get(name), Pointers.property(pointer, name))));
        return parts;
    }
}
