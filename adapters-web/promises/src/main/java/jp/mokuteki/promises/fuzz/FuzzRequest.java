package jp.mokuteki.promises.fuzz;

import java.nio.charset.StandardCharsets;

/** 要求 — a request with stand-ins, and whether it is framed so that an answer to just it can be awaited. */
final class FuzzRequest {
    private static final int MOST_SHOWN = 700;

    private final long number;
    private final byte[] bytes;
    private final boolean framed;

    FuzzRequest(long number, byte[] bytes, boolean framed) {
        this.number = number;
        this.bytes = bytes.clone();
        this.framed = framed;
    }

    long number() {
        return number;
    }

    byte[] bytes() {
        return bytes.clone();
    }

    boolean framed() {
        return framed;
    }

    /** The request on one line: what is no plain character is escaped, and what is long is cut. */
    String shown() {
        var shown = new StringBuilder();
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        text.substring(0, Math.min(text.length(), MOST_SHOWN)).chars().forEach(character -> {
            switch (character) {
                case '\r' -> shown.append("\\r");
                case '\n' -> shown.append("\\n");
                case '\\' -> shown.append("\\\\");
                default ->
                    shown.append(
                            character >= ' ' && character < 0x7f
                                    ? String.valueOf((char) character)
                                    : "\\x%02x".formatted(character));
            }
        });
        return text.length() > MOST_SHOWN ? shown + "… (" + text.length() + " bytes)" : shown.toString();
    }
}
