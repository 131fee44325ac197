package jp.mokuteki.promises.fuzz;

import java.util.List;
import java.util.Map;

/** Values of headers that no polite client sends, and headers that few send. */
final class OddHeaders {
    static final List<String> ACCEPT = List.of(
            "*/*",
            "application/json",
            "text/csv",
            "text/html",
            "application/xml",
            "application/json;q=0",
            "*/*;q=0",
            "",
            ",,,",
            "text/*;q=0.5",
            "application/problem+json",
            "application/json;q=abc",
            "a/b/c",
            "text/csv;header=absent, */*;q=0.1",
            "application/json; charset=x");
    static final List<String> LANGUAGES = List.of(
            "en",
            "ja",
            "ja;q=0, en",
            "*",
            "xx-yy-zz",
            "",
            "en;q=2",
            ",",
            "-",
            "en-US,en;q=0.9,ja;q=0.8",
            "\u00ff",
            "a".repeat(300));
    static final List<String> CONTENT_TYPES = List.of(
            "application/json; charset=utf-8",
            "application/json; charset=Shift_JIS",
            "application/json; charset=utf-16",
            "text/plain",
            "application/x-www-form-urlencoded",
            "multipart/form-data; boundary=x",
            "",
            "application/xml",
            "application/json;;",
            "json",
            "APPLICATION/JSON",
            "application/merge-patch+json",
            "application/json; charset=\"",
            "application/json, text/plain",
            "\u00e9/x");
    static final List<String> REQUEST_IDS =
            List.of("", " ", "a b", "x".repeat(128), "x".repeat(129), "\u00e3\u0081\u0082", "<b>", "ok-1", "a,b");
    static final List<String> TAGS =
            List.of("*", "\"\"", "\"a\", W/\"b\"", "abc", "\"", ",,", "W/", "\"" + "x".repeat(900) + "\"");
    static final List<String> AUTHORIZATIONS = List.of(
            "",
            "Bearer",
            "Bearer ",
            "Basic YTpi",
            "bearer x",
            "Bearer a b",
            "Bearer mk_a_b",
            "Bearer ..",
            "Bearer eyJhbGciOiJub25lIn0.e30.",
            "\u00ff");
    /** Headers that few requests have, each with values that mean something or that should not be there. */
    static final Map<String, List<String>> RARE = Map.ofEntries(
            Map.entry("Expect", List.of("100-continue", "200-ok", "")),
            Map.entry("Range", List.of("bytes=0-10", "bytes=9-1", "x")),
            Map.entry("If-Modified-Since", List.of("Thu, 01 Jan 2099 00:00:00 GMT", "x")),
            Map.entry("If-Match", TAGS),
            Map.entry("Origin", List.of("https://evil.example", "null")),
            Map.entry("Cookie", List.of("a=b", ";;", "$Version=1")),
            Map.entry("Upgrade", List.of("h2c", "websocket")),
            Map.entry("X-HTTP-Method-Override", List.of("DELETE")),
            Map.entry("X-Forwarded-Host", List.of("evil.example")),
            Map.entry("Forwarded", List.of("for=\"[::1]\"", ";;;")),
            Map.entry("traceparent", List.of("00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01", "x", "")),
            Map.entry("Accept-Encoding", List.of("gzip", "identity;q=0", "br, *;q=0", "x")),
            Map.entry("Accept-Charset", List.of("x", "utf-16")),
            Map.entry("TE", List.of("trailers", "chunked")),
            Map.entry("Connection", List.of("close", "keep-alive", "x", "Host")),
            Map.entry("Sec-WebSocket-Version", List.of("13")),
            Map.entry("X-Long", List.of("y".repeat(4_000), "y".repeat(9_000))));

    static final List<String> RARE_NAMES = RARE.keySet().stream().sorted().toList();

    private OddHeaders() {}
}
