package jp.mokuteki.benchmark;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Clients that ask a server as fast as it answers, each over one connection. */
final class Callers implements AutoCloseable {
    private static final int COUNT = 8;

    private final ExecutorService threads = Executors.newFixedThreadPool(COUNT);

    /**
     * What a round of requests took.
     *
     * @param cpuMicros processor time of the server, a request
     * @param perSecond requests a second
     * @param half microseconds within which half of the requests were answered
     * @param slow microseconds within which all but one in a hundred were
     */
    record Round(double cpuMicros, double perSecond, double half, double slow) {}

    /** Asks a number of times. */
    Round ask(ServerProcess server, ServerProcess.Question question, int requests) throws Exception {
        Duration cpu = server.cpu();
        long begin = System.nanoTime();
        var asked = new ArrayList<Future<long[]>>();
        for (int i = 0; i < COUNT; i++) {
            asked.add(threads.submit(() -> askInTurn(server, question, requests / COUNT)));
        }
        List<long[]> latencies = new ArrayList<>();
        for (Future<long[]> one : asked) {
            latencies.add(one.get());
        }
        long took = System.nanoTime() - begin;
        long[] all = latencies.stream().flatMapToLong(Arrays::stream).sorted().toArray();
        return new Round(
                server.cpu().minus(cpu).toNanos() / 1_000.0 / all.length,
                all.length * 1_000_000_000.0 / took,
                micros(all, 0.5),
                micros(all, 0.99));
    }

    private static double micros(long[] latencies, double part) {
        return latencies[(int) (part * (latencies.length - 1))] / 1_000.0;
    }

    private static long[] askInTurn(ServerProcess server, ServerProcess.Question question, int times)
            throws IOException {
        var latencies = new long[times];
        try (Asker asker = server.asker(question)) {
            for (int i = 0; i < times; i++) {
                long begin = System.nanoTime();
                asker.ask();
                latencies[i] = System.nanoTime() - begin;
            }
        }
        return latencies;
    }

    @Override
    public void close() {
        threads.shutdown();
    }
}
