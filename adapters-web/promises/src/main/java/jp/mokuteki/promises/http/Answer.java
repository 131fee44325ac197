package jp.mokuteki.promises.http;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** 応答 — an answer of HTTP as it came over the wire. Immutable. */
public final class Answer {
    private static final int MOST_SHOWN = 600;

    private final int status;
    private final Map<String, List<String>> headers;
    private final byte[] body;

    Answer(int status, Map<String, List<String>> headers, byte[] body) {
        this.status = status;
        this.headers = Map.copyOf(headers);
        this.body = body.clone();
    }

    /**
     * Tells the status.
     *
     * @return for instance 200
     */
    public int status() {
        return status;
    }

    /**
     * Tells the headers.
     *
     * @return the values by the name in small letters
     */
    public Map<String, List<String>> headers() {
        return headers;
    }

    /**
     * Tells the content, without the framing of its transfer.
     *
     * @return the bytes
     */
    public byte[] body() {
        return body.clone();
    }

    /**
     * Reads the content as a text.
     *
     * @return the content in UTF-8
     */
    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /**
     * Looks for a header.
     *
     * @param name in small letters
     * @return its values in their order; none where it is not there
     */
    public List<String> header(String name) {
        return headers.getOrDefault(name, List.of());
    }

    /**
     * Tells whether it is the last one of its connection.
     *
     * @return true where the server says that it closes the connection
     */
    public boolean isLast() {
        return header("connection").contains("close");
    }

    /**
     * Tells the media type.
     *
     * @return without parameters, in small letters; empty where none is named
     */
    public String mediaType() {
        return header("content-type").stream()
                .findFirst()
                .map(type -> type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT))
                .orElse("");
    }

    @Override
    public String toString() {
        String text = text();
        return status + " " + headers + " " + (text.length() > MOST_SHOWN ? text.substring(0, MOST_SHOWN) + "…" : text);
    }
}
