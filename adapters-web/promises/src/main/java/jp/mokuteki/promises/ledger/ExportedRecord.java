package jp.mokuteki.promises.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * 出力された記録 — a record as an export has it, read without the product.
 *
 * @param sequence its place
 * @param reference the reference of the caller, where there is one
 * @param leaf the hash of its leaf, in hexadecimal
 * @param decision the id of the decision that it rests on, where there is one
 */
public record ExportedRecord(long sequence, Optional<String> reference, String leaf, Optional<String> decision) {
    private static final String BODY = "{\"body\":";
    private static final String SALT = ",\"salt\":\"";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /**
     * Reads those of an export that stand there whole.
     *
     * @param export the lines
     * @return the records in their order
     * @throws IOException where a line is not JSON
     */
    public static List<ExportedRecord> of(String export) throws IOException {
        var records = new ArrayList<ExportedRecord>();
        for (String line : export.split("\n", -1)) {
            if (line.startsWith(BODY)) {
                records.add(read(line));
            }
        }
        return records;
    }

    private static ExportedRecord read(String line) throws IOException {
        String body = line.substring(BODY.length(), line.lastIndexOf(SALT));
        JsonNode tree = MAPPER.readTree(line);
        JsonNode stated = tree.path("body").path("stated");
        String salt = tree.path("salt").asText();
        return new ExportedRecord(
                tree.path("body").path("sequence").asLong(-1),
                text(stated.path("caller").path("reference")),
                leaf(HexFormat.of().parseHex(salt), body.getBytes(StandardCharsets.UTF_8)),
                text(stated.path("decision").path("id")));
    }

    private static Optional<String> text(JsonNode node) {
        return node.isTextual() ? Optional.of(node.textValue()) : Optional.empty();
    }

    /** The leaf of RFC 9162 over salt and body. */
    private static String leaf(byte[] salt, byte[] body) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((byte) 0);
            digest.update(salt);
            return HexFormat.of().formatHex(digest.digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
