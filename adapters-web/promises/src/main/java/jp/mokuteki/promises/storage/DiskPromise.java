package jp.mokuteki.promises.storage;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.mokuteki.promises.Options;
import jp.mokuteki.promises.Promise;
import jp.mokuteki.promises.UsageException;
import jp.mokuteki.promises.Verdict;
import jp.mokuteki.promises.ledger.Audit;
import jp.mokuteki.promises.ledger.LedgerClient;
import jp.mokuteki.promises.product.Folder;
import jp.mokuteki.promises.product.ProductServer;

/**
 * R8 — on a disk that is full, or that cannot be written, nothing that was acknowledged is lost; the product says that it is not ready,
 * and goes on by itself afterwards. The embedded database, the access log and the last checkpoints have a disk each.
 */
public final class DiskPromise implements Promise {
    private static final long CYCLES = 4;
    private static final long WRITERS = 3;
    private static final String LOG = "access-log";
    private static final String CHECKPOINTS = "checkpoints";
    /** H2 takes room again only 45 seconds after it was given up: what is written meanwhile must not fill the disk by itself. */
    private static final int DATABASE_KIBIBYTES = 96 << 10;

    private static final int LOG_KIBIBYTES = 8 << 10;
    private static final int CHECKPOINT_KIBIBYTES = 64;
    private static final Map<String, String> SETTINGS = Map.of("MOKUTEKI_BOOTSTRAP_TOKEN", LedgerClient.TOKEN);
    private static final Set<String> PROBLEMS = Set.of("storage-full", "storage-unavailable", "outcome-unknown");

    @Override
    public String command() {
        return "full-disk";
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
        try (Folder folder = Folder.fresh()) {
            Path data = Files.createDirectories(folder.path().resolve("data"));
            var all = List.of(
                    new SmallDisks.Disk(data, DATABASE_KIBIBYTES),
                    new SmallDisks.Disk(data.resolve(LOG), LOG_KIBIBYTES),
                    new SmallDisks.Disk(data.resolve(CHECKPOINTS), CHECKPOINT_KIBIBYTES));
            try (SmallDisks disks = SmallDisks.of(all)) {
                return undergone(jar, folder.path(), disks, seed, (int) cycles, (int) writers);
            }
        }
    }

    private static Verdict undergone(Path jar, Path home, SmallDisks disks, long seed, int cycles, int writers)
            throws Exception {
        var start = new ProductServer.Start(
                disks.before(), ProductServer.Start.of(jar).program());
        try (ProductServer server = ProductServer.start(start, home, SETTINGS)) {
            var client = new LedgerClient(server.address(), LedgerClient.TOKEN);
            var load = new SteadyWriters(client, PROBLEMS, Ordeal.PATIENCE);
            var ordeal = new Ordeal(client, load, seed, Ordeal.PATIENCE);
            load.start(writers);
            for (int cycle = 0; cycle < cycles; cycle++) {
                for (Fault fault : faults(disks, home.resolve("data"))) {
                    ordeal.undergo(fault);
                }
            }
            load.stop();
            return ordeal.verdict("R8", new Audit(jar, home), "seed=" + seed);
        }
    }

    private static List<Fault> faults(SmallDisks disks, Path data) {
        return List.of(
                new DiskFault("FULL", data, disks::fill, disks::empty),
                new DiskFault("FULL", data.resolve(LOG), disks::fill, disks::empty),
                new DiskFault("FULL", data.resolve(CHECKPOINTS), disks::fill, disks::empty),
                // what keeps a file open cannot be mounted otherwise
                new DiskFault("READ_ONLY", data.resolve(CHECKPOINTS), disks::protect, disks::release));
    }

    private interface Doing {
        void to(Path disk) throws Exception;
    }

    /** A disk that cannot be written for a while. */
    private record DiskFault(String kind, Path disk, Doing beginning, Doing ending) implements Fault {
        @Override
        public String name() {
            return disk.getFileName() + " " + kind;
        }

        @Override
        public boolean lasts() {
            return true;
        }

        @Override
        public void begin() throws Exception {
            beginning.to(disk);
        }

        @Override
        public void end() throws Exception {
            ending.to(disk);
        }
    }
}
