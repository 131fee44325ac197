package jp.mokuteki.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The page of the public against the JSON of the same table, asked of one server in turn over one connection each: the time until the
 * first byte, and the weight.
 */
final class FirstByte {
    private static final int WARMING = 20_000;
    /** Many short rounds in turn: what slows the machine for a while then slows both sides of most pairs. */
    private static final int ROUNDS = 201;

    private static final int REQUESTS = 50;
    /** How much longer than the JSON the page may take, in the median of the pairs. */
    private static final double MOST = 2.0;

    private static final int MOST_BYTES = 100 * 1024;
    private static final double NANOS = 1_000;

    private final Asker page;
    private final Asker json;

    private FirstByte(Asker page, Asker json) {
        this.page = page;
        this.json = json;
    }

    /** Prints the measurement and tells whether the page is as fast and as light as it has to be. */
    static boolean run() throws Exception {
        try (ServerProcess product = ServerProcess.product();
                Asker page = product.reader("/");
                Asker json = product.reader("/v1/publications/1?format=json")) {
            return new FirstByte(page, json).print() <= MOST && page.length() <= MOST_BYTES;
        }
    }

    private double print() throws Exception {
        for (int i = 0; i < WARMING; i++) {
            page.ask();
            json.ask();
        }
        var pages = new ArrayList<Double>();
        var documents = new ArrayList<Double>();
        var ratios = new ArrayList<Double>();
        for (int round = 0; round < ROUNDS; round++) {
            pages.add(micros(page));
            documents.add(micros(json));
            ratios.add(pages.get(round) / documents.get(round));
        }
        System.out.println(
                "| until the first byte, median of a round of " + REQUESTS + " | bytes | quarter µs | median µs |");
        System.out.println("|---|---:|---:|---:|");
        row("GET / (the page)", page, pages);
        row("GET /v1/publications/1?format=json", json, documents);
        System.out.printf(
                Locale.ROOT,
                "%nratio of a pair of rounds: quarter %.2f, median %.2f%n",
                Ranks.at(0.25, ratios),
                Ranks.median(ratios));
        return Ranks.median(ratios);
    }

    private static double micros(Asker asker) throws Exception {
        var waited = new ArrayList<Double>();
        for (int i = 0; i < REQUESTS; i++) {
            waited.add(asker.firstByte() / NANOS);
        }
        return Ranks.median(waited);
    }

    private static void row(String name, Asker asker, List<Double> micros) {
        System.out.printf(
                Locale.ROOT,
                "| %s | %d | %.0f | %.0f |%n",
                name,
                asker.length(),
                Ranks.at(0.25, micros),
                Ranks.median(micros));
    }
}
