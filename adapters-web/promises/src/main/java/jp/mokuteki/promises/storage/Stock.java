package jp.mokuteki.promises.storage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.mokuteki.promises.http.Answer;
import jp.mokuteki.promises.product.Site;

/** 在高 — how much of what a product has stored, as anybody can see who asks it. Immutable. */
public final class Stock {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Site site;
    private final String token;

    /**
     * Asks a product.
     *
     * @param site the product
     * @param token of a credential with all roles
     */
    public Stock(Site site, String token) {
        this.site = site;
        this.token = token;
    }

    /** Counts everything. */
    Map<String, Long> count() throws IOException {
        var count = new LinkedHashMap<String, Long>();
        count.put("decisions", (long) decisions().size());
        count.put("records", records());
        JsonNode credentials = json("/v1/credentials").path("items");
        count.put("credentials", (long) credentials.size());
        count.put(
                "revoked",
                credentials.findValues("revokedAt").stream()
                        .filter(JsonNode::isTextual)
                        .count());
        count.put("holds", (long) json("/v1/ledger/holds").path("items").size());
        return count;
    }

    /**
     * Lists the decisions.
     *
     * @return their ids
     * @throws IOException where it does not answer
     */
    public List<String> decisions() throws IOException {
        var decisions = new ArrayList<String>();
        String after = "";
        do {
            JsonNode page = json("/v1/decisions?limit=200" + after);
            page.path("items").forEach(one -> decisions.add(one.path("id").asText()));
            after = page.path("next").isTextual()
                    ? "&after=" + page.path("next").textValue()
                    : "";
        } while (!after.isEmpty());
        return decisions;
    }

    private long records() throws IOException {
        Answer answer = get("/v1/ledger/checkpoints/latest");
        return answer.status() == 200 ? Long.parseLong(answer.text().split("\n", 3)[1]) : 0;
    }

    private JsonNode json(String target) throws IOException {
        Answer answer = get(target);
        if (answer.status() != 200) {
            throw new IOException(target + " was answered " + answer);
        }
        return MAPPER.readTree(answer.body());
    }

    private Answer get(String target) throws IOException {
        String head = "GET " + target + " HTTP/1.1\r\nHost: mokuteki.test\r\nAuthorization: Bearer " + token;
        return site.send((head + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
    }

    /** By how much it has grown. */
    static Map<String, Long> growth(Map<String, Long> before, Map<String, Long> after) {
        var growth = new LinkedHashMap<String, Long>();
        after.forEach((what, count) -> growth.put(what, count - before.getOrDefault(what, 0L)));
        return growth;
    }
}
