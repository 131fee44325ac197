package jp.mokuteki.promises.authorisation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import jp.mokuteki.promises.Options;
import jp.mokuteki.promises.Promise;
import jp.mokuteki.promises.Verdict;
import jp.mokuteki.promises.product.Folder;
import jp.mokuteki.promises.product.Issuer;
import jp.mokuteki.promises.product.ProductServer;
import jp.mokuteki.promises.product.Site;

/**
 * R5 — every route, asked with every kind of credential about an own, a foreign and an absent object, tells nobody what is
 * not theirs. Routes, roles and objects are those of the contract that the product serves.
 */
public final class AuthorisationPromise implements Promise {
    private static final int MOST_TOLD = 12;

    @Override
    public String command() {
        return "authorisation-matrix";
    }

    @Override
    public Set<String> options() {
        return Set.of("--seed", "--jar");
    }

    @Override
    public Verdict check(Options options) throws Exception {
        Path jar = Path.of(options.text("--jar").orElse(ProductServer.JAR));
        long seed = options.number("--seed", 1);
        long begin = System.nanoTime();
        var issuer = new Issuer();
        try (Folder folder = Folder.fresh()) {
            Path keys = Files.writeString(folder.path().resolve("keys.json"), issuer.keySet());
            // a register comes to be by a start for its insurer
            start(jar, folder, keys, ProductScene.THEIRS).close();
            try (ProductServer server = start(jar, folder, keys, ProductScene.OURS)) {
                var scene = new ProductScene(new Site(server.address()), issuer, seed);
                return verdict(scene, seed, begin);
            }
        }
    }

    private static ProductServer start(Path jar, Folder folder, Path keys, String insurer) throws IOException {
        String token = "matrix-matrix-matrix-matrix-matrix-matrix";
        return ProductServer.start(
                jar, folder.path(), Issuer.settings(keys, insurer, ProductScene.name(insurer), token));
    }

    static Verdict verdict(Scene scene, long seed, long begin) throws IOException {
        var matrix = new Matrix(scene);
        matrix.run();
        Duration took = Duration.ofNanos(System.nanoTime() - begin);
        String remarks = "seed=" + seed + " callers=" + scene.callers().size() + " in " + took.toSeconds() + "s";
        return new Verdict(
                "R5",
                matrix.kept(),
                matrix.cells(),
                remarks,
                matrix.offences().stream().limit(MOST_TOLD).toList());
    }
}
