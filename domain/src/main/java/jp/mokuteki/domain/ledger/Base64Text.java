package jp.mokuteki.domain.ledger;

import java.util.Base64;

/** Standard base64 with padding; one text for one value, though the JDK would read more. */
final class Base64Text {
    private Base64Text() {}

    static String write(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    static byte[] read(String text) {
        try {
            byte[] bytes = Base64.getDecoder().decode(text);
            if (write(bytes).equals(text)) {
                return bytes;
            }
        } catch (IllegalArgumentException e) {
            throw new InvalidLedgerTextException("the base64 cannot be read", e);
        }
        throw new InvalidLedgerTextException("the base64 is not in its one form");
    }
}
