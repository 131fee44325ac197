package jp.mokuteki.web;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Flow;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A request with its answer, however they were sent. */
record Exchange(
        String method,
        String path,
        String query,
        HttpHeaders requestHeaders,
        String requestBody,
        int status,
        HttpHeaders headers,
        String body) {
    private static final Pattern REQUEST_LINE =
            Pattern.compile("([A-Za-z]+) (?:[a-z]+://[^/?#]*)?([^ ?]*)\\??([^ ]*) HTTP/[0-9.]+");
    private static final Pattern HEADER = Pattern.compile("^([^:\r\n]+): *(.*)$", Pattern.MULTILINE);

    static Exchange of(HttpRequest request, HttpResponse<String> response) {
        URI address = request.uri();
        return new Exchange(
                request.method(),
                address.getRawPath(),
                address.getRawQuery() == null ? "" : address.getRawQuery(),
                request.headers(),
                request.bodyPublisher().map(Exchange::text).orElse(""),
                response.statusCode(),
                response.headers(),
                response.body());
    }

    /** Takes apart what was written to a socket; what is no request line stands for no path at all. */
    static Exchange of(String request, HttpResponse<String> response) {
        String[] parts = request.split("\r\n\r\n", 2);
        String[] lines = parts[0].split("\r\n", 2);
        var line = REQUEST_LINE.matcher(lines[0]);
        boolean understood = line.matches();
        HttpHeaders headers = headers(lines.length > 1 ? lines[1] : "");
        return new Exchange(
                understood ? line.group(1) : "",
                understood ? line.group(2) : "",
                understood ? line.group(3) : "",
                headers,
                parts.length > 1 && understood ? first(parts[1], headers) : "",
                response.statusCode(),
                response.headers(),
                first(response.body(), response.headers()));
    }

    /** The first of the bodies that went one way over the connection. */
    private static String first(String text, HttpHeaders headers) {
        byte[] all = text.getBytes(StandardCharsets.UTF_8);
        int length = headers.firstValue("Content-Length")
                .filter(number -> number.matches("[0-9]{1,9}"))
                .map(Integer::parseInt)
                .orElse(headers.firstValue("Transfer-Encoding").isPresent() ? all.length : 0);
        return new String(all, 0, Math.min(length, all.length), StandardCharsets.UTF_8);
    }

    private static HttpHeaders headers(String lines) {
        Map<String, List<String>> headers = HEADER.matcher(lines)
                .results()
                .collect(Collectors.groupingBy(
                        match -> match.group(1),
                        Collectors.mapping((MatchResult match) -> match.group(2).strip(), Collectors.toList())));
        return HttpHeaders.of(headers, (name, value) -> true);
    }

    private static String text(HttpRequest.BodyPublisher publisher) {
        var subscriber = HttpResponse.BodySubscribers.ofString(StandardCharsets.UTF_8);
        publisher.subscribe(new Flow.Subscriber<>() {
            @Override
            public void onSubscribe(Flow.Subscription subscription) {
                subscriber.onSubscribe(subscription);
            }

            @Override
            public void onNext(ByteBuffer part) {
                subscriber.onNext(List.of(part));
            }

            @Override
            public void onError(Throwable failure) {
                subscriber.onError(failure);
            }

            @Override
            public void onComplete() {
                subscriber.onComplete();
            }
        });
        return subscriber.getBody().toCompletableFuture().join();
    }

    boolean succeeded() {
        return status >= 200 && status < 300;
    }

    @Override
    public String toString() {
        return method + " " + path + (query.isEmpty() ? "" : "?" + query) + " → " + status;
    }
}
