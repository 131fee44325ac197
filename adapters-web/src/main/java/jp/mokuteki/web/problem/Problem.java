package jp.mokuteki.web.problem;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Collectors;

/**
 * 誤りの答え — a problem as it is sent (RFC 9457).
 *
 * @param type what kind of problem
 * @param faults its places; possibly empty
 * @param instance path of the request
 */
public record Problem(ProblemType type, List<Fault> faults, String instance) {
    /** The media type of a problem. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** Copies its list. */
    public Problem {
        faults = List.copyOf(faults);
    }

    /**
     * Writes the problem.
     *
     * @param language the reader's language
     * @return the JSON object
     */
    public ObjectNode json(Language language) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("type", type.uri());
        json.put("title", type.title(language));
        json.put("status", type.status());
        json.put("detail", faults.isEmpty() ? type.title(language) : detail(language));
        json.put("instance", instance);
        if (!faults.isEmpty()) {
            ArrayNode errors = json.putArray("errors");
            faults.forEach(fault -> write(fault, errors.addObject(), language));
        }
        return json;
    }

    private static void write(Fault fault, ObjectNode json, Language language) {
        json.put("pointer", fault.pointer()).put("code", fault.code().toString());
        fault.cause().ifPresent(cause -> json.put("cause", cause.code().name()));
        json.put("detail", fault.detail(language));
    }

    private String detail(Language language) {
        return faults.stream()
                .map(fault -> fault.summary(language))
                .distinct()
                .collect(Collectors.joining(language.choose("", " ")));
    }
}
