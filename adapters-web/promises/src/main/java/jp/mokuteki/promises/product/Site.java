package jp.mokuteki.promises.product;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.mokuteki.promises.http.Answer;
import jp.mokuteki.promises.http.Connection;

/**
 * 相手 — a running product, asked one thing at a time, each over a connection of its own.
 *
 * @param address where it listens
 */
public record Site(URI address) {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /**
     * Sends a request.
     *
     * @param request the bytes
     * @return its answer
     * @throws IOException where there is none
     */
    public Answer send(byte[] request) throws IOException {
        try (Connection connection = Connection.to(address, PATIENCE)) {
            return connection.ask(request).answers().stream()
                    .findFirst()
                    .orElseThrow(() -> new IOException(address + " did not answer"));
        }
    }

    /**
     * Asks as the contract allows.
     *
     * @param operation what is asked for
     * @param named values of parameters
     * @param mark a text that no other request has
     * @param authorization the value of the header; nothing where there is to be none
     * @return the answer
     * @throws IOException where there is none
     */
    public Answer ask(Operation operation, Map<String, String> named, String mark, Optional<String> authorization)
            throws IOException {
        return send(new Call(operation, named, mark).bytes(operation.method(), authorization));
    }

    /**
     * Makes something, and tells what it is now.
     *
     * @param maker the operation that makes it
     * @param mark a text that no other request has
     * @param authorization the value of the header
     * @return the answer: it has an {@code id}
     * @throws IOException where it was not made
     */
    public JsonNode make(Operation maker, String mark, String authorization) throws IOException {
        Answer answer = ask(maker, Map.of(), mark, Optional.of(authorization));
        ObjectNode made =
                answer.status() == 201 ? (ObjectNode) MAPPER.readTree(answer.body()) : MAPPER.createObjectNode();
        // some things have an id, others a number that their insurer counts
        String id = Stream.of("id", "number", "sequence")
                .filter(made::has)
                .map(name -> made.get(name).asText())
                .findFirst()
                .orElseThrow(() -> new IOException(maker + " made nothing: " + answer));
        return made.put("id", id);
    }

    /**
     * Reads the contract that it serves.
     *
     * @return the contract
     * @throws IOException where it serves none
     */
    public Contract contract() throws IOException {
        String request = "GET " + Contract.PATH + " HTTP/1.1\r\nHost: mokuteki.test\r\n\r\n";
        Answer answer = send(request.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        if (answer.status() != 200) {
            throw new IOException("there is no contract: " + answer);
        }
        return new Contract(MAPPER.readTree(answer.body()));
    }
}
