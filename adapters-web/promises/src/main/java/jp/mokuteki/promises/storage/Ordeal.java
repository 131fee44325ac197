package jp.mokuteki.promises.storage;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import jp.mokuteki.promises.Verdict;
import jp.mokuteki.promises.ledger.Acknowledged;
import jp.mokuteki.promises.ledger.Audit;
import jp.mokuteki.promises.ledger.LedgerClient;

/**
 * 試練 — faults of the storage under load, one after another. While one lasts the product is not ready and acknowledges nothing; when it
 * is over, it is ready and stores again, without a restart. At the end everything that was acknowledged is there, once.
 */
final class Ordeal {
    /** How long a product may take to notice, or to recover. */
    static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final int MOST_TOLD = 12;
    private static final int BETWEEN = 10;
    private static final int READY = 200;
    private static final int NOT_READY = 503;

    private final LedgerClient client;
    private final SteadyWriters writers;
    private final SplittableRandom random;
    private final Duration patience;
    private final List<String> offences = new ArrayList<>();
    private int faults;
    private Duration slowest = Duration.ZERO;

    Ordeal(LedgerClient client, SteadyWriters writers, long seed, Duration patience) {
        this.patience = patience;
        this.client = client;
        this.writers = writers;
        this.random = new SplittableRandom(seed);
    }

    /** Lets a fault happen while the writers write, and be over. */
    void undergo(Fault fault) throws Exception {
        stored(BETWEEN, "before " + fault.name());
        Thread.sleep(random.nextInt(100));
        fault.begin();
        faults++;
        try {
            if (fault.lasts()) {
                lasting(fault);
            }
        } finally {
            fault.end();
        }
        long begin = System.nanoTime();
        if (!isReached(READY)) {
            offences.add(fault.name() + " is over, and the product is not ready");
        }
        stored(BETWEEN, "after " + fault.name());
        Duration took = Duration.ofNanos(System.nanoTime() - begin);
        slowest = took.compareTo(slowest) > 0 ? took : slowest;
    }

    private void lasting(Fault fault) throws InterruptedException {
        if (!isReached(NOT_READY)) {
            offences.add("the product says that it is ready during " + fault.name());
        }
        Thread.sleep(200 + random.nextInt(300));
    }

    private boolean isReached(int status) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < end) {
            try {
                if (client.get("/readyz").status() == status) {
                    return true;
                }
            } catch (IOException e) {
                offences.add("/readyz: " + e.getMessage());
            }
            Thread.sleep(50);
        }
        return false;
    }

    private void stored(int more, String when) throws InterruptedException {
        int enough = writers.count() + more;
        long end = System.nanoTime() + patience.toNanos();
        while (writers.count() < enough && System.nanoTime() < end) {
            Thread.sleep(10);
        }
        if (writers.count() < enough) {
            offences.add("nothing more is stored " + when);
        }
    }

    /** Draws the account, once the writers have stopped. */
    Verdict verdict(String promise, Audit audit, String remarks) throws IOException, InterruptedException {
        List<Acknowledged> acknowledged = writers.acknowledged();
        Audit.Found found = audit.look(client, acknowledged);
        offences.addAll(writers.offences());
        offences.addAll(found.offences());
        var reckoning = found.reckoning();
        int lost = reckoning.lost().size();
        int wrong = lost + reckoning.torn().size() + reckoning.duplicated().size();
        String line = "%s faults=%d lost=%d torn=%d duplicated=%d gaps=%d %s slowest-recovery=%dms"
                .formatted(
                        remarks,
                        faults,
                        lost,
                        reckoning.torn().size(),
                        reckoning.duplicated().size(),
                        found.gaps(),
                        writers.refused(),
                        slowest.toMillis());
        int kept = acknowledged.size() - Math.min(acknowledged.size(), wrong);
        return new Verdict(
                promise,
                kept,
                acknowledged.size(),
                line,
                offences.stream().limit(MOST_TOLD).toList());
    }
}
