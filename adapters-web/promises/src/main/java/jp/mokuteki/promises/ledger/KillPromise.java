package jp.mokuteki.promises.ledger;

import java.nio.file.Path;
import java.util.Set;
import jp.mokuteki.promises.Options;
import jp.mokuteki.promises.Promise;
import jp.mokuteki.promises.UsageException;
import jp.mokuteki.promises.Verdict;
import jp.mokuteki.promises.product.Folder;
import jp.mokuteki.promises.product.ProductServer;

/**
 * R1 — a product that is killed while it writes has afterwards everything that it acknowledged, whole and once. The embedded
 * database is used.
 */
public final class KillPromise implements Promise {
    private static final long CYCLES = 20;
    private static final long WRITERS = 6;

    @Override
    public String command() {
        return "kill";
    }

    @Override
    public Set<String> options() {
        return Set.of("--cycles", "--writers", "--seed", "--jar");
    }

    @Override
    public Verdict check(Options options) throws Exception {
        long cycles = options.number("--cycles", CYCLES);
        long writers = options.number("--writers", WRITERS);
        if (cycles < 1 || writers < 1 || writers > 64) {
            throw new UsageException("there are one cycle and 1 to 64 writers or more");
        }
        Path jar = Path.of(options.text("--jar").orElse(ProductServer.JAR));
        try (Folder folder = Folder.fresh()) {
            return new Kills(jar, folder.path(), options.number("--seed", 1)).run((int) cycles, (int) writers);
        }
    }
}
