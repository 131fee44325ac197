package jp.mokuteki.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.net.ssl.SSLSession;

/** The answer to what the client of the JDK would not send. */
record RawResponse(int statusCode, HttpHeaders headers, String body) implements HttpResponse<String> {
    private static final Pattern LINE_END = Pattern.compile("\r\n");
    private static final Pattern COLON = Pattern.compile(": *");

    /** Sends a text, each bar a line end, and reads until the server closes the connection; holds both against the contract. */
    static RawResponse to(int port, String request) {
        return to(port, request, false);
    }

    /** The same, and says that nothing more will come. */
    static RawResponse toTheEnd(int port, String request) {
        return to(port, request, true);
    }

    private static RawResponse to(int port, String request, boolean end) {
        String sent = request.replace("|", "\r\n");
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(sent.getBytes(StandardCharsets.UTF_8));
            if (end) {
                socket.shutdownOutput();
            }
            var answer = parsed(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
            OpenApiContract.check(Exchange.of(sent, answer));
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RawResponse parsed(String answer) {
        int end = answer.indexOf("\r\n\r\n");
        String[] lines = LINE_END.split(answer.substring(0, end));
        var headers = Arrays.stream(lines)
                .skip(1)
                .map(line -> COLON.split(line, 2))
                .collect(Collectors.groupingBy(
                        line -> line[0], Collectors.mapping(line -> line[1], Collectors.toList())));
        int status = Integer.parseInt(lines[0].substring(9, 12));
        return new RawResponse(status, HttpHeaders.of(headers, (name, value) -> true), answer.substring(end + 4));
    }

    @Override
    public HttpRequest request() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<HttpResponse<String>> previousResponse() {
        return Optional.empty();
    }

    @Override
    public Optional<SSLSession> sslSession() {
        return Optional.empty();
    }

    @Override
    public URI uri() {
        throw new UnsupportedOperationException();
    }

    @Override
    public HttpClient.Version version() {
        return HttpClient.Version.HTTP_1_1;
    }
}
