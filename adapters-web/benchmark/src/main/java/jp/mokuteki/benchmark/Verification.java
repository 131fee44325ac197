package jp.mokuteki.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import jp.mokuteki.domain.ledger.LedgerVerdict;
import jp.mokuteki.domain.ledger.LedgerVerification;
import jp.mokuteki.domain.ledger.VerifierKey;

/**
 * The verification of an export of 200,000 records against reading the file and hashing the same bytes, in turn, in a process
 * of its own with one core and in one with two ({@code taskset}), each with 256 MB of memory.
 */
final class Verification {
    private static final int RECORDS = 200_000;
    private static final int ROUNDS = 9;
    private static final int PIECE = 65_536;
    private static final int BEFORE_BODY = "{\"body\":".length();
    private static final int AFTER_BODY = ",\"salt\":\"\"}".length() + 64;
    private static final int SALT_AND_PREFIX = 33;

    private Verification() {}

    /** Something that goes through a file. */
    private interface Pass {
        void over(Path file) throws Exception;
    }

    /** Time by the clock and of the processor, in milliseconds. */
    private record Cost(double wall, double cpu) {
        Cost least(Cost other) {
            return new Cost(Math.min(wall, other.wall), Math.min(cpu, other.cpu));
        }
    }

    static void run() throws Exception {
        Path folder = Files.createTempDirectory("verification");
        Path file = folder.resolve("export.jsonl");
        var export = GrownExport.ofNewKey();
        export.write(file, RECORDS);
        System.out.printf(
                Locale.ROOT, "%,d records, %,d bytes, at most 256 MB of memory%n%n", RECORDS, Files.size(file));
        System.out.println(
                "| cores | read and hash ms | verify ms | ratio | read and hash CPU ms | verify CPU ms | ratio |");
        System.out.println("|---:|---:|---:|---:|---:|---:|---:|");
        for (int cores = 1; cores <= 2; cores++) {
            // a process that is told to have one core runs its threads on all of them
            var command = List.of(
                    "taskset",
                    "-c",
                    cores == 1 ? "0" : "0,1",
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx256m",
                    "-XX:ActiveProcessorCount=" + cores,
                    "-cp",
                    System.getProperty("java.class.path"),
                    Main.class.getName(),
                    "verification-of",
                    file.toString(),
                    export.key());
            new ProcessBuilder(command).inheritIO().start().waitFor();
        }
        Files.delete(file);
        Files.delete(folder);
    }

    /** In the process of its own. */
    static void runOf(Path file, String key) throws Exception {
        VerifierKey trusted = VerifierKey.parse(key);
        var hash = new Cost(Double.MAX_VALUE, Double.MAX_VALUE);
        Cost verify = hash;
        for (int round = 0; round < ROUNDS; round++) {
            hash = hash.least(cost(file, Verification::hash));
            verify = verify.least(cost(file, one -> verify(one, trusted)));
        }
        System.out.printf(
                Locale.ROOT,
                "| %d | %.0f | %.0f | %.2f | %.0f | %.0f | %.2f |%n",
                Runtime.getRuntime().availableProcessors(),
                hash.wall,
                verify.wall,
                verify.wall / hash.wall,
                hash.cpu,
                verify.cpu,
                verify.cpu / hash.cpu);
    }

    private static Cost cost(Path file, Pass pass) throws Exception {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long cpu = system.getProcessCpuTime();
        long wall = System.nanoTime();
        pass.over(file);
        return new Cost((System.nanoTime() - wall) / 1e6, (system.getProcessCpuTime() - cpu) / 1e6);
    }

    private static void verify(Path file, VerifierKey trusted) throws IOException {
        var verification = new LedgerVerification(Set.of(trusted), List.of());
        try (InputStream in = Files.newInputStream(file)) {
            byte[] piece = new byte[PIECE];
            for (int read = in.read(piece); read > 0; read = in.read(piece)) {
                verification.take(piece, 0, read);
            }
        }
        LedgerVerdict verdict = verification.verdict();
        if (!(verdict instanceof LedgerVerdict.Sound) || verdict.counts().records() != RECORDS) {
            throw new IllegalStateException("the export is sound, and is said to be " + verdict);
        }
    }

    /** Reads the lines and takes the SHA-256 over as many bytes as a leaf has. */
    private static void hash(Path file) throws IOException, GeneralSecurityException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        byte[] saltAndPrefix = new byte[SALT_AND_PREFIX];
        byte[] bytes = new byte[2 * PIECE];
        int length = 0;
        long found = 0;
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(bytes, 0, PIECE); read > 0; read = in.read(bytes, length, PIECE)) {
                length += read;
                int begin = 0;
                for (int at = 0; at < length; at++) {
                    if (bytes[at] == '\n') {
                        if (at - begin > BEFORE_BODY + AFTER_BODY) {
                            digest.update(saltAndPrefix);
                            digest.update(bytes, begin + BEFORE_BODY, at - begin - BEFORE_BODY - AFTER_BODY);
                            found += digest.digest().length;
                        }
                        begin = at + 1;
                    }
                }
                length -= begin;
                System.arraycopy(bytes, begin, bytes, 0, length);
            }
        }
        if (found < RECORDS * 32L) {
            throw new IllegalStateException("not every record was hashed");
        }
    }
}
