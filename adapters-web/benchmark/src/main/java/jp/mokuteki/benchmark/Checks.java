package jp.mokuteki.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What the checks cost: previews asked of the product and of {@link PlainService} in turn, in processor time of the server,
 * so that neither the client nor the neighbours on the machine are counted.
 */
final class Checks {
    private static final ServerProcess.Question QUESTION = ServerProcess.Question.PREVIEW;
    private static final int WARMING = 200_000;
    /** Many short rounds in turn: what slows the machine for a while then slows both sides of most pairs. */
    private static final int ROUNDS = 101;

    private static final int REQUESTS = 4_000;
    /** What the checks may cost, in the median of the pairs. */
    private static final double MOST = 1.30;

    private final Callers callers;

    private Checks(Callers callers) {
        this.callers = callers;
    }

    /** Prints the measurement and tells whether the checks cost no more than they may. */
    static boolean run() throws Exception {
        try (var callers = new Callers();
                ServerProcess product = ServerProcess.product();
                ServerProcess plain = ServerProcess.ofThisJar("plain")) {
            return new Checks(callers).print(product, plain) <= MOST;
        }
    }

    private double print(ServerProcess product, ServerProcess plain) throws Exception {
        cpu(product, WARMING);
        cpu(plain, WARMING);
        var with = new ArrayList<Double>();
        var without = new ArrayList<Double>();
        var ratios = new ArrayList<Double>();
        for (int round = 0; round < ROUNDS; round++) {
            with.add(cpu(product, REQUESTS));
            without.add(cpu(plain, REQUESTS));
            ratios.add(with.get(round) / without.get(round));
        }
        System.out.println(
                "| POST " + QUESTION.path() + ", processor time of the server a request | quarter µs | median µs |");
        System.out.println("|---|---:|---:|");
        row("Mokuteki, every check", with, "%.1f");
        row("the same decision, no check", without, "%.1f");
        row("ratio of a pair of rounds", ratios, "%.2f");
        return Ranks.median(ratios);
    }

    private double cpu(ServerProcess server, int requests) throws Exception {
        return callers.ask(server, QUESTION, requests).cpuMicros();
    }

    private static void row(String name, List<Double> values, String form) {
        System.out.printf(
                Locale.ROOT,
                "| %s | " + form + " | " + form + " |%n",
                name,
                Ranks.at(0.25, values),
                Ranks.median(values));
    }
}
