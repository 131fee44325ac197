package jp.mokuteki.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Instances on one PostgreSQL server, asked by as many callers altogether: previews, which need no database, stored decisions, and
 * provisions recorded with their decision in one ledger. Side by side stand one, two and four instances, then single
 * instances that keep more or fewer connections, and with more callers those that work on more or fewer requests at once. All of them
 * share the processors of this machine.
 */
final class Instances implements AutoCloseable {
    private static final int CALLERS = 16;
    private static final int MANY_CALLERS = 64;
    private static final String CONNECTIONS = "MOKUTEKI_DATABASE_CONNECTIONS";
    private static final String AT_ONCE = "MOKUTEKI_REQUESTS_AT_ONCE";
    private static final Duration WARMING = Duration.ofSeconds(10);
    private static final Duration ROUND = Duration.ofSeconds(5);
    private static final int ROUNDS = 3;
    private static final List<ServerProcess.Question> STORED =
            List.of(ServerProcess.Question.DECISION, ServerProcess.Question.RECORD);

    private final int count;
    private final ExecutorService callers;
    private final List<ServerProcess> all = new ArrayList<>();

    private Instances(int count) {
        this.count = count;
        this.callers = Executors.newFixedThreadPool(count);
    }

    /** What a round gave: answers a second, the processors' time of the instances an answer, and how long answers took. */
    private record Rate(double perSecond, double cpuMicros, double halfMillis, double slowMillis) {}

    /** Those that are asked together. */
    private record Side(String name, List<ServerProcess> instances) {}

    static void run() throws Exception {
        System.out.println(
                "| asked | of whom | callers | answers a second | x of the first | CPU µs | p50 ms | p99 ms |");
        System.out.println("|---|---|---:|---:|---:|---:|---:|---:|");
        compareCounts();
        compareSettings(CALLERS, CONNECTIONS, 2, 4, 8, 16);
    }

    /** How many requests are worked on at once, asked by more callers than most of them let in. */
    static void runThreads() throws Exception {
        System.out.println(
                "| asked | of whom | callers | answers a second | x of the first | CPU µs | p50 ms | p99 ms |");
        System.out.println("|---|---|---:|---:|---:|---:|---:|---:|");
        compareSettings(MANY_CALLERS, AT_ONCE, 4, 16, 64, 128);
    }

    private static void compareCounts() throws Exception {
        Path folder = Files.createTempDirectory("instances");
        try (OwnServer server = OwnServer.start(folder.resolve("server"));
                var instances = new Instances(CALLERS)) {
            for (int i = 0; i < 4; i++) {
                instances.start(server, folder, Map.of());
            }
            var sides = List.of(
                    new Side("1 instance", instances.all.subList(0, 1)),
                    new Side("2 instances", instances.all.subList(0, 2)),
                    new Side("4 instances", instances.all));
            instances.compare(ServerProcess.Question.PREVIEW, sides);
            for (ServerProcess.Question question : STORED) {
                instances.compare(question, sides);
            }
        }
    }

    private static void compareSettings(int callers, String name, int... values) throws Exception {
        Path folder = Files.createTempDirectory("settings");
        try (OwnServer server = OwnServer.start(folder.resolve("server"));
                var instances = new Instances(callers)) {
            var sides = new ArrayList<Side>();
            for (int value : values) {
                ServerProcess one = instances.start(server, folder, Map.of(name, String.valueOf(value)));
                sides.add(new Side(name + "=" + value, List.of(one)));
            }
            instances.compare(ServerProcess.Question.PREVIEW, sides);
            for (ServerProcess.Question question : STORED) {
                instances.compare(question, sides);
            }
        }
    }

    private ServerProcess start(OwnServer server, Path folder, Map<String, String> settings) throws IOException {
        ServerProcess instance = ServerProcess.instance(server.address(), folder.resolve("keys"), settings);
        all.add(instance);
        return instance;
    }

    private void compare(ServerProcess.Question question, List<Side> sides) throws Exception {
        var best = new ArrayList<Rate>();
        for (Side side : sides) {
            best.add(round(side, question, WARMING));
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < sides.size(); i++) {
                Rate now = round(sides.get(i), question, ROUND);
                best.set(i, round == 0 || now.perSecond > best.get(i).perSecond ? now : best.get(i));
            }
        }
        for (int i = 0; i < sides.size(); i++) {
            print(question, sides.get(i), best.get(i), best.get(0));
        }
    }

    private void print(ServerProcess.Question question, Side side, Rate rate, Rate first) {
        System.out.printf(
                Locale.ROOT,
                "| `POST %s` | %s | %d | %.0f | %.2f | %.0f | %.1f | %.1f |%n",
                question.path(),
                side.name,
                count,
                rate.perSecond,
                rate.perSecond / first.perSecond,
                rate.cpuMicros,
                rate.halfMillis,
                rate.slowMillis);
    }

    private Rate round(Side side, ServerProcess.Question question, Duration length) throws Exception {
        long cpu = cpuNanos();
        long begin = System.nanoTime();
        var asked = new ArrayList<Future<long[]>>();
        for (int i = 0; i < count; i++) {
            ServerProcess instance = side.instances.get(i % side.instances.size());
            asked.add(callers.submit(() -> ask(instance, question, begin + length.toNanos())));
        }
        var took = new ArrayList<long[]>();
        for (Future<long[]> one : asked) {
            took.add(one.get());
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        long[] latencies = took.stream().flatMapToLong(Arrays::stream).sorted().toArray();
        return new Rate(
                latencies.length / seconds,
                (cpuNanos() - cpu) / 1e3 / latencies.length,
                latencies[latencies.length / 2] / 1e6,
                latencies[latencies.length * 99 / 100] / 1e6);
    }

    private long cpuNanos() {
        return all.stream().mapToLong(instance -> instance.cpu().toNanos()).sum();
    }

    private static long[] ask(ServerProcess instance, ServerProcess.Question question, long end) throws IOException {
        var latencies = new ArrayList<Long>();
        try (Asker asker = instance.asker(question)) {
            for (long now = System.nanoTime(); now < end; ) {
                asker.ask();
                long then = System.nanoTime();
                latencies.add(then - now);
                now = then;
            }
        }
        return latencies.stream().mapToLong(Long::longValue).toArray();
    }

    @Override
    public void close() {
        callers.shutdown();
        all.forEach(ServerProcess::close);
    }
}
