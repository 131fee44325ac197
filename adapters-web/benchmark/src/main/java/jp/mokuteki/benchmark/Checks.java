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
    /** Many short rounds in turn: what slows the machine for a while then slows both sides of most pairs. */
    private static final int ROUNDS = 101;

    private static final int REQUESTS = 4_000;
    /** What the checks may cost, in the median of the pairs. */
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
        var ratios = new ArrayList<Double>();
        for (int round = 0; round < ROUNDS; round++) {
            with.add(ask(product, REQUESTS));
            without.add(ask(plain, REQUESTS));
            ratios.add(with.get(round) / without.get(round));
        }
        System.out.println("| POST " + PATH + ", processor time of the server a request | quarter µs | median µs |");
        System.out.println("|---|---:|---:|");
        row("Mokuteki, every check", with, "%.1f");
        row("the same decision, no check", without, "%.1f");
        row("ratio of a pair of rounds", ratios, "%.2f");
        return at(0.5, ratios);
    }

    private static void row(String name, List<Double> values, String form) {
        System.out.printf(
                Locale.ROOT, "| %s | " + form + " | " + form + " |%n", name, at(0.25, values), at(0.5, values));
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

    /** The value below which this part of them lies. */
    private static double at(double part, List<Double> values) {
        return values.stream()
                .sorted()
                .skip((long) (part * values.size()))
                .findFirst()
                .orElseThrow();
    }
}
