package jp.mokuteki.domain.ledger;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Writes values in the one form of RFC 8785 and reads nothing else: what would not be written back byte for byte is refused, be
 * it white space, another order of keys, a key twice, another escape, or bytes that are not UTF-8.
 */
final class CanonicalJson {
    /** The most bytes that one text may have; a record of a ledger needs far less. */
    static final int LONGEST = 65_536;

    private CanonicalJson() {}

    static byte[] write(Json value) {
        var text = new StringBuilder();
        new JsonWriter(text).write(value);
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        if (bytes.length > LONGEST) {
            throw new InvalidLedgerTextException("a text of the ledger has at most " + LONGEST + " bytes");
        }
        return bytes;
    }

    static Json parse(byte[] bytes) {
        if (bytes.length > LONGEST) {
            throw new InvalidLedgerTextException("a text of the ledger has at most " + LONGEST + " bytes");
        }
        Json value = new JsonParser(new String(bytes, StandardCharsets.UTF_8)).parse();
        if (!Arrays.equals(bytes, write(value))) {
            throw new InvalidLedgerTextException("the JSON is not in its canonical form");
        }
        return value;
    }
}
