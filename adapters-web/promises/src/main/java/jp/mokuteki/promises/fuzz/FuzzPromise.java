package jp.mokuteki.promises.fuzz;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.mokuteki.promises.Options;
import jp.mokuteki.promises.Promise;
import jp.mokuteki.promises.UsageException;
import jp.mokuteki.promises.Verdict;
import jp.mokuteki.promises.product.Folder;
import jp.mokuteki.promises.product.ProductServer;
import jp.mokuteki.promises.product.Site;
import jp.mokuteki.promises.product.Traces;

/**
 * R4 — no request makes the product fail, hang, answer what its contract does not say, or repeat a secret, in an answer, in
 * its logs or in its database. A request is a function of the seed and its number.
 */
public final class FuzzPromise implements Promise {
    private static final String TOKEN = "fuzz-fuzz-fuzz-fuzz-fuzz-fuzz-fuzz-fuzz";
    private static final long REQUESTS = 50_000;

    @Override
    public String command() {
        return "fuzz";
    }

    @Override
    public Set<String> options() {
        return Set.of("--requests", "--seed", "--from", "--url", "--token", "--jar");
    }

    @Override
    public Verdict check(Options options) throws Exception {
        Optional<String> url = options.text("--url");
        if (url.isPresent() != options.text("--token").isPresent()) {
            throw new UsageException("--url and --token go together");
        }
        long seed = options.number("--seed", 1);
        var planted = Planted.of(seed);
        long begin = System.nanoTime();
        if (url.isPresent()) {
            var site = new Site(URI.create(url.get()));
            var fuzzer = new Fuzzer(site, options.text("--token").orElseThrow(), seed, planted);
            return verdict(fuzzer, run(fuzzer, options), begin, seed);
        }
        return ofProduct(options, seed, planted, begin);
    }

    private static List<String> run(Fuzzer fuzzer, Options options) throws IOException, InterruptedException {
        return fuzzer.run(options.number("--from", 0), options.number("--requests", REQUESTS));
    }

    private static Verdict ofProduct(Options options, long seed, Planted planted, long begin) throws Exception {
        Path jar = Path.of(options.text("--jar").orElse(ProductServer.JAR));
        var faults = new ArrayList<String>();
        Fuzzer fuzzer;
        try (Folder folder = Folder.fresh()) {
            try (ProductServer server =
                    ProductServer.start(jar, folder.path(), Map.of("MOKUTEKI_BOOTSTRAP_TOKEN", TOKEN))) {
                fuzzer = new Fuzzer(new Site(server.address()), TOKEN, seed, planted);
                faults.addAll(run(fuzzer, options));
                if (!server.isAlive()) {
                    faults.add("the product has ended by itself");
                }
            }
            var tokens = new ArrayList<>(fuzzer.tally().tokens());
            tokens.add(TOKEN);
            faults.addAll(left(folder, planted.traces(tokens.toArray(String[]::new))));
        }
        return verdict(fuzzer, faults, begin, seed);
    }

    /** What the product leaves behind: logs, access log, database. */
    private static List<String> left(Folder folder, Traces secrets) throws IOException {
        var faults = new ArrayList<String>();
        for (Path file : folder.files()) {
            byte[] bytes = Files.readAllBytes(file);
            String name = folder.path().relativize(file).toString();
            secrets.in(bytes).forEach(secret -> faults.add(name + " holds " + secret));
            if (name.endsWith(".err")) {
                new String(bytes, StandardCharsets.UTF_8)
                        .lines()
                        .filter(line ->
                                line.startsWith("\tat ") || line.contains("\"ERROR\"") || line.contains("Exception"))
                        .limit(5)
                        .forEach(line -> faults.add("the log says: " + line));
            }
        }
        return faults;
    }

    private static Verdict verdict(Fuzzer fuzzer, List<String> faults, long begin, long seed) {
        Tally tally = fuzzer.tally();
        var offences = new ArrayList<>(faults);
        offences.addAll(tally.offences());
        Duration took = Duration.ofNanos(System.nanoTime() - begin);
        String remarks = "seed=" + seed + " " + tally.counts() + " in " + took.toSeconds() + "s";
        return new Verdict("R4", tally.kept(), tally.requests(), remarks, offences);
    }
}
