package jp.mokuteki.promises.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import jp.mokuteki.promises.Verdict;
import jp.mokuteki.promises.http.Answer;
import jp.mokuteki.promises.product.ProductServer;

/** Kills of a product under load, and what was found after each. */
final class Kills {
    private static final int MOST_TOLD = 12;
    private static final int HEAP = 256;
    private static final int MOST_BEFORE = 300;
    private static final Map<String, String> SETTINGS = Map.of("MOKUTEKI_BOOTSTRAP_TOKEN", LedgerClient.TOKEN);

    private final Path jar;
    private final Path home;
    private final long seed;
    private final SplittableRandom random;
    private final List<Acknowledged> acknowledged = new ArrayList<>();
    private final Set<String> decisions = new HashSet<>();
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
        verify(client);
    }

    /** The key of what was acknowledged gives the answer that was given, so that whoever repeats makes nothing new. */
    private void sameAgain(LedgerClient client, Acknowledged one) throws IOException {
        Answer again = client.send(one.writing());
        if (!again.text().equals(one.said())) {
            torn++;
            offences.add("torn: another answer under the key " + one.writing().key());
        }
    }

    private void reckon(LedgerClient client) throws IOException {
        List<ExportedRecord> found = ExportedRecord.of(client.export().text());
        for (String id : unknownDecisions(found)) {
            if (client.get("/v1/decisions/" + id).status() == 200) {
                decisions.add(id);
            }
        }
        Reckoning reckoning = Reckoning.of(acknowledged, found, decisions);
        lost += reckoning.lost().size();
        torn += reckoning.torn().size();
        duplicated += reckoning.duplicated().size();
        offences.addAll(reckoning.offences());
    }

    private List<String> unknownDecisions(List<ExportedRecord> found) {
        var unknown = new ArrayList<String>();
        found.forEach(one -> one.decision().ifPresent(unknown::add));
        acknowledged.forEach(one -> one.decision().ifPresent(unknown::add));
        unknown.removeAll(decisions);
        return unknown;
    }

    /** Integrity over HTTP, and offline against the last checkpoint that was acknowledged before the kill. */
    private void verify(LedgerClient client) throws IOException, InterruptedException {
        String verdict = client.verdict().orElse("no verdict");
        if (!verdict.equals("SOUND")) {
            offences.add("the product finds its ledger " + verdict);
        }
        var words = new ArrayList<String>(List.of(
                Files.write(home.resolve("export.jsonl"), client.export().body())
                        .toString(),
                "--key",
                Files.writeString(home.resolve("ledger.key"), client.keys()).toString()));
        acknowledged.stream()
                .max(Comparator.comparingLong(Acknowledged::sequence))
                .filter(last -> last.writing().isRecord())
                .ifPresent(last -> words.addAll(List.of("--checkpoint", noteOf(last))));
        VerifyRun run = VerifyRun.of(jar, HEAP, words.toArray(String[]::new));
        if (run.exitCode() != 0) {
            offences.add("verify ends with " + run.exitCode() + ": " + run.said());
        }
    }

    private String noteOf(Acknowledged last) {
        try {
            return Files.writeString(home.resolve("checkpoint.txt"), last.checkpoint())
                    .toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String ready() {
        List<Duration> sorted = ready.stream().sorted().toList();
        return millis(sorted.get(sorted.size() / 2)) + "/" + millis(sorted.get(sorted.size() - 1));
    }

    private static String millis(Duration duration) {
        return duration.toMillis() + "ms";
    }
}
