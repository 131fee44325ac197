package jp.mokuteki.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Heap after a full collection and resident set: the product beside a bare Javalin, at rest, under load, and with many registers. */
final class Memory {
    private static final int INSURERS = 1_400;
    private static final int REQUESTS = 8_000;
    private static final int MILLIS_OF_REST = 3_000;
    private static final int MILLIS_BETWEEN_LOOKS = 50;
    private static final ServerProcess.Question QUESTION = ServerProcess.Question.PREVIEW;

    private Memory() {}

    /** What was seen, in megabytes. */
    private record Seen(double heap, double resident) {
        void print(String name, Seen beside) {
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %.1f | %.2f | %.0f | %.2f |%n",
                    name,
                    heap,
                    heap / beside.heap,
                    resident,
                    resident / beside.resident);
        }
    }

    static void run() throws Exception {
        System.out.println("| | heap MB | x of bare | resident MB | x of bare |");
        System.out.println("|---|---:|---:|---:|---:|");
        Seen bareAtRest;
        Seen bareUnderLoad;
        try (ServerProcess bare = ServerProcess.bare()) {
            bareAtRest = atRest(bare, QUESTION.to("/"));
            bareUnderLoad = underLoad(bare, QUESTION.to("/"));
        }
        bareAtRest.print("bare Javalin + H2 + JDBI, at rest", bareAtRest);
        bareUnderLoad.print("the same, 8 callers", bareUnderLoad);
        try (ServerProcess product = ServerProcess.product()) {
            atRest(product, QUESTION).print("Mokuteki, at rest", bareAtRest);
            underLoad(product, QUESTION).print("the same, 8 callers", bareUnderLoad);
        }
        withManyRegisters().print("Mokuteki, registers of " + INSURERS + " insurers, at rest", bareAtRest);
    }

    private static Seen atRest(ServerProcess server, ServerProcess.Question question) throws Exception {
        try (Asker asker = server.asker(question)) {
            asker.ask();
        }
        return rested(server);
    }

    private static Seen rested(ServerProcess server) throws Exception {
        Thread.sleep(MILLIS_OF_REST);
        double resident = server.memory().resident();
        return new Seen(server.memory().heap(), resident);
    }

    /** The largest resident set while all callers ask, and the heap when they have just ended. */
    private static Seen underLoad(ServerProcess server, ServerProcess.Question question) throws Exception {
        ExecutorService load = Executors.newSingleThreadExecutor();
        try (var callers = new Callers()) {
            Future<?> asked = load.submit((Callable<?>) () -> callers.ask(server, question, REQUESTS));
            double most = 0;
            while (!asked.isDone()) {
                most = Math.max(most, server.memory().resident());
                Thread.sleep(MILLIS_BETWEEN_LOOKS);
            }
            asked.get();
            return new Seen(server.memory().heap(), most);
        } finally {
            load.shutdown();
        }
    }

    private static Seen withManyRegisters() throws Exception {
        Path folder = Files.createTempDirectory("insurers");
        List<String> tokens = StoredInsurers.in(folder, INSURERS);
        try (ServerProcess product = ServerProcess.productIn(folder)) {
            for (String token : tokens) {
                try (Asker asker = product.asker(QUESTION, token)) {
                    asker.ask();
                }
            }
            return rested(product);
        }
    }
}
