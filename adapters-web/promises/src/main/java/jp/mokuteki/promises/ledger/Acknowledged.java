package jp.mokuteki.promises.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Optional;
import jp.mokuteki.promises.http.Answer;

/**
 * 確認済みの書込み — what an answer said to be stored.
 *
 * @param writing what was asked for
 * @param sequence the place of the record; -1 for a decision alone
 * @param leaf the hash of its leaf; empty for a decision alone
 * @param checkpoint the signed note that covers it; empty for a decision alone
 * @param decision the id of the decision, where there is one
 * @param said the whole answer, letter for letter
 */
public record Acknowledged(
        Writing writing, long sequence, String leaf, String checkpoint, Optional<String> decision, String said) {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /**
     * Reads it.
     *
     * @param writing what was asked for
     * @param answer that it is stored
     * @return what was acknowledged
     * @throws IOException where the answer does not say what it should
     */
    public static Acknowledged read(Writing writing, Answer answer) throws IOException {
        JsonNode body = MAPPER.readTree(answer.body());
        if (!writing.isRecord()) {
            return new Acknowledged(writing, -1, "", "", Optional.of(text(body, "id")), answer.text());
        }
        Optional<String> decision =
                body.has("decision") ? Optional.of(text(body.path("decision"), "id")) : Optional.empty();
        return new Acknowledged(
                writing,
                body.path("sequence").asLong(-1),
                text(body, "leaf"),
                text(body, "checkpoint"),
                decision,
                answer.text());
    }

    private static String text(JsonNode object, String name) throws IOException {
        if (!object.path(name).isTextual()) {
            throw new IOException("the answer has no " + name);
        }
        return object.path(name).textValue();
    }
}
