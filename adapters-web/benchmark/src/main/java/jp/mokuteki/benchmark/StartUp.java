package jp.mokuteki.benchmark;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Start to first answer over HTTP: the product against {@link BareProgram}, process by process in turn. */
final class StartUp {
    private static final int ROUNDS = 6;
    private static final String TOKEN = "benchmark-benchmark-benchmark-benchmark";
    private static final String QUESTION = """
            {"asOf":"2026-04-01","action":"PROVIDE","purpose":{"category":6},"counterparty":"OTHER_MEDICAL_INSURER",
             "information":["ELIGIBILITY"],"specifiedPersonalInformation":true}
            """;

    private final HttpClient client = HttpClient.newHttpClient();

    private StartUp() {}

    static void run() throws Exception {
        var measurement = new StartUp();
        var product = new ArrayList<Long>();
        var bare = new ArrayList<Long>();
        for (int round = 0; round < ROUNDS; round++) {
            product.add(measurement.product());
            bare.add(measurement.bare());
        }
        System.out.println("| start to first answer | least ms | median ms |");
        System.out.println("|---|---:|---:|");
        print("Mokuteki, new database with the society's table", product);
        print("bare Javalin + H2 + JDBI", bare);
        System.out.printf(
                Locale.ROOT,
                "| ratio | %.2f | %.2f |%n",
                (double) Collections.min(product) / Collections.min(bare),
                (double) median(product) / median(bare));
    }

    private static void print(String name, List<Long> times) {
        System.out.printf(Locale.ROOT, "| %s | %d | %d |%n", name, Collections.min(times), median(times));
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }

    private long product() throws Exception {
        Path folder = Files.createTempDirectory("start");
        Path jar = Path.of("adapters-web", "launcher", "target", "mokuteki.jar");
        var builder = new ProcessBuilder(java(), "-jar", jar.toString(), "serve", "--port", "0");
        builder.environment().put("MOKUTEKI_DATA_DIR", folder.toString());
        builder.environment().put("MOKUTEKI_BOOTSTRAP_TOKEN", TOKEN);
        return timed(builder, "/v1/decision-previews");
    }

    private long bare() throws Exception {
        return timed(
                new ProcessBuilder(java(), "-cp", System.getProperty("java.class.path"), Main.class.getName(), "bare"),
                "/");
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private long timed(ProcessBuilder builder, String path) throws Exception {
        long start = System.nanoTime();
        Process process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String line = lines.readLine();
            while (line != null && !line.contains("listens on ")) {
                line = lines.readLine();
            }
            if (line == null) {
                throw new IllegalStateException("the program ended before it listened");
            }
            String address = line.substring(line.indexOf("http"));
            HttpRequest request = HttpRequest.newBuilder(URI.create(address + path))
                    .header("Authorization", "Bearer " + TOKEN)
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(QUESTION))
                    .build();
            int status =
                    client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode();
            if (status != 200) {
                throw new IllegalStateException("the first answer is " + status);
            }
            return (System.nanoTime() - start) / 1_000_000;
        } finally {
            process.destroy();
            process.waitFor();
        }
    }
}
