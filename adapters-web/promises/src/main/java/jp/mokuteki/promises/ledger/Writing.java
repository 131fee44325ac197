package jp.mokuteki.promises.ledger;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;

/**
 * 書込み — something that is to be stored once: a record, a record with its decision, or a decision alone.
 *
 * @param key the {@code Idempotency-Key}, which is the reference too
 * @param kind what is stored
 */
public record Writing(String key, Kind kind) {
    /** What is stored. */
    public enum Kind {
        /** An exchange. */
        RECORD(LedgerClient.RECORDS),
        /** A provision with the decision that it waits for. */
        RECORD_WITH_DECISION(LedgerClient.RECORDS),
        /** A decision without a record. */
        DECISION("/v1/decisions");

        private final String path;

        Kind(String path) {
            this.path = path;
        }
    }

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /**
     * Tells whether it makes a record of the ledger.
     *
     * @return whether it does
     */
    public boolean isRecord() {
        return kind != Kind.DECISION;
    }

    /**
     * Writes the request for a connection that is kept.
     *
     * @param token of a credential
     * @return the bytes
     */
    public byte[] request(String token) {
        String body = body().toString();
        String head = "POST " + kind.path + " HTTP/1.1\r\nHost: mokuteki.test\r\nAuthorization: Bearer " + token
                + "\r\nIdempotency-Key: " + key + "\r\nContent-Type: application/json\r\nContent-Length: "
                + body.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n";
        return (head + body).getBytes(StandardCharsets.UTF_8);
    }

    private ObjectNode body() {
        if (kind == Kind.DECISION) {
            return question().put("reference", key);
        }
        ObjectNode body = MAPPER.createObjectNode()
                .put("kind", kind == Kind.RECORD ? "request" : "provision")
                .put("reference", key);
        if (kind == Kind.RECORD_WITH_DECISION) {
            body.put("beforeRelease", true).set("question", question());
        }
        return body.set("content", content());
    }

    private static ObjectNode content() {
        ObjectNode content = MAPPER.createObjectNode()
                .put("inquirer", "全国健康保険協会")
                .put("provider", "サンプル健康保険組合")
                .put("requestedAt", "2026-04-01T09:58:00+09:00")
                .put("nonDisclosure", false);
        content.putArray("items").add("資格情報");
        return content;
    }

    private static ObjectNode question() {
        ObjectNode question = MAPPER.createObjectNode()
                .put("action", "PROVIDE")
                .put("counterparty", "OTHER_MEDICAL_INSURER")
                .put("specifiedPersonalInformation", true);
        question.putObject("purpose").put("category", 6);
        question.putArray("information").add("ELIGIBILITY");
        return question;
    }
}
