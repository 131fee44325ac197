package jp.mokuteki.promises.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** 下書き — a request that is not yet written down. Its texts are bytes, a character each. Not safe for threads. */
final class Draft {
    /** A name and a value. */
    record Pair(String name, String value) {}

    String method;
    String path;
    String version = "HTTP/1.1";
    final List<Pair> query = new ArrayList<>();
    final List<Pair> headers = new ArrayList<>();
    byte[] body = {};
    /** Whether the length of the body is told as it is. */
    boolean framed = true;

    Draft(String method, String path) {
        this.method = method;
        this.path = path;
    }

    void header(String name, String value) {
        headers.add(new Pair(name, value));
    }

    void replaceHeader(String name, String value) {
        headers.removeIf(header -> header.name().equalsIgnoreCase(name));
        header(name, value);
    }

    /** Any text as bytes in UTF-8, a character each. */
    static String bytesOf(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    byte[] bytes() {
        var head = new StringBuilder(method).append(' ').append(path);
        for (int i = 0; i < query.size(); i++) {
            head.append(i == 0 ? '?' : '&')
                    .append(query.get(i).name())
                    .append('=')
                    .append(query.get(i).value());
        }
        head.append(' ').append(version).append("\r\n");
        headers.forEach(header ->
                head.append(header.name()).append(": ").append(header.value()).append("\r\n"));
        if (framed && body.length > 0) {
            head.append("Content-Length: ").append(body.length).append("\r\n");
        }
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
        bytes.writeBytes(body);
        return bytes.toByteArray();
    }
}
