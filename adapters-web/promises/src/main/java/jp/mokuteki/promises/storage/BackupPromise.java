package jp.mokuteki.promises.storage;

import java.nio.file.Path;
import java.util.Set;
import jp.mokuteki.promises.Options;
import jp.mokuteki.promises.Promise;
import jp.mokuteki.promises.UsageException;
import jp.mokuteki.promises.Verdict;
import jp.mokuteki.promises.product.Folder;
import jp.mokuteki.promises.product.ProductServer;

/** R10 — a backup is restored whole and sound; one that is older than what was recorded, or damaged, is refused. */
public final class BackupPromise implements Promise {
    private static final long CYCLES = 20;
    private static final long DAMAGES = 8;
    private static final long MOST = 10_000;

    @Override
    public String command() {
        return "backup";
    }

    @Override
    public Set<String> options() {
        return Set.of("--cycles", "--damages", "--seed", "--jar");
    }

    @Override
    public Verdict check(Options options) throws Exception {
        long cycles = options.number("--cycles", CYCLES);
        long damages = options.number("--damages", DAMAGES);
        if (cycles < 1 || cycles > MOST || damages > MOST) {
            throw new UsageException("there are 1 to 10000 cycles, each with at most 10000 damages");
        }
        Path jar = Path.of(options.text("--jar").orElse(ProductServer.JAR));
        try (Folder folder = Folder.fresh()) {
            return new Backups(jar, folder.path(), options.number("--seed", 1)).run((int) cycles, (int) damages);
        }
    }
}
