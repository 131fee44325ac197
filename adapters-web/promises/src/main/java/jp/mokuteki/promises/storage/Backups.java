package jp.mokuteki.promises.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import jp.mokuteki.promises.Verdict;
import jp.mokuteki.promises.ledger.Acknowledged;
import jp.mokuteki.promises.ledger.Audit;
import jp.mokuteki.promises.ledger.LedgerClient;
import jp.mokuteki.promises.ledger.Writing;
import jp.mokuteki.promises.product.JarRun;
import jp.mokuteki.promises.product.ProductServer;

/** Backups that are made, damaged, outlived and restored, one after another on the same database. */
final class Backups {
    private static final int MOST_TOLD = 12;
    private static final int HEAP = 256;
    private static final int DAMAGED = 65;
    private static final int OLDER = 74;
    private static final String DATABASE = "mokuteki.mv.db";
    private static final Map<String, String> SETTINGS = Map.of("MOKUTEKI_BOOTSTRAP_TOKEN", LedgerClient.TOKEN);

    private final Path jar;
    private final Path home;
    private final Path data;
    private final long seed;
    private final SplittableRandom random;
    private final Audit audit;
    private final List<Acknowledged> acknowledged = new ArrayList<>();
    private final List<String> offences = new ArrayList<>();
    private int cases;
    private int kept;
    private int restored;
    private int older;
    private int damaged;

    Backups(Path jar, Path home, long seed) {
        this.jar = jar;
        this.home = home;
        this.data = home.resolve("data");
        this.seed = seed;
        this.random = new SplittableRandom(seed);
        this.audit = new Audit(jar, home);
    }

    Verdict run(int cycles, int damages) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        for (int cycle = 0; cycle < cycles; cycle++) {
            long before = written(30);
            Path early = backedUp("early-" + cycle);
            damage(early, damages);
            long after = written(8);
            older(early, before, after);
            restored(backedUp("late-" + cycle));
        }
        written(1);
        String remarks = "seed=%d cycles=%d records=%d restored=%d older-refused=%d damaged-refused=%d in %ds"
                .formatted(
                        seed,
                        cycles,
                        acknowledged.size(),
                        restored,
                        older,
                        damaged,
                        Duration.ofNanos(System.nanoTime() - begin).toSeconds());
        return new Verdict(
                "R10", kept, cases, remarks, offences.stream().limit(MOST_TOLD).toList());
    }

    private boolean demand(boolean holds, String otherwise) {
        cases++;
        if (holds) {
            kept++;
        } else {
            offences.add(otherwise);
        }
        return holds;
    }

    /** Looks whether everything is there, writes some more, and ends or kills the server; gives the size of the ledger. */
    private long written(int most) throws IOException, InterruptedException {
        ProductServer server = ProductServer.start(jar, home, SETTINGS);
        try {
            var client = new LedgerClient(server.address(), LedgerClient.TOKEN);
            if (!acknowledged.isEmpty()) {
                List<String> found = audit.look(client, acknowledged).offences();
                demand(found.isEmpty(), String.join("; ", found));
            }
            for (int more = random.nextInt(most); more > 0; more--) {
                write(client, random.nextBoolean() ? Writing.Kind.RECORD_WITH_DECISION : Writing.Kind.DECISION);
            }
            long size = write(client, Writing.Kind.RECORD).sequence() + 1;
            if (random.nextBoolean()) {
                server.kill();
            }
            return size;
        } finally {
            server.close();
        }
    }

    private Acknowledged write(LedgerClient client, Writing.Kind kind) throws IOException {
        Acknowledged one = client.store(new Writing("backup-" + acknowledged.size(), kind));
        acknowledged.add(one);
        return one;
    }

    private JarRun command(String word, Path backup, Path into) throws IOException, InterruptedException {
        return JarRun.of(jar, HEAP, word, backup.toString(), "--data-dir", into.toString());
    }

    private Path backedUp(String name) throws IOException, InterruptedException {
        Path backup = home.resolve(name);
        JarRun run = command("backup", backup, data);
        demand(run.exitCode() == 0, "backup " + run.told());
        boolean hasKey = files(backup).stream()
                .anyMatch(file ->
                        file.toString().endsWith(".pem") || file.toString().contains("signing-keys"));
        demand(!hasKey, "a backup has a signing key in it");
        return backup;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** Each file of a copy in turn has each kind of damage. */
    private void damage(Path backup, int damages) throws IOException, InterruptedException {
        int done = 0;
        while (done < damages) {
            for (Damage damage : Damage.values()) {
                for (Path file : files(backup)) {
                    if (done++ < damages) {
                        damage(backup, backup.relativize(file).toString(), damage);
                    }
                }
            }
        }
    }

    private void damage(Path backup, String file, Damage damage) throws IOException, InterruptedException {
        Path copy = home.resolve("damaged");
        copy(backup, copy);
        damage.befall(copy.resolve(file), random);
        Path into = home.resolve("damaged-into");
        JarRun run = command("restore", copy, into);
        boolean refused = run.exitCode() == DAMAGED && !Files.exists(into.resolve(DATABASE));
        damaged += demand(refused, "a backup with " + file + " " + damage + ": restore " + run.told()) ? 1 : 0;
        remove(copy);
        remove(into);
    }

    /** The database is lost, its last checkpoint is there: the backup of before is refused, and says what it would lose. */
    private void older(Path early, long before, long after) throws IOException, InterruptedException {
        Path lost = Files.move(data.resolve(DATABASE), home.resolve("lost.mv.db"));
        JarRun run = command("restore", early, data);
        boolean refused = run.exitCode() == OLDER
                && run.said().contains("has lost the records " + before + " to " + (after - 1))
                && !Files.exists(data.resolve(DATABASE));
        older += demand(refused, "an older backup: restore " + run.told()) ? 1 : 0;
        Files.move(lost, data.resolve(DATABASE), StandardCopyOption.REPLACE_EXISTING);
    }

    private void restored(Path late) throws IOException, InterruptedException {
        Files.delete(data.resolve(DATABASE));
        JarRun run = command("restore", late, data);
        restored += demand(run.exitCode() == 0, "restore " + run.told()) ? 1 : 0;
    }

    private static void copy(Path from, Path to) throws IOException {
        for (Path file : files(from)) {
            Path place = to.resolve(from.relativize(file));
            Files.createDirectories(place.getParent());
            Files.copy(file, place);
        }
    }

    private static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path one : all.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(one);
            }
        }
    }
}
