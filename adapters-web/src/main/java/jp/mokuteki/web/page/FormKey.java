package jp.mokuteki.web.page;

import java.security.SecureRandom;
import java.util.HexFormat;

/** フォームの鍵 — names one form of one page as it was shown, so that it makes something once, however often it is sent. */
public final class FormKey {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 16;

    private FormKey() {}

    /**
     * Draws a key that no other form has.
     *
     * @return 32 hexadecimal digits in lower case
     */
    public static String draw() {
        byte[] drawn = new byte[BYTES];
        RANDOM.nextBytes(drawn);
        return HexFormat.of().formatHex(drawn);
    }
}
