package jp.mokuteki.promises.ledger;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.mokuteki.promises.Options;
import jp.mokuteki.promises.Promise;
import jp.mokuteki.promises.UsageException;
import jp.mokuteki.promises.Verdict;
import jp.mokuteki.promises.product.Folder;
import jp.mokuteki.promises.product.ProductServer;

/** R6 — what is sent again and again, over connections that are cut, is stored once and answered the same. */
public final class RepeatPromise implements Promise {
    private static final long KEYS = 5_000;
    private static final long MOST_KEYS = 100_000;

    @Override
    public String command() {
        return "repeat";
    }

    @Override
    public Set<String> options() {
        return Set.of("--keys", "--seed", "--url", "--token", "--jar");
    }

    @Override
    public Verdict check(Options options) throws Exception {
        Optional<String> url = options.text("--url");
        long keys = options.number("--keys", KEYS);
        if (keys < 1
                || keys > MOST_KEYS
                || url.isPresent() != options.text("--token").isPresent()) {
            throw new UsageException("there are 1 to 100000 keys, and --url and --token go together");
        }
        long seed = options.number("--seed", 1);
        if (url.isPresent()) {
            var client = new LedgerClient(
                    URI.create(url.get()), options.text("--token").orElseThrow());
            return new Repeats(client, (int) keys, seed).run();
        }
        Path jar = Path.of(options.text("--jar").orElse(ProductServer.JAR));
        var settings = Map.of("MOKUTEKI_BOOTSTRAP_TOKEN", LedgerClient.TOKEN);
        try (Folder folder = Folder.fresh();
                ProductServer server = ProductServer.start(jar, folder.path(), settings)) {
            return new Repeats(new LedgerClient(server.address(), LedgerClient.TOKEN), (int) keys, seed).run();
        }
    }
}
