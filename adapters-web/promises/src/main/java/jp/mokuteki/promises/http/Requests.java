package jp.mokuteki.promises.http;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 要求の枠 — what can be said of the bytes of a request without reading them as a server does. */
public final class Requests {
    private static final Pattern HEAD_END = Pattern.compile("\r?\n\r?\n");
    private static final Pattern LENGTH = Pattern.compile("(?im)^content-length:[ \t]*([0-9]{1,9})[ \t]*$");
    private static final Pattern CHUNKED = Pattern.compile("(?im)^transfer-encoding:.*$");

    private Requests() {}

    static boolean isHead(byte[] request) {
        return startsWith(request, "HEAD ");
    }

    private static boolean startsWith(byte[] request, String text) {
        return new String(request, 0, Math.min(request.length, text.length()), StandardCharsets.ISO_8859_1)
                .equals(text);
    }

    /**
     * Tells whether something is missing at the end, so that a server may close the connection without an answer (RFC
     * 9112 §8). In doubt nothing is missing.
     *
     * @param request the bytes
     * @return whether the header does not end, or the body is shorter than was announced
     */
    public static boolean isIncomplete(byte[] request) {
        String text = new String(request, StandardCharsets.ISO_8859_1);
        Matcher end = HEAD_END.matcher(text);
        if (text.isBlank() || !end.find()) {
            return true;
        }
        String head = text.substring(0, end.start()).replace("\r", "");
        String body = text.substring(end.end());
        if (CHUNKED.matcher(head).find()) {
            return !body.endsWith("0\r\n\r\n");
        }
        Matcher length = LENGTH.matcher(head);
        return length.find() && Long.parseLong(length.group(1)) > body.length();
    }

    /**
     * Reads the request line.
     *
     * @param request the bytes
     * @return method and target; both empty where the first line has no two words
     */
    public static Target target(byte[] request) {
        String text = new String(request, 0, Math.min(request.length, 1 << 14), StandardCharsets.ISO_8859_1);
        String[] words = text.stripLeading().split("[\r\n]", 2)[0].split(" ", 3);
        return words.length < 2 ? new Target("", "") : new Target(words[0], words[1]);
    }

    /**
     * 要求の宛先 — what a request asks for.
     *
     * @param method as it was sent
     * @param address as it was sent, with its query
     */
    public record Target(String method, String address) {
        /**
         * Tells the path.
         *
         * @return without scheme, host and query
         */
        public String path() {
            String path = address.split("[?#]", 2)[0];
            boolean absolute = path.toLowerCase(Locale.ROOT).matches("[a-z][a-z0-9+.-]*://.*");
            return absolute ? path.replaceFirst("^[^:]*://[^/]*", "") : path;
        }
    }
}
