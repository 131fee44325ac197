package jp.mokuteki.promises.tampering;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import jp.mokuteki.promises.tampering.Suite.Original;

/** 出力の改ざん — mutations of exports, one half of them a sweep over every bit of a small one; a mutation depends on seed and number. */
final class Exports {
    private static final String CLEAN = "CLEAN";
    private static final String SWEEP = "SWEEP";
    private static final Forger[] FORGERS = Forger.values();
    /** Odd, and no divisor of a number of bits: every bit has its turn before one has a second. */
    private static final long STRIDE = 1_000_003;

    private final ExportVerifier verifier;
    private final Suite suite;
    private final long seed;
    private final Account account = new Account();

    Exports(ExportVerifier verifier, Suite suite, long seed) {
        this.verifier = verifier;
        this.suite = suite;
        this.seed = seed;
    }

    /** Nothing is found in what nobody changed, whether an earlier checkpoint is known or the last. */
    void clean() {
        for (Original one : suite.own()) {
            for (var checkpoint : one.ledger().checkpoints().values()) {
                String verdict =
                        verifier.verdict(one.export(), one.ledger().firstKey(), List.of(checkpoint.toString()));
                account.note(
                        CLEAN,
                        verdict.equals(ExportVerifier.SOUND),
                        one.ledger().size() + " records: " + verdict);
            }
        }
    }

    void forgeAll(long mutations) {
        LongStream.range(0, mutations).parallel().forEach(this::forge);
    }

    private void forge(long number) {
        if (number % 2 == 0) {
            sweep(number / 2);
            return;
        }
        var random = new SplittableRandom(seed * 31 + number);
        Original original =
                suite.own().get((int) (number / 2 / FORGERS.length % suite.own().size()));
        Forger forger = FORGERS[(int) (number / 2 % FORGERS.length)];
        byte[] forged = forger.forge(original, suite.other(), random);
        boolean changed = !Arrays.equals(forged, original.export());
        List<String> known =
                forger.needsCheckpoint() ? List.of(original.ledger().last()) : List.of();
        // what stands twice may change places without a change: then the first bit is changed instead
        judge(forger.name(), number, original, changed ? forged : Forger.flipped(forged, 0, 0), known);
    }

    private void sweep(long number) {
        Original original = suite.swept();
        long bit = number * STRIDE % (8L * original.export().length);
        byte[] forged = Forger.flipped(original.export(), (int) (bit / 8), (int) (bit % 8));
        judge(SWEEP, number * 2, original, forged, List.of());
    }

    private void judge(String name, long number, Original original, byte[] forged, List<String> known) {
        String verdict = verifier.verdict(forged, original.ledger().firstKey(), known);
        boolean found = verdict.equals("TAMPERED") || verdict.equals("TRUNCATED");
        account.note(name, found, "mutation " + number + ": " + verdict);
    }

    Account account() {
        return account;
    }

    /** How much there was of what. */
    String counts() {
        long swept = account.count(SWEEP);
        long bits = 8L * suite.swept().export().length;
        return "ledgers=%d clean=%d mutations=%d swept-bits=%d/%d"
                .formatted(
                        suite.own().size(),
                        account.count(CLEAN),
                        account.cases() - account.count(CLEAN),
                        Math.min(swept, bits),
                        bits);
    }
}
