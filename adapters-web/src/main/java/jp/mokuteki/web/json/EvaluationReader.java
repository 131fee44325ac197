package jp.mokuteki.web.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.mokuteki.web.problem.Fault;
import jp.mokuteki.web.problem.FaultCode;
import jp.mokuteki.web.problem.ProblemException;
import jp.mokuteki.web.problem.ProblemType;

/**
 * 評価の読取り — reads an access evaluation of OpenID AuthZEN 1.0 as the question that it asks: the subject is the
 * counterparty, the action what is done, the resource the information, and the context says for which purpose and when.
 */
final class EvaluationReader {
    /** The four parts of an evaluation. */
    static final List<String> PARTS = List.of("subject", "action", "resource", "context");

    private static final Set<String> ENTITY = Set.of("type", "id", "properties");
    private static final Set<String> CONTEXT = Set.of("asOf", "purpose", "affair", "consent");
    private static final Pattern KIND = Pattern.compile("/information/([0-9]+)");

    private final Map<String, Part> parts;
    private final List<Fault> faults = new ArrayList<>();
    private final ObjectNode question = Json.object();

    /**
     * A part with its place.
     *
     * @param node the JSON value; missing where it is not stated
     * @param pointer where it stands in the body
     */
    record Part(JsonNode node, String pointer) {}

    private EvaluationReader(Map<String, Part> parts) {
        this.parts = parts;
    }

    /**
     * Reads the question that an evaluation asks.
     *
     * @param parts the parts that are stated
     * @param today the day that is meant where none is stated
     * @throws ProblemException {@code invalid-text} or {@code validation}, with pointers into the evaluation
     */
    static Question read(Map<String, Part> parts, LocalDate today) {
        var reader = new EvaluationReader(parts);
        PARTS.forEach(reader::put);
        return reader.question(today);
    }

    /** Lists what no evaluation could do with these parts; that something is missing is not among it. */
    static List<Fault> faultsOfShape(Map<String, Part> parts) {
        var reader = new EvaluationReader(parts);
        parts.keySet().forEach(reader::put);
        return reader.faults.stream()
                .filter(fault -> fault.code() != FaultCode.REQUIRED)
                .toList();
    }

    private void put(String name) {
        switch (name) {
            case "subject" -> putSubject();
            case "action" -> putAction();
            case "resource" -> putResource();
            case "context" -> putContext();
            default -> throw new IllegalArgumentException("an evaluation has four parts");
        }
    }

    private Part part(String name) {
        return parts.getOrDefault(name, new Part(MissingNode.getInstance(), "/" + name));
    }

    private ObjectFields fields(String name, Set<String> known) {
        Part part = part(name);
        if (part.node().isMissingNode()) {
            faults.add(new Fault(part.pointer(), FaultCode.REQUIRED));
            return ObjectFields.of(Json.object(), part.pointer(), known);
        }
        ObjectFields fields = ObjectFields.of(part.node(), part.pointer(), known);
        faults.addAll(fields.faults());
        return fields;
    }

    private ObjectFields properties(String name, ObjectFields owner, Set<String> known) {
        JsonNode node = owner.node("properties").orElseGet(Json::object);
        ObjectFields fields = ObjectFields.of(node, part(name).pointer() + "/properties", known);
        faults.addAll(fields.faults());
        return fields;
    }

    private void put(String name, ObjectFields from, String key) {
        from.node(key).ifPresent(node -> question.set(name, node));
    }

    private void putSubject() {
        ObjectFields subject = fields("subject", ENTITY);
        properties("subject", subject, Set.of());
        switch (type(subject)) {
            case "" -> missing("subject", "type");
            case "recipient-class" -> put("counterparty", subject, "id");
            case "society" -> require(subject, "subject", "id", "self");
            default -> fault("subject", "type");
        }
    }

    private static String type(ObjectFields entity) {
        return entity.node("type").map(JsonNode::asText).orElse("");
    }

    private void require(ObjectFields fields, String part, String key, String value) {
        if (!fields.has(key)) {
            missing(part, key);
        } else if (!fields.node(key).map(JsonNode::asText).orElse("").equals(value)) {
            fault(part, key);
        }
    }

    /** Says that a property is missing, unless its whole part is. */
    private void missing(String part, String key) {
        if (part(part).node().isObject()) {
            faults.add(new Fault(part(part).pointer() + "/" + key, FaultCode.REQUIRED));
        }
    }

    private void fault(String part, String key) {
        faults.add(new Fault(part(part).pointer() + "/" + key, FaultCode.UNKNOWN_CODE));
    }

    private void putAction() {
        ObjectFields action = fields("action", Set.of("name", "properties"));
        put("action", action, "name");
        put("handling", properties("action", action, Set.of("handling")), "handling");
    }

    private void putResource() {
        ObjectFields resource = fields("resource", ENTITY);
        require(resource, "resource", "type", "information");
        ObjectFields properties = properties("resource", resource, Set.of("also", "specifiedPersonalInformation"));
        put("specifiedPersonalInformation", properties, "specifiedPersonalInformation");
        ArrayNode kinds = question.putArray("information");
        resource.node("id").ifPresent(kinds::add);
        properties.node("also").ifPresent(also -> {
            String place = part("resource").pointer() + "/properties/also";
            if (!also.isArray()) {
                faults.add(new Fault(place, FaultCode.WRONG_TYPE));
            } else if (also.size() >= ObjectFields.MOST_CODES) {
                faults.add(new Fault(place, FaultCode.OUT_OF_RANGE));
            } else {
                also.forEach(kinds::add);
            }
        });
    }

    private void putContext() {
        ObjectFields context = fields("context", CONTEXT);
        CONTEXT.forEach(name -> put(name, context, name));
    }

    private Question question(LocalDate today) {
        if (!faults.isEmpty()) {
            throw new ProblemException(ProblemType.VALIDATION, faults);
        }
        try {
            return QuestionReader.read(question, "", today);
        } catch (ProblemException e) {
            throw new ProblemException(
                    e.type(),
                    e.faults().stream()
                            .map(fault -> new Fault(place(fault.pointer()), fault.code()))
                            .toList());
        }
    }

    /** Where a part of the question stands in the evaluation. */
    private String place(String pointer) {
        Matcher kind = KIND.matcher(pointer);
        int further = kind.matches() ? Integer.parseInt(kind.group(1)) : 0;
        if (further > 0) {
            return part("resource").pointer() + "/properties/also/" + (further - 1);
        }
        return switch (pointer) {
            case "/counterparty" -> part("subject").pointer() + "/id";
            case "/action" -> part("action").pointer() + "/name";
            case "/handling" -> part("action").pointer() + "/properties/handling";
            case "/information", "/information/0" -> part("resource").pointer() + "/id";
            case "/specifiedPersonalInformation" -> part("resource").pointer() + "/properties" + pointer;
            default -> part("context").pointer() + pointer;
        };
    }
}
