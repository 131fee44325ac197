package jp.mokuteki.promises.tampering;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import jp.mokuteki.promises.http.Answer;
import jp.mokuteki.promises.ledger.LedgerClient;
import jp.mokuteki.promises.ledger.Writing;
import jp.mokuteki.promises.product.ProductServer;

/**
 * 保存された記録簿 — the database of a product, changed while it is stopped. Then the product must not start, or must say when it is asked
 * that the ledger is not sound; from then on it is not ready and records nothing.
 */
final class StoredLedgers {
    static final String INSURER = "06139992";

    private static final String DATABASE = "mokuteki.mv.db";
    private static final String SOUND = "SOUND";
    private static final Map<String, String> SETTINGS =
            Map.of("MOKUTEKI_BOOTSTRAP_TOKEN", LedgerClient.TOKEN, "MOKUTEKI_INSURER", INSURER);

    /** Something that is to hold of a product that finds its ledger sound. */
    private interface Check {
        boolean holds(LedgerClient client) throws IOException;
    }

    private final Path jar;
    private final Path home;
    private final Path pristine;
    private final Path early;
    private final Account account;
    private final SplittableRandom random;
    private String key = "";

    StoredLedgers(Path jar, Path home, long seed, Account account) {
        this.jar = jar;
        this.home = home;
        this.pristine = home.resolve("pristine");
        this.early = home.resolve("early.mv.db");
        this.account = account;
        this.random = new SplittableRandom(seed);
    }

    /** So many forgeries, each kind in turn from where the seed begins; a rollback before them. */
    void run(int forgeries) throws IOException, SQLException {
        if (forgeries == 0) {
            return;
        }
        grow();
        String clean = verdict(client -> true);
        account.note("stored-clean", clean.equals(SOUND), "the product finds " + clean);
        rollBack();
        StoredForger[] forgers = StoredForger.values();
        int begin = random.nextInt(forgers.length);
        for (int i = 1; i < forgeries; i++) {
            forge(forgers[(begin + i) % forgers.length]);
        }
    }

    private void grow() throws IOException {
        write("early-");
        Files.copy(data().resolve(DATABASE), early);
        write("late-");
        copy(data(), pristine);
    }

    private void write(String prefix) throws IOException {
        try (ProductServer server = ProductServer.start(jar, home, SETTINGS)) {
            var client = new LedgerClient(server.address(), LedgerClient.TOKEN);
            for (Writing.Kind kind : Writing.Kind.values()) {
                client.store(new Writing(prefix + kind, kind));
                client.store(new Writing(prefix + kind + "-again", kind));
            }
            client.export();
            key = client.keys().strip();
        }
    }

    private Path data() {
        return home.resolve("data");
    }

    private void rollBack() throws IOException {
        restore();
        Files.copy(early, data().resolve(DATABASE), StandardCopyOption.REPLACE_EXISTING);
        judge("ROLLED_BACK", verdict(client -> true));
    }

    private void forge(StoredForger forger) throws IOException, SQLException {
        restore();
        try (DatabaseFile database = DatabaseFile.open(jar, data())) {
            if (forger.forge(database, random) < 1) {
                throw new IllegalStateException(forger + " changed nothing");
            }
        }
        judge(forger.name(), verdict(new Proofs(key)::hold));
    }

    private void judge(String name, String verdict) {
        account.note("stored", !verdict.equals(SOUND) && !verdict.startsWith("!"), name + ": " + verdict);
    }

    /** What the product says of its ledger; with ! before it where it does not act on it. */
    private String verdict(Check proofs) throws IOException {
        try (ProductServer server = ProductServer.start(jar, home, SETTINGS)) {
            var client = new LedgerClient(server.address(), LedgerClient.TOKEN);
            String verdict = client.verdict().orElse("NO VERDICT");
            boolean sound = verdict.equals(SOUND);
            if (sound && !proofs.holds(client)) {
                return "PROOF DOES NOT HOLD";
            }
            Answer record = client.send(new Writing("after", Writing.Kind.RECORD));
            boolean ready = client.get("/readyz").status() == 200;
            boolean acts = sound ? ready && record.status() == 201 : !ready && record.status() == 503;
            return (acts ? "" : "!") + verdict;
        } catch (ProductServer.NotStartedException e) {
            return "NOT STARTED";
        }
    }

    private void restore() throws IOException {
        try (Stream<Path> all = Files.walk(data())) {
            for (Path one : all.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(one);
            }
        }
        copy(pristine, data());
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path one : all.sorted().toList()) {
                Files.copy(one, to.resolve(from.relativize(one)), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }
}
