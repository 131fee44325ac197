package jp.mokuteki.promises.http;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads answers from what has come so far (RFC 9112). Answers that only announce another (1xx) are passed over. */
final class AnswerReader {
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] ([1-9][0-9]{2})(?: .*)?");
    private static final Pattern LENGTH = Pattern.compile("[0-9]{1,9}");

    private final byte[] bytes;
    private int position;

    AnswerReader(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * Reads the next answer.
     *
     * @param bodiless whether the request was one whose answer has no body (HEAD)
     * @param closed whether nothing more will come
     * @return nothing where it is not there as a whole
     */
    Optional<Answer> next(boolean bodiless, boolean closed) {
        int end = indexOf("\r\n\r\n", position);
        if (end < 0) {
            return Optional.empty();
        }
        String[] lines = new String(bytes, position, end - position, StandardCharsets.ISO_8859_1).split("\r\n", -1);
        Matcher status = STATUS.matcher(lines[0]);
        if (!status.matches()) {
            throw new NotHttpException("the answer begins with: " + lines[0]);
        }
        int code = Integer.parseInt(status.group(1));
        if (code < 200) {
            position = end + 4;
            return next(bodiless, closed);
        }
        Map<String, List<String>> headers = headers(lines);
        boolean empty = bodiless || code == 204 || code == 304;
        Optional<byte[]> body = empty ? at(end + 4, 0) : body(headers, end + 4, closed);
        return body.map(content -> new Answer(code, headers, content));
    }

    /** How many bytes belong to no answer that was read. */
    int rest() {
        return bytes.length - position;
    }

    private static Map<String, List<String>> headers(String[] lines) {
        var headers = new LinkedHashMap<String, List<String>>();
        for (int i = 1; i < lines.length; i++) {
            String[] header = lines[i].split(":", 2);
            headers.computeIfAbsent(header[0].toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                    .add(header.length > 1 ? header[1].strip() : "");
        }
        return headers;
    }

    private Optional<byte[]> body(Map<String, List<String>> headers, int from, boolean closed) {
        if (headers.getOrDefault("transfer-encoding", List.of()).contains("chunked")) {
            return chunks(from);
        }
        String length = headers.getOrDefault("content-length", List.of("")).get(0);
        if (LENGTH.matcher(length).matches()) {
            return at(from, Integer.parseInt(length));
        }
        return closed ? at(from, bytes.length - from) : Optional.empty();
    }

    private Optional<byte[]> at(int from, int length) {
        if (from + length > bytes.length) {
            return Optional.empty();
        }
        position = from + length;
        return Optional.of(Arrays.copyOfRange(bytes, from, position));
    }

    private Optional<byte[]> chunks(int from) {
        var content = new ByteArrayOutputStream();
        int start = from;
        for (int end = indexOf("\r\n", start); end >= 0; end = indexOf("\r\n", start)) {
            String line = new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
            int size = Integer.parseInt(line.split(";", 2)[0].strip(), 16);
            start = end + 2 + size + 2;
            if (start > bytes.length) {
                return Optional.empty();
            }
            if (size == 0) {
                position = start;
                return Optional.of(content.toByteArray());
            }
            content.write(bytes, end + 2, size);
        }
        return Optional.empty();
    }

    private int indexOf(String text, int from) {
        for (int i = from; i <= bytes.length - text.length(); i++) {
            int matched = 0;
            while (matched < text.length() && bytes[i + matched] == text.charAt(matched)) {
                matched++;
            }
            if (matched == text.length()) {
                return i;
            }
        }
        return -1;
    }
}
