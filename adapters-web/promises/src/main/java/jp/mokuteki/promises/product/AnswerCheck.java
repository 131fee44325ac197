package jp.mokuteki.promises.product;

import static jp.mokuteki.promises.product.Contract.child;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import jp.mokuteki.promises.http.Answer;

/** 応答の点検 — holds answers against the contract: a success that it declares, or a problem that it knows. Safe for threads. */
public final class AnswerCheck {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String PROBLEM = "application/problem+json";
    private static final String UNROUTED = "/x-unrouted-responses";
    private static final int SEE_OTHER = 303;
    private static final int NOT_MODIFIED = 304;
    private static final List<String> ALWAYS =
            List.of("x-content-type-options", "content-security-policy", "referrer-policy", "x-request-id");

    private final Contract contract;
    /** What was good once is good again: tables are answered thousands of times. */
    private final Set<List<Object>> known = ConcurrentHashMap.newKeySet();

    /**
     * Makes a check.
     *
     * @param contract the document
     */
    public AnswerCheck(Contract contract) {
        this.contract = contract;
    }

    /**
     * Looks at an answer.
     *
     * @param operation what was asked for; nothing where there is no such thing
     * @param answer what was answered
     * @param bodiless whether the answer has no body, as to HEAD
     * @return what is wrong
     */
    public List<String> faults(Optional<Operation> operation, Answer answer, boolean bodiless) {
        var faults = new ArrayList<>(faultsOfPage(answer));
        Optional<String> response = operation
                .flatMap(one -> one.response(answer.status()))
                .or(() -> operation.isPresent() ? Optional.empty() : unrouted(answer.status()));
        if (response.isEmpty()) {
            faults.add("status " + answer.status() + " is not declared for "
                    + operation.map(Operation::toString).orElse("what is not routed"));
        } else {
            headers(response.get(), answer).forEach(faults::add);
            content(response.get(), answer, bodiless).forEach(faults::add);
        }
        return faults;
    }

    /**
     * Asks whether an answer is a page for people, of which the contract says nothing: HTML, or the way to another page.
     *
     * @param answer what was answered
     * @return true where it can be one
     */
    public static boolean isPage(Answer answer) {
        boolean elsewhere = answer.status() == SEE_OTHER || answer.status() == NOT_MODIFIED;
        return answer.mediaType().equals("text/html") || (elsewhere && answer.body().length == 0);
    }

    /**
     * Looks at a page: at what stands on every answer.
     *
     * @param answer what was answered
     * @return what is wrong
     */
    public List<String> faultsOfPage(Answer answer) {
        var faults = new ArrayList<String>();
        if (answer.status() >= 500) {
            faults.add("status " + answer.status());
        }
        ALWAYS.stream()
                .filter(name -> answer.header(name).size() != 1)
                .map(name -> "not one header " + name)
                .forEach(faults::add);
        return faults;
    }

    private Optional<String> unrouted(int status) {
        String place = contract.resolved(child(UNROUTED, String.valueOf(status)));
        return Optional.of(place).filter(response -> !contract.at(response).isMissingNode());
    }

    private Stream<String> headers(String response, Answer answer) {
        String declared = child(response, "headers");
        var faults = new ArrayList<String>();
        contract.at(declared).fieldNames().forEachRemaining(name -> {
            String header = contract.resolved(child(declared, name));
            List<String> values = answer.header(name.toLowerCase(Locale.ROOT));
            if (values.isEmpty() && contract.at(header).path("required").asBoolean()) {
                faults.add("there is no header " + name);
            }
            values.stream()
                    .map(TextNode::valueOf)
                    .flatMap(value -> contract.differences(child(header, "schema"), value).stream())
                    .forEach(fault -> faults.add("header " + name + ": " + fault));
        });
        return faults.stream();
    }

    private Stream<String> content(String response, Answer answer, boolean bodiless) {
        String content = child(response, "content");
        String type = answer.mediaType();
        if (contract.at(content).isMissingNode()) {
            return answer.body().length == 0 ? Stream.of() : Stream.of("a body where none is declared");
        }
        if (!contract.at(content).has(type)) {
            return Stream.of("media type " + type + " is not declared");
        }
        if (bodiless) {
            return answer.body().length == 0 ? Stream.of() : Stream.of("an answer to HEAD has a body");
        }
        return known(response, answer) ? Stream.of() : body(response, child(child(content, type), "schema"), answer);
    }

    private boolean known(String response, Answer answer) {
        return known.contains(keyOf(response, answer));
    }

    private static List<Object> keyOf(String response, Answer answer) {
        return List.of(response, answer.mediaType(), answer.body().length, Arrays.hashCode(answer.body()));
    }

    private Stream<String> body(String response, String schema, Answer answer) {
        Optional<JsonNode> body = read(answer);
        if (body.isEmpty()) {
            return Stream.of("the body is no JSON");
        }
        boolean problem = answer.mediaType().equals(PROBLEM);
        List<String> faults = Stream.concat(
                        contract.differences(schema, body.get()).stream(),
                        problem ? problem(response, answer, body.get()) : Stream.of())
                .toList();
        if (faults.isEmpty() && !problem) {
            known.add(keyOf(response, answer));
        }
        return faults.stream();
    }

    private static Optional<JsonNode> read(Answer answer) {
        if (!answer.mediaType().endsWith("json")) {
            return Optional.of(TextNode.valueOf(answer.text()));
        }
        try {
            return Optional.of(MAPPER.readTree(answer.body())).filter(tree -> !tree.isMissingNode());
        } catch (JsonProcessingException e) {
            return Optional.empty();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Stream<String> problem(String response, Answer answer, JsonNode problem) {
        var types = new ArrayList<String>();
        contract.at(response).path("x-problem-types").forEach(type -> types.add("/problems/" + type.textValue()));
        var faults = new ArrayList<String>();
        if (!types.contains(problem.path("type").asText())) {
            faults.add("problem of the type " + problem.path("type") + " is not declared");
        }
        if (problem.path("status").asInt() != answer.status()) {
            faults.add("the problem has another status");
        }
        return faults.stream();
    }

    /**
     * Looks at an answer to bytes of which nobody can say what they ask for.
     *
     * @param answer what was answered
     * @return what is wrong
     */
    public List<String> faultsOfAny(Answer answer) {
        List<Optional<Operation>> all = Stream.concat(
                        Stream.of(Optional.<Operation>empty()),
                        contract.operations().stream().map(Optional::of))
                .toList();
        List<String> first = isPage(answer) ? faultsOfPage(answer) : List.of();
        if (isPage(answer) && first.isEmpty()) {
            return first;
        }
        for (Optional<Operation> operation : all) {
            List<String> faults = faults(operation, answer, answer.body().length == 0);
            if (faults.isEmpty()) {
                return faults;
            }
            first = first.isEmpty() ? faults : first;
        }
        return first;
    }
}
