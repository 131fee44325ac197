package jp.mokuteki.benchmark;

import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Start to first answer over HTTP: the product, without and with a class-data archive, against {@link BareProgram}, process by process in turn. */
final class StartUp {
    private static final int ROUNDS = 6;

    private final HttpClient client = HttpClient.newHttpClient();

    private StartUp() {}

    static void run() throws Exception {
        var measurement = new StartUp();
        String archive = measurement.archive();
        var product = new ArrayList<Long>();
        var archived = new ArrayList<Long>();
        var bare = new ArrayList<Long>();
        for (int round = 0; round < ROUNDS; round++) {
            product.add(measurement.product());
            archived.add(measurement.product("-XX:SharedArchiveFile=" + archive));
            bare.add(measurement.bare());
        }
        System.out.println("| start to first answer | least ms | x of bare | median ms | x of bare |");
        System.out.println("|---|---:|---:|---:|---:|");
        print("Mokuteki, new database with the society's table", product, bare);
        print("the same, with an archive of its classes", archived, bare);
        print("bare Javalin + H2 + JDBI", bare, bare);
    }

    /** Lets a first run write down the classes that it has loaded. */
    private String archive() throws Exception {
        Path archive = Files.createTempDirectory("archive").resolve("mokuteki.jsa");
        product("-XX:ArchiveClassesAtExit=" + archive);
        return archive.toString();
    }

    private static void print(String name, List<Long> times, List<Long> bare) {
        System.out.printf(
                Locale.ROOT,
                "| %s | %d | %.2f | %d | %.2f |%n",
                name,
                Collections.min(times),
                (double) Collections.min(times) / Collections.min(bare),
                median(times),
                (double) median(times) / median(bare));
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }

    private long product(String... options) throws Exception {
        long start = System.nanoTime();
        try (ServerProcess server = ServerProcess.product(options)) {
            return firstAnswer(server, ServerProcess.Question.PREVIEW, start);
        }
    }

    private long bare() throws Exception {
        long start = System.nanoTime();
        try (ServerProcess server = ServerProcess.bare()) {
            return firstAnswer(server, ServerProcess.Question.PREVIEW.to("/"), start);
        }
    }

    private long firstAnswer(ServerProcess server, ServerProcess.Question question, long start) throws Exception {
        int status = client.send(server.request(question), HttpResponse.BodyHandlers.ofString())
                .statusCode();
        if (status != 200) {
            throw new IllegalStateException("the first answer is " + status);
        }
        return (System.nanoTime() - start) / 1_000_000;
    }
}
