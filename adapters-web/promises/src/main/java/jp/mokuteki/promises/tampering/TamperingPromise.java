package jp.mokuteki.promises.tampering;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.mokuteki.promises.Options;
import jp.mokuteki.promises.Promise;
import jp.mokuteki.promises.UsageException;
import jp.mokuteki.promises.Verdict;
import jp.mokuteki.promises.product.Folder;
import jp.mokuteki.promises.product.ProductServer;

/**
 * R3 — whatever is changed in a ledger is found: in an export by {@code verify}, in the stored database by the product itself. In what
 * nobody changed nothing is found.
 */
public final class TamperingPromise implements Promise {
    private static final long MUTATIONS = 120_000;
    private static final long LEDGERS = 24;
    private static final long STORED = 60;
    private static final long MOST = 100_000_000;
    private static final int MOST_TOLD = 12;

    @Override
    public String command() {
        return "tampering";
    }

    @Override
    public Set<String> options() {
        return Set.of("--mutations", "--ledgers", "--stored", "--seed", "--jar");
    }

    @Override
    public Verdict check(Options options) throws Exception {
        long mutations = options.number("--mutations", MUTATIONS);
        long ledgers = options.number("--ledgers", LEDGERS);
        long stored = options.number("--stored", STORED);
        if (mutations < 1 || mutations > MOST || ledgers < 1 || ledgers > 1_000 || stored > MOST) {
            throw new UsageException("there are 1 to 100000000 mutations of 1 to 1000 ledgers");
        }
        Path jar = Path.of(options.text("--jar").orElse(ProductServer.JAR));
        long seed = options.number("--seed", 1);
        try (ProductVerifier verifier = ProductVerifier.in(jar);
                Folder folder = Folder.fresh()) {
            long begin = System.nanoTime();
            Exports exports = forged(verifier, seed, ledgers, mutations);
            var others = new Account();
            new VerifyCommands(jar, folder.path(), others).run(new Suite(seed, 1).swept());
            new StoredLedgers(jar, folder.path(), seed, others).run((int) stored);
            return verdict(exports, others, seed, Duration.ofNanos(System.nanoTime() - begin));
        }
    }

    static Exports forged(ExportVerifier verifier, long seed, long ledgers, long mutations) {
        var exports = new Exports(verifier, new Suite(seed, (int) ledgers), seed);
        exports.clean();
        exports.forgeAll(mutations);
        return exports;
    }

    private static Verdict verdict(Exports exports, Account others, long seed, Duration took) {
        Account forged = exports.account();
        var offences = new ArrayList<>(forged.offences());
        offences.addAll(others.offences());
        String remarks = "seed=%d %s %s in %ds".formatted(seed, exports.counts(), others.counts(), took.toSeconds());
        List<String> told = offences.stream().limit(MOST_TOLD).toList();
        return new Verdict("R3", forged.kept() + others.kept(), forged.cases() + others.cases(), remarks, told);
    }
}
