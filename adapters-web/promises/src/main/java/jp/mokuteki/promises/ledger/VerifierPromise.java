package jp.mokuteki.promises.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.mokuteki.promises.Options;
import jp.mokuteki.promises.Promise;
import jp.mokuteki.promises.UsageException;
import jp.mokuteki.promises.Verdict;
import jp.mokuteki.promises.product.Folder;
import jp.mokuteki.promises.product.JarRun;
import jp.mokuteki.promises.product.ProductServer;

/** R12 — the verifier reads a ledger of any length in little memory, and still sees one bit and one missing line. */
public final class VerifierPromise implements Promise {
    private static final String INSURER = "06139992";
    private static final long RECORDS = 200_000;
    private static final long HEAP = 256;
    private static final int GROUP = 1_000;
    private static final int PIECE = 1 << 16;

    @Override
    public String command() {
        return "verifier";
    }

    @Override
    public Set<String> options() {
        return Set.of("--records", "--heap", "--jar");
    }

    @Override
    public Verdict check(Options options) throws Exception {
        long records = options.number("--records", RECORDS);
        long heap = options.number("--heap", HEAP);
        if (records < 10 || records > 10_000_000 || heap < 2 || heap > 1 << 20) {
            throw new UsageException("there are 10 to 10000000 records, and 2 MiB or more to verify them in");
        }
        Path jar = Path.of(options.text("--jar").orElse(ProductServer.JAR));
        try (Folder folder = Folder.fresh()) {
            return verdict(jar, folder.path(), (int) records, heap);
        }
    }

    private static Verdict verdict(Path jar, Path folder, int records, long heap)
            throws IOException, InterruptedException {
        var signer = GrownLedger.signer(INSURER);
        Path key = Files.writeString(folder.resolve("ledger.key"), signer.verifierKey() + "\n");
        Path export = new GrownLedger(INSURER, signer, GROUP).write(folder.resolve("export.jsonl"), records);
        long bytes = Files.size(export);
        Duration bare = hashed(export);
        String[] words = {"verify", export.toString(), "--key", key.toString(), "--json"};
        var offences = new ArrayList<String>();
        JarRun sound = JarRun.of(jar, heap, words);
        boolean whole = sound.exitCode() == 0 && sound.said().contains("\"records\":" + records + ",");
        demand(whole, "a sound ledger", sound, offences);
        changeOneBit(export, bytes - 2_000);
        JarRun changed = JarRun.of(jar, heap, words);
        demand(changed.exitCode() == 1, "a changed bit", changed, offences);
        changeOneBit(export, bytes - 2_000);
        cut(export, bytes * 9 / 10);
        JarRun cut = JarRun.of(jar, heap, words);
        demand(cut.exitCode() == 3, "a ledger that was cut", cut, offences);
        String remarks = "bytes=%d heap=%dMiB verified-in=%dms read-and-hashed-in=%dms"
                .formatted(bytes, heap, sound.took().toMillis(), bare.toMillis());
        return new Verdict("R12", whole ? records : 0, records, remarks, offences);
    }

    private static void demand(boolean kept, String what, JarRun run, List<String> offences) {
        if (!kept) {
            offences.add(what + ": verify " + run.told());
        }
    }

    /** What cannot be done faster: reading all bytes, and hashing them once. */
    private static Duration hashed(Path file) throws IOException {
        long begin = System.nanoTime();
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] piece = new byte[PIECE];
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                digest.update(piece, 0, read);
            }
            digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private static void changeOneBit(Path file, long place) throws IOException {
        try (var access = new RandomAccessFile(file.toFile(), "rw")) {
            access.seek(place);
            int one = access.read();
            access.seek(place);
            access.write(one ^ 1);
        }
    }

    private static void cut(Path file, long length) throws IOException {
        try (var access = new RandomAccessFile(file.toFile(), "rw")) {
            access.setLength(length);
        }
    }
}
