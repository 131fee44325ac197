package jp.mokuteki.web.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import jp.mokuteki.web.problem.Fault;
import jp.mokuteki.web.problem.FaultCode;
import org.jspecify.annotations.Nullable;

/** Reads the properties of one JSON object and collects every fault; {@code null} means absent. */
final class ObjectFields {
    /** The most codes that a list of them holds. */
    static final int MOST_CODES = 100;
    /** The most unknown properties that are named of one object. */
    private static final int MOST_NAMED = 100;

    private final JsonNode object;
    private final String pointer;
    private final List<Fault> faults;

    private ObjectFields(JsonNode object, String pointer, List<Fault> faults) {
        this.object = object;
        this.pointer = pointer;
        this.faults = faults;
    }

    /** Begins to read; what is no object counts as one without properties. */
    static ObjectFields of(JsonNode node, String pointer, Set<String> known) {
        var fields = new ObjectFields(node, pointer, new ArrayList<>());
        fields.checkShape(known);
        return fields;
    }

    private void checkShape(Set<String> known) {
        if (!object.isObject()) {
            faults.add(new Fault(pointer, FaultCode.WRONG_TYPE));
        }
        int named = 0;
        for (Map.Entry<String, JsonNode> property : object.properties()) {
            if (!known.contains(property.getKey()) && named < MOST_NAMED) {
                fault(property.getKey(), FaultCode.UNKNOWN_PROPERTY);
                named++;
            }
        }
    }

    /** Begins to read a property that is an object itself; its faults are counted here. */
    Optional<ObjectFields> object(String name, Set<String> known) {
        return node(name).map(node -> {
            var inner = new ObjectFields(node, Pointers.property(pointer, name), faults);
            inner.checkShape(known);
            return inner;
        });
    }

    List<Fault> faults() {
        return faults;
    }

    boolean isObject() {
        return object.isObject();
    }

    void fault(String name, FaultCode code) {
        faults.add(new Fault(Pointers.property(pointer, name), code));
    }

    boolean has(String name) {
        return object.hasNonNull(name);
    }

    /** How many of these properties are there. */
    int count(Set<String> names) {
        int there = 0;
        for (String name : names) {
            there += has(name) ? 1 : 0;
        }
        return there;
    }

    /** Says that a property is missing, where it is. */
    void require(String name) {
        if (isObject() && !has(name)) {
            fault(name, FaultCode.REQUIRED);
        }
    }

    Optional<JsonNode> node(String name) {
        return has(name) ? Optional.of(object.get(name)) : Optional.empty();
    }

    private Optional<JsonNode> node(String name, Predicate<JsonNode> type) {
        Optional<JsonNode> node = node(name);
        if (node.isPresent() && !type.test(node.get())) {
            fault(name, FaultCode.WRONG_TYPE);
            return Optional.empty();
        }
        return node;
    }

    Optional<Boolean> flag(String name) {
        return node(name, JsonNode::isBoolean).map(JsonNode::booleanValue);
    }

    Optional<String> text(String name) {
        return node(name, JsonNode::isTextual).map(JsonNode::textValue);
    }

    /** Reads a whole number by a factory that throws {@link IllegalArgumentException} for what is out of range. */
    <T> Optional<T> number(String name, Function<Integer, T> factory) {
        return node(name, JsonNode::isIntegralNumber)
                .flatMap(node -> read(
                        () -> Pointers.property(pointer, name),
                        node,
                        FaultCode.OUT_OF_RANGE,
                        number -> factory.apply(exact(number))));
    }

    /** Reads a whole number that may be longer than an {@code int}, by a factory as for {@link #number}. */
    <T> Optional<T> whole(String name, Function<Long, T> factory) {
        return node(name, JsonNode::isIntegralNumber)
                .flatMap(node -> read(
                        () -> Pointers.property(pointer, name),
                        node,
                        FaultCode.OUT_OF_RANGE,
                        number -> factory.apply(exactLong(number))));
    }

    private static long exactLong(JsonNode node) {
        if (!node.canConvertToLong()) {
            throw new IllegalArgumentException("too large for a number of ours");
        }
        return node.longValue();
    }

    private static int exact(JsonNode node) {
        if (!node.canConvertToInt()) {
            throw new IllegalArgumentException("too large for a number of ours");
        }
        return node.intValue();
    }

    /** Reads a text by a factory that throws {@link IllegalArgumentException} for what it does not know. */
    <T> Optional<T> text(String name, FaultCode otherwise, Function<String, T> factory) {
        return text(name).flatMap(text -> read(() -> Pointers.property(pointer, name), text, otherwise, factory));
    }

    /** Reads an array of texts, in their order, by a factory that throws {@link IllegalArgumentException}. */
    <T> List<T> texts(String name, int most, FaultCode otherwise, Function<String, T> factory) {
        var values = new ArrayList<T>();
        node(name, JsonNode::isArray).ifPresent(array -> {
            if (array.size() > most) {
                fault(name, FaultCode.OUT_OF_RANGE);
            }
            for (int i = 0; i < array.size(); i++) {
                String place = Pointers.element(Pointers.property(pointer, name), i);
                if (array.get(i).isTextual()) {
                    read(() -> place, array.get(i).textValue(), otherwise, factory)
                            .ifPresent(values::add);
                } else {
                    faults.add(new Fault(place, FaultCode.WRONG_TYPE));
                }
            }
        });
        return values;
    }

    /** The place is named only where there is a fault: that is dear. */
    private <V, T> Optional<T> read(Supplier<String> place, V value, FaultCode otherwise, Function<V, T> factory) {
        try {
            return Optional.of(factory.apply(value));
        } catch (IllegalArgumentException e) {
            faults.add(new Fault(place.get(), otherwise));
            return Optional.empty();
        }
    }

    /** Reads an array of one code or more, each only once. */
    <T> Set<T> codes(String name, Function<String, T> factory) {
        var values = new LinkedHashSet<T>();
        node(name, JsonNode::isArray).ifPresent(array -> {
            if (array.isEmpty() || array.size() > MOST_CODES) {
                fault(name, FaultCode.OUT_OF_RANGE);
                return;
            }
            for (int i = 0; i < array.size(); i++) {
                FaultCode fault = code(array.get(i), factory, values);
                if (fault != null) {
                    faults.add(new Fault(Pointers.element(Pointers.property(pointer, name), i), fault));
                }
            }
        });
        return values;
    }

    private static <T> @Nullable FaultCode code(JsonNode element, Function<String, T> factory, Set<T> values) {
        if (!element.isTextual()) {
            return FaultCode.WRONG_TYPE;
        }
        try {
            return values.add(factory.apply(element.textValue())) ? null : FaultCode.DUPLICATE;
        } catch (IllegalArgumentException e) {
            return FaultCode.UNKNOWN_CODE;
        }
    }
}
