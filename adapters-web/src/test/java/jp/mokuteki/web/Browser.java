package jp.mokuteki.web;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a browser does, as far as the server sees it: it keeps cookies and says of forms where they come from. */
final class Browser {
    private static final Pattern COOKIE = Pattern.compile("([a-z_]+)=([^;]*).*");
    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"formToken\" value=\"([0-9a-f]{64})\"");

    private final TestServer server;
    private int port;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    Browser(TestServer server) {
        this.server = server;
        this.port = server.port();
    }

    HttpResponse<String> open(String path, String... headers) {
        return sent(request(path).headers(headers(headers)));
    }

    /** Sends a form as a page of ours does, with the token of the session if there is one. */
    HttpResponse<String> submit(String path, String... fields) {
        return submitFrom("same-origin", path, fields);
    }

    HttpResponse<String> submitFrom(String site, String path, String... fields) {
        return submitBody(path, form(fields), "Sec-Fetch-Site", site);
    }

    HttpResponse<String> submitBody(String path, String body, String... headers) {
        return sent(request(path)
                .headers(headers(headers))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Sends a form of any media type; from one of our own pages unless the headers say otherwise. */
    HttpResponse<String> submitBytes(String path, String mediaType, byte[] body, String... headers) {
        return sent(request(path)
                .headers(headers.length == 0 ? new String[] {"Sec-Fetch-Site", "same-origin"} : headers)
                .header("Content-Type", mediaType)
                .header("Accept", "text/html")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    /** Turns to another instance, with the same cookies. */
    Browser at(int other) {
        port = other;
        return this;
    }

    private static String[] headers(String... headers) {
        return headers.length == 0 ? new String[] {"Accept", "text/html"} : headers;
    }

    /** Of names and values in turn. */
    static String form(String... fields) {
        return Arrays.stream(fields)
                .map(text -> URLEncoder.encode(text, StandardCharsets.UTF_8))
                .collect(Collectors.collectingAndThen(Collectors.toList(), texts -> {
                    var pairs = new StringBuilder();
                    for (int i = 0; i < texts.size(); i += 2) {
                        pairs.append(i == 0 ? "" : "&")
                                .append(texts.get(i))
                                .append('=')
                                .append(texts.get(i + 1));
                    }
                    return pairs.toString();
                }));
    }

    Browser signIn(String token) {
        HttpResponse<String> answer = submit("/sign-in", "token", token);
        if (answer.statusCode() != 303) {
            throw new IllegalStateException("nobody is let in: " + answer.statusCode());
        }
        return this;
    }

    /** What every form of this session carries, as a page shows it. */
    String formToken() {
        Matcher found = FORM_TOKEN.matcher(open("/").body());
        if (!found.find()) {
            throw new IllegalStateException("no page shows a token to somebody who has not signed in");
        }
        return found.group(1);
    }

    String cookie(String name) {
        return cookies.getOrDefault(name, "");
    }

    void setCookie(String name, String value) {
        cookies.put(name, value);
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        String kept = cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        return kept.isEmpty() ? request : request.header("Cookie", kept);
    }

    private HttpResponse<String> sent(HttpRequest.Builder request) {
        HttpResponse<String> response = server.sendToPage(request);
        response.headers().allValues("Set-Cookie").forEach(line -> {
            Matcher cookie = COOKIE.matcher(line);
            if (cookie.matches()) {
                cookies.put(cookie.group(1), cookie.group(2));
            }
        });
        return response;
    }
}
