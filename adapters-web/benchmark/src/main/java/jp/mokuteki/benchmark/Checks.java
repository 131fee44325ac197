package jp.mokuteki.benchmark;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * What the checks cost: previews asked of the product and of {@link PlainService} in turn, in processor time of the server,
 * so that neither the client nor the neighbours on the machine are counted.
 */
final class Checks {
    private static final String PATH = "/v1/decision-previews";
    private static final int CLIENTS = 8;
    private static final int WARMING = 200_000;
    private static final int ROUNDS = 9;
    private static final int REQUESTS = 10_000;
    /** What the checks may cost, of the least of the rounds. */
    private static final double MOST = 1.30;

    private final ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);

    private Checks() {}

    /** Prints the measurement and tells whether the checks cost no more than they may. */
    static boolean run() throws Exception {
        var measurement = new Checks();
        try (ServerProcess product = ServerProcess.product();
                ServerProcess plain = ServerProcess.ofThisJar("plain")) {
            return measurement.print(product, plain) <= MOST;
        } finally {
            measurement.clients.shutdown();
        }
    }

    private double print(ServerProcess product, ServerProcess plain) throws Exception {
        ask(product, WARMING);
        ask(plain, WARMING);
        var with = new ArrayList<Double>();
        var without = new ArrayList<Double>();
        for (int round = 0; round < ROUNDS; round++) {
            with.add(ask(product, REQUESTS));
            without.add(ask(plain, REQUESTS));
        }
        System.out.println("| POST " + PATH + ", processor time of the server a request | least µs | median µs |");
        System.out.println("|---|---:|---:|");
        System.out.printf(Locale.ROOT, "| Mokuteki, every check | %.1f | %.1f |%n", least(with), median(with));
        System.out.printf(
                Locale.ROOT, "| the same decision, no check | %.1f | %.1f |%n", least(without), median(without));
        System.out.printf(
                Locale.ROOT, "| ratio | %.2f | %.2f |%n", least(with) / least(without), median(with) / median(without));
        return least(with) / least(without);
    }

    /** Asks a number of times and gives microseconds of the server a request. */
    private double ask(ServerProcess server, int requests) throws Exception {
        Duration before = server.cpu();
        var asked = new ArrayList<Future<Integer>>();
        for (int i = 0; i < CLIENTS; i++) {
            asked.add(clients.submit(() -> askInTurn(server, requests / CLIENTS)));
        }
        int total = 0;
        for (Future<Integer> one : asked) {
            total += one.get();
        }
        return server.cpu().minus(before).toNanos() / 1_000.0 / total;
    }

    private static int askInTurn(ServerProcess server, int times) throws IOException {
        try (Asker asker = server.asker(PATH)) {
            for (int i = 0; i < times; i++) {
                asker.ask();
            }
        }
        return times;
    }

    private static double least(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }
}
