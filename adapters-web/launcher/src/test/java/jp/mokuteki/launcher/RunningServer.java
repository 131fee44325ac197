package jp.mokuteki.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A server on a port of its own, as a process of its own; it is always ended by {@link #close}. */
final class RunningServer implements AutoCloseable {
    private static final Pattern LISTENS = Pattern.compile("Mokuteki listens on (http://127\\.0\\.0\\.1:[0-9]+)");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Process process;
    private final BufferedReader standardOut;
    private final Path standardError;
    private final List<String> said = new ArrayList<>();
    private final String address;
    private Optional<String> token;

    private RunningServer(Process process, Path standardError, Optional<String> token) throws IOException {
        this.process = process;
        this.standardOut = process.inputReader(StandardCharsets.UTF_8);
        this.standardError = standardError;
        this.token = token;
        this.address = awaitAddress();
    }

    static RunningServer on(Path dataDirectory, Map<String, String> environment) throws IOException {
        Path standardError = Files.createTempFile("mokuteki", ".err");
        var all = new LinkedHashMap<>(environment);
        all.put("MOKUTEKI_PORT", "1");
        Process process =
                RunnableJar.start(all, standardError, "serve", "--port", "0", "--data-dir", dataDirectory.toString());
        try {
            return new RunningServer(
                    process, standardError, Optional.ofNullable(environment.get("MOKUTEKI_BOOTSTRAP_TOKEN")));
        } catch (IOException | RuntimeException e) {
            process.destroyForcibly();
            throw e;
        }
    }

    private String awaitAddress() throws IOException {
        for (String line = standardOut.readLine(); line != null; line = standardOut.readLine()) {
            said.add(line);
            Matcher listens = LISTENS.matcher(line);
            if (listens.matches()) {
                return listens.group(1);
            }
        }
        throw new IllegalStateException("the server ended before it listened: " + Files.readString(standardError));
    }

    /** Where it listens. */
    String address() {
        return address;
    }

    /** The lines of standard output until it listened. */
    List<String> said() {
        return List.copyOf(said);
    }

    RunningServer with(String otherToken) {
        token = Optional.of(otherToken);
        return this;
    }

    HttpResponse<String> get(String path) throws Exception {
        return send(request(path).GET());
    }

    HttpResponse<String> post(String path, String body) throws Exception {
        return post(path, body, UUID.randomUUID().toString());
    }

    HttpResponse<String> post(String path, String body, String idempotencyKey) throws Exception {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", idempotencyKey)
                .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8)));
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(address + path));
        token.ifPresent(secret -> request.header("Authorization", "Bearer " + secret));
        return request;
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    /** Asks the process to end, as an operator does, and waits for it. */
    int stop() {
        // destroy() of the process itself would also close what it has said
        process.toHandle().destroy();
        return RunnableJar.exitCode(process);
    }

    /** Everything that went to standard error. */
    String log() throws IOException {
        return Files.readString(standardError);
    }

    /** What came on standard output after the server had said that it listens; only once it has ended. */
    String saidAfterwards() throws IOException {
        return String.join("\n", standardOut.lines().toList());
    }

    @Override
    public void close() throws IOException {
        try {
            stop();
        } finally {
            process.destroyForcibly();
            standardOut.close();
            Files.deleteIfExists(standardError);
        }
    }
}
