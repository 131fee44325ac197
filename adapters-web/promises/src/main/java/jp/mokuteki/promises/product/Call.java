package jp.mokuteki.promises.product;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** 要求の雛形 — a request that the contract allows, made from its examples. */
public final class Call {
    private final Operation operation;
    private final Map<String, String> named;
    private final String mark;

    /**
     * Prepares a request.
     *
     * @param operation what is asked for
     * @param named values of path and query parameters; a path parameter that is not named has its example
     * @param mark a text that no other request has: 1 to 64 of {@code A-Z a-z 0-9 . _ : -}. It is the key of what is to
     *     be done once, and stands in the body where there is a place for a text of the caller's
     */
    public Call(Operation operation, Map<String, String> named, String mark) {
        this.operation = operation;
        this.named = Map.copyOf(named);
        this.mark = mark;
    }

    /**
     * Writes it.
     *
     * @param method the one of the operation, or HEAD
     * @param authorization the value of the header; nothing where there is to be none
     * @return the request
     */
    public byte[] bytes(String method, Optional<String> authorization) {
        String body = body();
        var head = new StringBuilder(method + " " + target() + " HTTP/1.1\r\nHost: mokuteki.test\r\n");
        authorization.ifPresent(
                value -> head.append("Authorization: ").append(value).append("\r\n"));
        operation.parameters().stream()
                .filter(parameter -> parameter.isIn("header") && parameter.isRequired())
                .forEach(parameter ->
                        head.append(parameter.name()).append(": ").append(mark).append("\r\n"));
        if (!body.isEmpty()) {
            head.append("Content-Type: application/json\r\nContent-Length: ")
                    .append(body.getBytes(StandardCharsets.UTF_8).length)
                    .append("\r\n");
        }
        return (head + "\r\n" + body).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Writes what is asked for.
     *
     * @return path and query
     */
    public String target() {
        String path = operation.path();
        var query = new StringBuilder();
        for (Parameter parameter : operation.parameters()) {
            String value = named.getOrDefault(parameter.name(), parameter.example());
            if (parameter.isIn("path")) {
                path = path.replace("{" + parameter.name() + "}", value);
            } else if (parameter.isIn("query") && named.containsKey(parameter.name())) {
                query.append(query.isEmpty() ? "?" : "&")
                        .append(parameter.name())
                        .append("=")
                        .append(value);
            }
        }
        return path + query;
    }

    private String body() {
        return operation.bodyExamples().stream().findFirst().map(this::marked).orElse("");
    }

    private String marked(JsonNode example) {
        JsonNode body = example.deepCopy();
        if (body instanceof ObjectNode object) {
            // an example ends on a day that will come
            object.remove("expiresAt");
            for (String place : new String[] {"name", "reference"}) {
                if (object.has(place) && object.get(place).isTextual()) {
                    object.put(place, mark);
                }
            }
        }
        return body.toString();
    }
}
