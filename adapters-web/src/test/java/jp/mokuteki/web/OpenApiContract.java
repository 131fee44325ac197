package jp.mokuteki.web;

import static jp.mokuteki.web.ContractDocument.child;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.net.http.HttpHeaders;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.mokuteki.web.ContractDocument.Operation;

/** Holds exchanges against the contract: whatever is answered is declared, and whatever is accepted is allowed. */
final class OpenApiContract {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String PROBLEM = "application/problem+json";
    /** Headers that say something about one answer and not about all. */
    private static final Set<String> TELLING = Set.of(
            "Allow", "ETag", "Idempotency-Replayed", "Link", "Location", "Retry-After", "Vary", "WWW-Authenticate");

    private final ContractDocument document;

    OpenApiContract(ContractDocument document) {
        this.document = document;
    }

    /** Fails where an exchange breaks the contract that is served. */
    static void check(Exchange exchange) {
        List<String> faults = new OpenApiContract(ContractDocument.SERVED).faults(exchange);
        if (!faults.isEmpty()) {
            throw new AssertionError(exchange + " breaks the contract: " + faults + "\n" + exchange.body());
        }
    }

    List<String> faults(Exchange exchange) {
        Optional<Operation> operation = document.operation(exchange.method(), exchange.path());
        String responses =
                operation.map(found -> child(found.pointer(), "responses")).orElse("/x-unrouted-responses");
        String response = document.resolved(child(responses, String.valueOf(exchange.status())));
        if (document.at(response).isMissingNode()) {
            return List.of("the status is not declared");
        }
        Stream<String> ofRequest = operation
                .filter(found -> exchange.succeeded())
                .map(found -> RequestContract.faults(document, found, exchange))
                .orElse(Stream.of());
        return Stream.of(headers(response, exchange), content(response, exchange), ofRequest)
                .flatMap(faults -> faults)
                .toList();
    }

    private Stream<String> headers(String response, Exchange exchange) {
        String declared = child(response, "headers");
        var faults = new ArrayList<String>();
        document.at(declared).fieldNames().forEachRemaining(name -> {
            String header = document.resolved(child(declared, name));
            List<String> values = exchange.headers().allValues(name);
            if (values.isEmpty() && document.at(header).path("required").asBoolean()) {
                faults.add("there is no header " + name);
            }
            values.forEach(value -> faults.addAll(differences(child(header, "schema"), value)));
        });
        TELLING.stream()
                .filter(name -> exchange.headers().firstValue(name).isPresent())
                .filter(name -> !document.at(declared).has(name))
                .map(name -> "the header " + name + " is not declared")
                .forEach(faults::add);
        return faults.stream();
    }

    private Stream<String> content(String response, Exchange exchange) {
        String content = child(response, "content");
        String type = mediaType(exchange.headers());
        if (document.at(content).isMissingNode()) {
            return exchange.body().isEmpty() ? Stream.of() : Stream.of("the answer has a body");
        }
        if (!document.at(content).has(type)) {
            return Stream.of("the media type is not declared: " + type);
        }
        if (exchange.method().equals("HEAD")) {
            return exchange.body().isEmpty() ? Stream.of() : Stream.of("an answer to HEAD has a body");
        }
        Optional<JsonNode> body = body(type, exchange.body());
        return body.map(value -> Stream.concat(
                        document.differences(child(child(content, type), "schema"), value).stream(),
                        type.equals(PROBLEM) ? problem(response, exchange, value) : Stream.of()))
                .orElse(Stream.of("the body is no JSON"));
    }

    private Stream<String> problem(String response, Exchange exchange, JsonNode problem) {
        boolean declared = false;
        for (JsonNode slug : document.at(response).path("x-problem-types")) {
            declared |= ("/problems/" + slug.textValue())
                    .equals(problem.path("type").asText());
        }
        var faults = new ArrayList<String>();
        if (!declared) {
            faults.add("the type of problem is not declared");
        }
        if (problem.path("status").asInt() != exchange.status()) {
            faults.add("the problem has another status");
        }
        return faults.stream();
    }

    static String mediaType(HttpHeaders headers) {
        return headers.firstValue("Content-Type")
                .map(type -> type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT))
                .orElse("");
    }

    /** Reads a body as its media type says; nothing where it is not what it says. */
    static Optional<JsonNode> body(String mediaType, String text) {
        if (!mediaType.endsWith("json")) {
            return Optional.of(TextNode.valueOf(text));
        }
        try {
            return Optional.of(MAPPER.readTree(text)).filter(tree -> !tree.isMissingNode());
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private List<String> differences(String schema, String value) {
        return differences(document, schema, value);
    }

    /** Holds a text of a header or a parameter against its schema. */
    static List<String> differences(ContractDocument document, String schema, String value) {
        boolean number = document.at(schema).path("type").asText().equals("integer") && value.matches("[0-9]{1,9}");
        JsonNode node = number ? IntNode.valueOf(Integer.parseInt(value)) : TextNode.valueOf(value);
        return document.differences(schema, node);
    }
}
