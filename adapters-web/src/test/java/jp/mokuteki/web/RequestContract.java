package jp.mokuteki.web;

import static jp.mokuteki.web.ContractDocument.child;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.mokuteki.web.ContractDocument.Operation;

/** Holds a request that was accepted against the contract: it may say nothing that the contract does not allow. */
final class RequestContract {
    private final ContractDocument document;
    private final Operation operation;
    private final Exchange exchange;

    private RequestContract(ContractDocument document, Operation operation, Exchange exchange) {
        this.document = document;
        this.operation = operation;
        this.exchange = exchange;
    }

    static Stream<String> faults(ContractDocument document, Operation operation, Exchange exchange) {
        var contract = new RequestContract(document, operation, exchange);
        return Stream.of(contract.parameters(), contract.unknownParameters(), contract.body())
                .flatMap(faults -> faults);
    }

    private List<String> declared() {
        String parameters = child(operation.pointer(), "parameters");
        return Stream.iterate(0, i -> i + 1)
                .limit(document.at(parameters).size())
                .map(i -> document.resolved(child(parameters, String.valueOf(i))))
                .toList();
    }

    private Stream<String> parameters() {
        return declared().stream().flatMap(this::parameter);
    }

    private Stream<String> parameter(String pointer) {
        JsonNode parameter = document.at(pointer);
        String name = parameter.get("name").textValue();
        List<String> values = switch (parameter.get("in").textValue()) {
            case "query" -> Stream.ofNullable(query().get(name)).toList();
            case "path" -> segment(name);
            default -> exchange.requestHeaders().allValues(name);
        };
        if (values.isEmpty() && parameter.path("required").asBoolean()) {
            return Stream.of("the parameter " + name + " is needed and absent");
        }
        return values.stream()
                .flatMap(value -> OpenApiContract.differences(document, child(pointer, "schema"), value).stream());
    }

    private Stream<String> unknownParameters() {
        List<String> known = declared().stream()
                .map(document::at)
                .filter(parameter -> parameter.get("in").textValue().equals("query"))
                .map(parameter -> parameter.get("name").textValue())
                .toList();
        return query().keySet().stream()
                .filter(name -> !known.contains(name))
                .map(name -> "the parameter " + name + " is not declared");
    }

    private Map<String, String> query() {
        var values = new LinkedHashMap<String, String>();
        for (String pair :
                exchange.query().isEmpty() ? new String[0] : exchange.query().split("&", -1)) {
            String[] parts = pair.split("=", 2);
            values.put(decoded(parts[0]), parts.length > 1 ? decoded(parts[1]) : "");
        }
        return values;
    }

    private List<String> segment(String name) {
        List<String> places = List.of(operation.path().split("/", -1));
        return List.of(decoded(exchange.path().split("/", -1)[places.indexOf("{" + name + "}")]));
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private Stream<String> body() {
        String requestBody = document.resolved(child(operation.pointer(), "requestBody"));
        JsonNode declared = document.at(requestBody);
        if (exchange.requestBody().isEmpty()) {
            return declared.path("required").asBoolean() ? Stream.of("the request has no body") : Stream.of();
        }
        String type = OpenApiContract.mediaType(exchange.requestHeaders());
        String content = child(requestBody, "content");
        if (!document.at(content).has(type)) {
            return Stream.of("the request has a body that is not declared: " + type);
        }
        Optional<JsonNode> body = OpenApiContract.body(type, exchange.requestBody());
        body.ifPresent(this::leaveOutRefused);
        return body.map(value -> document.differences(child(child(content, type), "schema"), value).stream())
                .orElse(Stream.of("the body of the request is no JSON"));
    }

    /** Of a list only what was answered in its place was accepted. */
    private void leaveOutRefused(JsonNode body) {
        JsonNode answer =
                OpenApiContract.body("application/json", exchange.body()).orElseThrow();
        leaveOutRefused(body.path("questions"), answer.path("items"), "/status");
        leaveOutRefused(body.path("evaluations"), answer.path("evaluations"), "/context/error");
    }

    private static void leaveOutRefused(JsonNode asked, JsonNode answered, String mark) {
        for (int i = asked.size() - 1; i >= 0; i--) {
            if (answered.has(i) && !answered.get(i).at(mark).isMissingNode()) {
                ((ArrayNode) asked).remove(i);
            }
        }
    }
}
