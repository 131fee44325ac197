package jp.mokuteki.promises.fuzz;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** 要求の変異 — what can be wrong with a request beside its body: method, path, query, headers and framing. */
final class RequestMutations {
    private static final List<String> METHODS = List.of(
            "GET",
            "HEAD",
            "POST",
            "PUT",
            "PATCH",
            "DELETE",
            "OPTIONS",
            "TRACE",
            "CONNECT",
            "PROPFIND",
            "BREW",
            "get",
            "M-SEARCH",
            "QUERY");
    private static final List<String> PATH_PARTS = List.of(
            "%2f",
            "%2F",
            "%00",
            "%5c",
            "/..;/",
            ";a=b",
            "//",
            "/./",
            "/../",
            "%2e%2e/",
            "%c0%af",
            "%ff",
            "%",
            "%zz",
            "/",
            "%20",
            "~",
            "%e3%81%82",
            "\\",
            "|",
            "\u007f",
            "{id}",
            "*",
            ":",
            "@",
            "%25",
            "%252f",
            "+",
            "\u00e3\u0081\u0082",
            "^",
            "`");
    private static final List<String> PATHS = List.of(
            "/",
            "/v1",
            "/v1/",
            "/v2/register",
            "/v1/registers",
            "/v1/decisions/",
            "/admin",
            "/favicon.ico",
            "/.well-known/security.txt",
            "/actuator",
            "/h2-console",
            "/swagger",
            "*",
            "/index.html",
            "/WEB-INF/web.xml",
            "http://mokuteki.test/v1/register",
            "v1/register");
    private final Chance chance;
    private final Oddities oddities;

    RequestMutations(Chance chance, Oddities oddities) {
        this.chance = chance;
        this.oddities = oddities;
    }

    /** Changes one thing. */
    void change(Draft draft) {
        switch (chance.below(16)) {
            case 0 -> draft.method = chance.of(METHODS);
            case 1 -> path(draft);
            case 2, 3 -> query(draft);
            case 4 -> draft.replaceHeader("Accept", chance.of(OddHeaders.ACCEPT));
            case 5 -> draft.replaceHeader("Accept-Language", chance.of(OddHeaders.LANGUAGES));
            case 6 -> draft.replaceHeader("Content-Type", chance.of(OddHeaders.CONTENT_TYPES));
            case 7 ->
                draft.replaceHeader(
                        "X-Request-ID", chance.inPercent(30) ? number() : chance.of(OddHeaders.REQUEST_IDS));
            case 8 ->
                draft.replaceHeader(
                        "Idempotency-Key", chance.inPercent(30) ? number() : chance.of(OddHeaders.REQUEST_IDS));
            case 9 -> draft.replaceHeader("If-None-Match", chance.of(OddHeaders.TAGS));
            case 10 -> authorization(draft);
            case 11, 12 -> rare(draft);
            case 13 ->
                draft.headers.removeIf(
                        header -> header.name().equals(chance.of(draft.headers).name()));
            case 14 -> encoding(draft);
            default -> new FramingMutations(chance).change(draft);
        }
    }

    private String number() {
        return Draft.bytesOf(oddities.individualNumber());
    }

    private void path(Draft draft) {
        if (chance.inPercent(15)) {
            draft.path = chance.of(PATHS);
            return;
        }
        int place = chance.below(draft.path.length() + 1);
        String part = switch (chance.below(12)) {
            case 0 -> "/" + encoded(oddities.individualNumber()) + "/";
            case 1 -> "/x" + encoded(oddities.individualNumber()) + "x";
            case 2 -> encoded(oddities.text());
            case 3 -> "/" + "a".repeat(chance.of(List.of(200, 7_900, 8_300)));
            default -> chance.of(PATH_PARTS);
        };
        draft.path = draft.path.substring(0, place) + part + draft.path.substring(place);
    }

    private void query(Draft draft) {
        String name = draft.query.isEmpty() || chance.inPercent(40)
                ? chance.of(List.of("asOf", "format", "limit", "after", "x", "", "%00", "as%4ff"))
                : chance.of(draft.query).name();
        if (chance.inPercent(60)) {
            draft.query.removeIf(pair -> pair.name().equals(name));
        }
        String value = switch (chance.below(8)) {
            case 0 -> encoded(oddities.individualNumber());
            case 1 -> "9".repeat(1 + chance.below(30));
            case 2 -> chance.of(PATH_PARTS);
            case 3 -> chance.inPercent(20) ? "z".repeat(8_300) : "";
            case 4 -> "2026-04-01";
            default -> encoded(oddities.text());
        };
        draft.query.add(new Draft.Pair(name, value));
    }

    /** Percent-encoded; a half of a surrogate pair becomes what no UTF-8 allows. */
    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", chanceOfPlus(text))
                .replace("%3F", "%ED%A0%80");
    }

    private static String chanceOfPlus(String text) {
        return text.length() % 2 == 0 ? "+" : "%20";
    }

    private void authorization(Draft draft) {
        if (chance.inPercent(40)) {
            draft.header("Authorization", chance.of(OddHeaders.AUTHORIZATIONS));
        } else {
            draft.replaceHeader("Authorization", chance.of(OddHeaders.AUTHORIZATIONS));
        }
    }

    private void rare(Draft draft) {
        String name = chance.inPercent(30)
                ? chance.of(draft.headers.isEmpty() ? List.of(new Draft.Pair("Host", "x")) : draft.headers)
                        .name()
                : chance.of(OddHeaders.RARE_NAMES);
        draft.header(name, chance.of(OddHeaders.RARE.getOrDefault(name, List.of("x", "", "a, b"))));
    }

    private void encoding(Draft draft) {
        draft.header("Content-Encoding", chance.of(List.of("gzip", "deflate", "br", "identity", "x", "")));
        if (chance.inPercent(50)) {
            draft.body = BodyMutations.compressed(draft.body);
        }
    }
}
