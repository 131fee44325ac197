package jp.mokuteki.domain.ledger;

/** Reads bytes from hexadecimal digits in lower case: one text for one value. */
final class Hexadecimal {
    private Hexadecimal() {}

    static byte[] read(String text, int bytes) {
        byte[] read = new byte[bytes];
        int wrong = text.length() == 2 * bytes ? 0 : -1;
        for (int i = 0; i < bytes && wrong == 0; i++) {
            int one = value(text.charAt(2 * i)) << 4 | value(text.charAt(2 * i + 1));
            read[i] = (byte) one;
            wrong = one >> 8;
        }
        if (wrong != 0) {
            throw new InvalidLedgerTextException(2 * bytes + " hexadecimal digits in lower case are needed");
        }
        return read;
    }

    /** Negative for what is no such digit. */
    private static int value(char digit) {
        if (digit >= '0' && digit <= '9') {
            return digit - '0';
        }
        return digit >= 'a' && digit <= 'f' ? digit - 'a' + 10 : -1;
    }
}
