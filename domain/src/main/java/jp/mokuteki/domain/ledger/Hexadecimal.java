package jp.mokuteki.domain.ledger;

import java.util.HexFormat;

/** Reads bytes from hexadecimal digits in lower case: one text for one value. */
final class Hexadecimal {
    private Hexadecimal() {}

    static byte[] read(String text, int bytes) {
        boolean digits = text.chars().allMatch(one -> (one >= '0' && one <= '9') || (one >= 'a' && one <= 'f'));
        if (text.length() != 2 * bytes || !digits) {
            throw new InvalidLedgerTextException(2 * bytes + " hexadecimal digits in lower case are needed");
        }
        return HexFormat.of().parseHex(text);
    }
}
