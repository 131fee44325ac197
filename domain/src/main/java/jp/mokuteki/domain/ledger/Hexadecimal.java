package jp.mokuteki.domain.ledger;

import java.nio.charset.StandardCharsets;

/** Reads bytes from hexadecimal digits in lower case: one text for one value. */
final class Hexadecimal {
    private Hexadecimal() {}

    static byte[] read(String text, int bytes) {
        byte[] digits = text.getBytes(StandardCharsets.UTF_8);
        if (digits.length != 2 * bytes) {
            throw wrong(bytes);
        }
        return read(digits, 0, bytes);
    }

    static byte[] read(byte[] digits, int from, int bytes) {
        byte[] read = new byte[bytes];
        int wrong = 0;
        for (int i = 0; i < bytes; i++) {
            int one = value(digits[from + 2 * i]) << 4 | value(digits[from + 2 * i + 1]);
            read[i] = (byte) one;
            wrong |= one >> 8;
        }
        if (wrong != 0) {
            throw wrong(bytes);
        }
        return read;
    }

    private static InvalidLedgerTextException wrong(int bytes) {
        return new InvalidLedgerTextException(2 * bytes + " hexadecimal digits in lower case are needed");
    }

    /** Negative for what is no such digit. */
    private static int value(byte digit) {
        if (digit >= '0' && digit <= '9') {
            return digit - '0';
        }
        return digit >= 'a' && digit <= 'f' ? digit - 'a' + 10 : -1;
    }
}
