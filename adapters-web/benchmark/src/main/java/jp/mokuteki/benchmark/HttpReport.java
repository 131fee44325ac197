package jp.mokuteki.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A decision over HTTP beside the least that a route of the same server can do: read JSON and write JSON of the same size, or say the
 * same bytes to everybody; and a thousand questions in one request.
 */
final class HttpReport {
    private static final int WARMING = 200_000;
    private static final int ROUNDS = 31;
    private static final int REQUESTS = 4_000;
    private static final int BATCH = 1_000;
    private static final int BATCHES_OF_WARMING = 240;
    private static final int BATCHES = 16;

    private final Callers callers;

    /** What is asked of whom, and what the rounds took. */
    private static final class Side {
        private final String name;
        private final ServerProcess server;
        private final ServerProcess.Question question;
        private final List<Double> cpu = new ArrayList<>();
        private final List<Double> perSecond = new ArrayList<>();
        private final List<Double> half = new ArrayList<>();
        private final List<Double> slow = new ArrayList<>();

        Side(String name, ServerProcess server, ServerProcess.Question question) {
            this.name = name;
            this.server = server;
            this.question = question;
        }

        void note(Callers.Round round) {
            cpu.add(round.cpuMicros());
            perSecond.add(round.perSecond());
            half.add(round.half());
            slow.add(round.slow());
        }
    }

    private HttpReport(Callers callers) {
        this.callers = callers;
    }

    static void run() throws Exception {
        try (var callers = new Callers();
                ServerProcess product = ServerProcess.product();
                ServerProcess plain = ServerProcess.ofThisJar("plain")) {
            var report = new HttpReport(callers);
            ServerProcess.Question preview = ServerProcess.Question.PREVIEW;
            var echo = new Side("JSON in, JSON out", plain, preview.to(PlainService.ECHO));
            var sides = List.of(
                    echo,
                    new Side("a constant", plain, preview.to(PlainService.CONSTANT)),
                    new Side("the decision, no check", plain, preview),
                    new Side("Mokuteki, every check", product, preview),
                    new Side("the same, about 1,680 days in turn", product, ServerProcess.Question.PREVIEWS));
            report.measure(sides);
            print(sides, echo);
            report.batch(product, sides.get(3));
        }
    }

    private void measure(List<Side> sides) throws Exception {
        for (Side side : sides) {
            callers.ask(side.server, side.question, WARMING);
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (Side side : sides) {
                side.note(callers.ask(side.server, side.question, REQUESTS));
            }
        }
    }

    private static void print(List<Side> sides, Side echo) {
        System.out.println(
                "| route | requests a second | x of JSON in, JSON out | server CPU µs | x | p50 µs | p99 µs | x |");
        System.out.println("|---|---:|---:|---:|---:|---:|---:|---:|");
        for (Side side : sides) {
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %.0f | %.2f | %.1f | %.2f | %.0f | %.0f | %.2f |%n",
                    side.name,
                    Ranks.median(side.perSecond),
                    ratio(side.perSecond, echo.perSecond),
                    Ranks.median(side.cpu),
                    ratio(side.cpu, echo.cpu),
                    Ranks.median(side.half),
                    Ranks.median(side.slow),
                    ratio(side.slow, echo.slow));
        }
    }

    /** The median of the ratios of rounds that were run in turn. */
    private static double ratio(List<Double> ones, List<Double> others) {
        var ratios = new ArrayList<Double>();
        for (int round = 0; round < ones.size(); round++) {
            ratios.add(ones.get(round) / others.get(round));
        }
        return Ranks.median(ratios);
    }

    private void batch(ServerProcess product, Side single) throws Exception {
        var batch = new Side("a thousand questions", product, ServerProcess.Question.batch(BATCH));
        callers.ask(product, batch.question, BATCHES_OF_WARMING);
        for (int round = 0; round < ROUNDS; round++) {
            batch.note(callers.ask(product, batch.question, BATCHES));
        }
        double cpu = Ranks.median(batch.cpu) / BATCH;
        System.out.printf(
                Locale.ROOT,
                "%nA thousand questions in one request: %.1f µs of the server a question, %.2f x of one asked alone.%n",
                cpu,
                cpu / Ranks.median(single.cpu));
    }
}
