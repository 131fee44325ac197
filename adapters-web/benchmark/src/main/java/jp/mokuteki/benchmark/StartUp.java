package jp.mokuteki.benchmark;

import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Start to first answer over HTTP: the product against {@link BareProgram}, process by process in turn. */
final class StartUp {
    private static final int ROUNDS = 6;

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
        long start = System.nanoTime();
        try (ServerProcess server = ServerProcess.product()) {
            return firstAnswer(server, ServerProcess.Question.PREVIEW, start);
        }
    }

    private long bare() throws Exception {
        long start = System.nanoTime();
        try (ServerProcess server = ServerProcess.ofThisJar("bare")) {
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
