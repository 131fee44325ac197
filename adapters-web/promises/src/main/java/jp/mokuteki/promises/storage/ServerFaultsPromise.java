package jp.mokuteki.promises.storage;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import jp.mokuteki.persistence.server.PostgresServer;
import jp.mokuteki.persistence.server.TestDatabase;
import jp.mokuteki.promises.Options;
import jp.mokuteki.promises.Promise;
import jp.mokuteki.promises.UsageException;
import jp.mokuteki.promises.Verdict;
import jp.mokuteki.promises.ledger.Audit;
import jp.mokuteki.promises.ledger.LedgerClient;
import jp.mokuteki.promises.product.Folder;
import jp.mokuteki.promises.product.ProductServer;

/**
 * R7 — a PostgreSQL server that is stopped hard, or loses sessions, while several clients write: nothing that was acknowledged is lost,
 * nothing is stored twice, and the product goes on by itself.
 */
public final class ServerFaultsPromise implements Promise {
    private static final long CYCLES = 5;
    private static final long WRITERS = 6;
    private static final Set<String> PROBLEMS = Set.of("storage-unavailable", "outcome-unknown");

    @Override
    public String command() {
        return "server-faults";
    }

    @Override
    public Set<String> options() {
        return Set.of("--cycles", "--writers", "--seed", "--jar");
    }

    @Override
    public Verdict check(Options options) throws Exception {
        long cycles = options.number("--cycles", CYCLES);
        long writers = options.number("--writers", WRITERS);
        if (cycles < 1 || cycles > 10_000 || writers < 1 || writers > 64) {
            throw new UsageException("there are 1 to 10000 cycles and 1 to 64 writers");
        }
        Path jar = Path.of(options.text("--jar").orElse(ProductServer.JAR));
        long seed = options.number("--seed", 1);
        try (Folder folder = Folder.fresh();
                TestDatabase database = PostgresServer.shared().emptyDatabase();
                ProductServer server = ProductServer.start(jar, folder.path(), settings(database))) {
            var client = new LedgerClient(server.address(), LedgerClient.TOKEN);
            var load = new SteadyWriters(client, PROBLEMS, Ordeal.PATIENCE);
            var ordeal = new Ordeal(client, load, seed, Ordeal.PATIENCE);
            List<Fault> faults = ServerFault.of(database, new SplittableRandom(seed));
            load.start((int) writers);
            for (int cycle = 0; cycle < cycles; cycle++) {
                for (Fault fault : faults) {
                    ordeal.undergo(fault);
                }
            }
            load.stop();
            return ordeal.verdict("R7", new Audit(jar, folder.path()), "seed=" + seed);
        }
    }

    private static Map<String, String> settings(TestDatabase database) {
        return Map.of(
                "MOKUTEKI_BOOTSTRAP_TOKEN", LedgerClient.TOKEN,
                "MOKUTEKI_DATABASE_URL", database.address(),
                "MOKUTEKI_DATABASE_USER", PostgresServer.USER,
                "MOKUTEKI_DATABASE_PASSWORD", PostgresServer.PASSWORD);
    }
}
