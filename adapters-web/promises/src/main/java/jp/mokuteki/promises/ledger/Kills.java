package jp.mokuteki.promises.ledger;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import jp.mokuteki.promises.Verdict;
import jp.mokuteki.promises.http.Answer;
import jp.mokuteki.promises.product.ProductServer;

/** Kills of a product under load, and what was found after each. */
final class Kills {
    private static final int MOST_TOLD = 12;
    private static final int MOST_BEFORE = 300;
    private static final Map<String, String> SETTINGS = Map.of("MOKUTEKI_BOOTSTRAP_TOKEN", LedgerClient.TOKEN);

    private final Path jar;
    private final Path home;
    private final long seed;
    private final SplittableRandom random;
    private final Audit audit;
    private final List<Acknowledged> acknowledged = new ArrayList<>();
    private final List<String> offences = new ArrayList<>();
    private final List<Duration> ready = new ArrayList<>();
    private int lost;
    private int torn;
    private int duplicated;
    private int repeated;

    Kills(Path jar, Path home, long seed) {
        this.jar = jar;
        this.home = home;
        this.seed = seed;
        this.random = new SplittableRandom(seed);
        this.audit = new Audit(jar, home);
    }

    Verdict run(int cycles, int writers) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        start().close();
        ready.clear();
        ProductServer server = start();
        Duration plain = ready.remove(0);
        try {
            for (int cycle = 0; cycle < cycles; cycle++) {
                Writers load = killed(server, cycle, writers);
                server = start();
                offences.addAll(load.faults());
                lookAfter(server, load);
            }
        } finally {
            server.close();
        }
        Duration took = Duration.ofNanos(System.nanoTime() - begin);
        String remarks = "seed=%d cycles=%d lost=%d torn=%d duplicated=%d repeated=%d ready=%s plain=%s in %ds"
                .formatted(seed, cycles, lost, torn, duplicated, repeated, ready(), millis(plain), took.toSeconds());
        int kept = acknowledged.size() - Math.min(acknowledged.size(), lost + torn + duplicated);
        return new Verdict(
                "R1",
                kept,
                acknowledged.size(),
                remarks,
                offences.stream().limit(MOST_TOLD).toList());
    }

    private ProductServer start() throws IOException {
        long begin = System.nanoTime();
        ProductServer server = ProductServer.start(jar, home, SETTINGS);
        ready.add(Duration.ofNanos(System.nanoTime() - begin));
        return server;
    }

    private Writers killed(ProductServer server, int cycle, int writers) throws IOException, InterruptedException {
        var load = new Writers(new LedgerClient(server.address(), LedgerClient.TOKEN), "kill-" + cycle + "-");
        int enough = random.nextInt(1, MOST_BEFORE);
        load.start(writers);
        while (load.count() < enough && load.faults().isEmpty()) {
            Thread.sleep(1);
        }
        Thread.sleep(random.nextLong(20));
        server.kill();
        load.join();
        return load;
    }

    private void lookAfter(ProductServer server, Writers load) throws IOException, InterruptedException {
        var client = new LedgerClient(server.address(), LedgerClient.TOKEN);
        acknowledged.addAll(load.acknowledged());
        for (Acknowledged one : load.acknowledged()) {
            sameAgain(client, one);
        }
        for (Writing writing : load.open()) {
            acknowledged.add(client.store(writing));
            repeated++;
        }
        reckon(client);
    }

    /** The key of what was acknowledged gives the answer that was given, so that whoever repeats makes nothing new. */
    private void sameAgain(LedgerClient client, Acknowledged one) throws IOException {
        Answer again = client.send(one.writing());
        if (!again.text().equals(one.said())) {
            torn++;
            offences.add("torn: another answer under the key " + one.writing().key());
        }
    }

    private void reckon(LedgerClient client) throws IOException, InterruptedException {
        Audit.Found found = audit.look(client, acknowledged);
        lost += found.reckoning().lost().size();
        torn += found.reckoning().torn().size();
        duplicated += found.reckoning().duplicated().size();
        offences.addAll(found.offences());
    }

    private String ready() {
        List<Duration> sorted = ready.stream().sorted().toList();
        return millis(sorted.get(sorted.size() / 2)) + "/" + millis(sorted.get(sorted.size() - 1));
    }

    private static String millis(Duration duration) {
        return duration.toMillis() + "ms";
    }
}
