package jp.mokuteki.benchmark;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** A server in a process of its own, the product or another, until it is closed. */
final class ServerProcess implements AutoCloseable {
    private static final Path PRODUCT = Path.of("adapters-web", "launcher", "target", "mokuteki.jar");

    /**
     * What is posted.
     *
     * @param path where to
     * @param body in JSON
     */
    record Question(String path, String body) {
        private static final String ONE = """
                {"asOf":"2026-04-01","action":"PROVIDE","purpose":{"category":6},"counterparty":"OTHER_MEDICAL_INSURER",
                 "information":["ELIGIBILITY"],"specifiedPersonalInformation":true}
                """;

        static final Question PREVIEW = new Question("/v1/decision-previews", ONE);

        /** The same about another day each time. */
        static final Question PREVIEWS = new Question(PREVIEW.path, ONE.replace("2026-04-01", Asker.DAY));

        static final Question DECISION = PREVIEW.to("/v1/decisions");

        /** A provision that waits for its decision and its record. */
        static final Question RECORD = new Question("/v1/ledger/records", """
                {"kind":"provision","beforeRelease":true,"question":%s,"content":{"inquirer":"全国健康保険協会",
                 "provider":"サンプル健康保険組合","requestedAt":"2026-04-01T09:58:00+09:00","items":["資格情報"],"nonDisclosure":false}}
                """.formatted(ONE));

        /** So many questions in one request. */
        static Question batch(int questions) {
            return new Question(
                    "/v1/decision-batches",
                    "{\"questions\":[" + String.join(",", Collections.nCopies(questions, ONE)) + "]}");
        }

        /** Whether it is done once for each key that is sent along. */
        boolean isDoneOnce() {
            return path.equals(DECISION.path) || path.equals(RECORD.path);
        }

        /** The same body to another path. */
        Question to(String otherPath) {
            return new Question(otherPath, body);
        }
    }

    private static final String TOKEN = "benchmark-benchmark-benchmark-benchmark";

    private final Process process;
    private final BufferedReader lines;
    private final String address;

    private ServerProcess(ProcessBuilder builder) throws IOException {
        process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
        lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String line = lines.readLine();
        while (line != null && !line.contains("listens on ")) {
            line = lines.readLine();
        }
        if (line == null) {
            throw new IllegalStateException("the program ended before it listened");
        }
        address = line.substring(line.indexOf("http"));
    }

    /** Starts the product over a new database with the society's table, with options of the virtual machine. */
    static ServerProcess product(String... options) throws IOException {
        return productIn(Files.createTempDirectory("start"), options);
    }

    /** Starts the product over what is in a folder. */
    static ServerProcess productIn(Path folder, String... options) throws IOException {
        var command = new ArrayList<>(List.of(java()));
        command.addAll(List.of(options));
        command.addAll(List.of("-jar", PRODUCT.toString(), "serve", "--port", "0"));
        var builder = new ProcessBuilder(command);
        builder.environment().put("MOKUTEKI_DATA_DIR", folder.toString());
        builder.environment().put("MOKUTEKI_BOOTSTRAP_TOKEN", TOKEN);
        return new ServerProcess(builder);
    }

    /** Starts an instance of the product over a database on a server, with the signing keys that all of them share. */
    static ServerProcess instance(String databaseUrl, Path keys, Map<String, String> settings) throws IOException {
        var builder = new ProcessBuilder(java(), "-jar", PRODUCT.toString(), "serve", "--port", "0");
        builder.environment()
                .putAll(Map.of(
                        "MOKUTEKI_DATA_DIR",
                        Files.createTempDirectory("instance").toString(),
                        "MOKUTEKI_BOOTSTRAP_TOKEN",
                        TOKEN,
                        "MOKUTEKI_DATABASE_URL",
                        databaseUrl,
                        "MOKUTEKI_DATABASE_USER",
                        "mokuteki",
                        "MOKUTEKI_SIGNING_KEYS",
                        keys.toString()));
        builder.environment().putAll(settings);
        return new ServerProcess(builder);
    }

    /** Starts the bare program from the product's own libraries, as it takes longer to find a class in the larger jar of the benchmarks. */
    static ServerProcess bare() throws IOException {
        String classPath = PRODUCT + File.pathSeparator + Path.of("adapters-web", "benchmark", "target", "classes");
        return new ServerProcess(new ProcessBuilder(java(), "-cp", classPath, Main.class.getName(), "bare"));
    }

    /** Starts a program of this jar. */
    static ServerProcess ofThisJar(String name) throws IOException {
        return new ServerProcess(
                new ProcessBuilder(java(), "-cp", System.getProperty("java.class.path"), Main.class.getName(), name));
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** A question as a request. */
    HttpRequest request(Question question) {
        return HttpRequest.newBuilder(URI.create(address + question.path))
                .header("Authorization", "Bearer " + TOKEN)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(question.body))
                .build();
    }

    /** A connection that posts a question. */
    Asker asker(Question question) throws IOException {
        return asker(question, TOKEN);
    }

    /** A connection that posts a question with a token of its own. */
    Asker asker(Question question, String token) throws IOException {
        String key = question.isDoneOnce() ? "Idempotency-Key: " + Asker.KEY + "\r\n" : "";
        String header = "Authorization: Bearer " + token + "\r\nContent-Type: application/json\r\n" + key;
        return new Asker(URI.create(address + question.path), header, question.body);
    }

    /** A connection that gets a document that is for everybody. */
    Asker reader(String pathAndQuery) throws IOException {
        return new Asker(URI.create(address + pathAndQuery));
    }

    ProcessMemory memory() {
        return new ProcessMemory(process.pid());
    }

    /** How long its processors have worked so far. */
    Duration cpu() {
        return process.info().totalCpuDuration().orElseThrow();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor();
            lines.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
