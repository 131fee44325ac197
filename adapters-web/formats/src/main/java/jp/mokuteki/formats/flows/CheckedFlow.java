package jp.mokuteki.formats.flows;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import jp.mokuteki.domain.decision.Verdict;

/**
 * 点検された取扱い — a flow of a manifest with the answer to it.
 *
 * @param name its name within the manifest
 * @param place where it begins
 * @param answer the answer in the shape that a decision preview has over HTTP
 */
public record CheckedFlow(String name, Place place, JsonNode answer) {
    /** Refuses nulls and an answer without a verdict. */
    public CheckedFlow {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(place, "place");
        Verdict.valueOf(answer.path("verdict").asText());
    }

    /**
     * Tells the verdict.
     *
     * @return the verdict
     */
    public Verdict verdict() {
        return Verdict.valueOf(answer.path("verdict").asText());
    }

    boolean isPermitted() {
        return verdict() == Verdict.PERMITTED;
    }

    /** The codes of its reasons, each once. */
    List<String> codes() {
        return stream(answer.path("reasons"))
                .map(reason -> reason.path("code").asText())
                .distinct()
                .toList();
    }

    /** One sentence a reason, each with its place in the register and in the law. */
    List<String> reasons() {
        return stream(answer.path("reasons")).map(CheckedFlow::reason).toList();
    }

    private static String reason(JsonNode reason) {
        JsonNode cell = reason.path("cell");
        String place = reason.path("purpose")
                .asText(
                        cell.isObject()
                                ? cell.path("category").asText() + "."
                                        + cell.path("column").asText()
                                : "");
        return joined(
                reason.path("message").asText(),
                place,
                reason.path("citation").asText(),
                "[" + reason.path("code").asText() + "]");
    }

    /** What would be permitted instead. */
    List<String> nearMisses() {
        return stream(answer.path("nearMisses"))
                .map(miss -> joined(
                        miss.path("changed").asText() + " → " + value(miss.path("to")),
                        "（" + miss.at("/coveredBy/id").asText() + " "
                                + miss.at("/coveredBy/text").asText() + "）"))
                .toList();
    }

    private static String value(JsonNode to) {
        return to.isTextual() ? to.textValue() : to.toString();
    }

    private static String joined(String... parts) {
        return String.join(
                " ", List.of(parts).stream().filter(part -> !part.isEmpty()).toList());
    }

    private static Stream<JsonNode> stream(JsonNode items) {
        return StreamSupport.stream(items.spliterator(), false);
    }
}
