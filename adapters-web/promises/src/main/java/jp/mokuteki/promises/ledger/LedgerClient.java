package jp.mokuteki.promises.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import jp.mokuteki.promises.http.Answer;
import jp.mokuteki.promises.product.Site;

/** 記録簿の利用者 — asks a running product about its ledger. */
public final class LedgerClient {
    /** Where records are. */
    public static final String RECORDS = "/v1/ledger/records";
    /** The first token of products that a command starts. */
    public static final String TOKEN = "ledger-ledger-ledger-ledger-ledger-ledger";

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Site site;
    private final String token;

    /**
     * Asks a product.
     *
     * @param address where it listens
     * @param token of a credential with all roles
     */
    public LedgerClient(URI address, String token) {
        this.site = new Site(address);
        this.token = token;
    }

    /**
     * Tells the token.
     *
     * @return the token that it asks with
     */
    public String token() {
        return token;
    }

    /**
     * Tells whom it asks.
     *
     * @return the product
     */
    public Site site() {
        return site;
    }

    /**
     * Sends what is to be stored, over a connection of its own.
     *
     * @param writing what is to be stored
     * @return the answer
     * @throws IOException where there is none
     */
    public Answer send(Writing writing) throws IOException {
        return site.send(writing.request(token));
    }

    /**
     * Sends it and reads what was stored; anything but a 201 is a failure.
     *
     * @param writing what is to be stored
     * @return what was acknowledged
     * @throws IOException where it was not
     */
    public Acknowledged store(Writing writing) throws IOException {
        Answer answer = send(writing);
        if (answer.status() != 201) {
            throw new IOException(writing + " was answered " + answer);
        }
        return Acknowledged.read(writing, answer);
    }

    /**
     * Reads something.
     *
     * @param target path and query
     * @return the answer
     * @throws IOException where there is none
     */
    public Answer get(String target) throws IOException {
        return ask("GET " + target, "");
    }

    /**
     * Asks for something that needs no key.
     *
     * @param target path and query
     * @param body in JSON; empty where there is none
     * @return the answer
     * @throws IOException where there is none
     */
    public Answer post(String target, String body) throws IOException {
        return ask("POST " + target, body);
    }

    private Answer ask(String what, String body) throws IOException {
        String type = body.isEmpty()
                ? ""
                : "Content-Type: application/json\r\nContent-Length: " + body.getBytes(StandardCharsets.UTF_8).length
                        + "\r\n";
        String head = what + " HTTP/1.1\r\nHost: mokuteki.test\r\nAuthorization: Bearer " + token + "\r\n" + type;
        return site.send((head + "\r\n" + body).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Asks for the whole ledger.
     *
     * @return the answer; its body is the export
     * @throws IOException where there is none
     */
    public Answer export() throws IOException {
        return post("/v1/ledger/exports", "{\"recipient\":\"auditor-1\"}");
    }

    /**
     * Asks for the verifier keys.
     *
     * @return the keys, one a line
     * @throws IOException where there is no answer
     */
    public String keys() throws IOException {
        return get("/v1/ledger/keys?format=text").text();
    }

    /**
     * Lets the product verify its ledger.
     *
     * @return the verdict; nothing where it does not answer with one
     * @throws IOException where there is no answer
     */
    public Optional<String> verdict() throws IOException {
        Answer answer = post("/v1/ledger/verifications", "");
        JsonNode verdict = MAPPER.readTree(answer.body()).path("integrity").path("verdict");
        return answer.status() == 200 && verdict.isTextual() ? Optional.of(verdict.textValue()) : Optional.empty();
    }
}
