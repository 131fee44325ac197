package jp.mokuteki.domain.ledger;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.mokuteki.domain.ledger.LedgerVerdict.Counts;

/**
 * 記録簿の検証 — verifies an export while it is read, with flat memory, no database and no network.
 *
 * <p>Bytes are put in as they come, in pieces of any size; at their end {@link #verdict} says what was found. It checks that every
 * line is of its one form, that records are of one ledger and follow one another from 0, that the tree over them has every root
 * that was signed, that each checkpoint is signed by the key of its time, that purged leaves are those of the records of their
 * purges, that the last checkpoint covers all, and that the ledger contains every head that the verifier knows from before. Not
 * thread-safe.
 */
public final class LedgerVerification {
    private static final int LONGEST_LINE = CanonicalJson.LONGEST;

    private final Set<VerifierKey> trusted;
    private final List<TreeHead> known;

    private byte[] line = new byte[1_024];
    private int length;
    private long lines;
    private Optional<LedgerWalk> walk = Optional.empty();
    private Optional<LedgerFault> fault = Optional.empty();

    /**
     * Begins.
     *
     * @param trusted the keys that the verifier trusts, one or more; the ledger must have been signed by one of them
     * @param known heads that the verifier knows from before, from checkpoints that it checked; the ledger must contain them
     */
    public LedgerVerification(Set<VerifierKey> trusted, Collection<TreeHead> known) {
        if (trusted.isEmpty()) {
            throw new IllegalArgumentException("without a key that is trusted nothing can be verified");
        }
        this.trusted = Set.copyOf(trusted);
        this.known = List.copyOf(known);
    }

    /**
     * Takes the next bytes. After the first fault they are passed over.
     *
     * @param bytes holds them
     * @param from where they begin
     * @param to where they end, exclusive
     */
    public void take(byte[] bytes, int from, int to) {
        int begin = from;
        int newline = newline(bytes, begin, to);
        while (newline < to && fault.isEmpty()) {
            keep(bytes, begin, newline);
            end();
            begin = newline + 1;
            newline = newline(bytes, begin, to);
        }
        keep(bytes, begin, to);
    }

    private static int newline(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to && bytes[at] != '\n') {
            at++;
        }
        return at;
    }

    private void keep(byte[] bytes, int from, int to) {
        int needed = length + to - from;
        if (fault.isPresent()) {
            return;
        }
        if (needed > LONGEST_LINE) {
            lines++;
            fault = Optional.of(LedgerFault.MALFORMED);
            return;
        }
        if (needed > line.length) {
            line = Arrays.copyOf(line, Math.max(needed, 2 * line.length));
        }
        System.arraycopy(bytes, from, line, length, to - from);
        length = needed;
    }

    private void end() {
        if (fault.isPresent()) {
            return;
        }
        lines++;
        byte[] whole = Arrays.copyOf(line, length);
        length = 0;
        try {
            if (walk.isPresent()) {
                walk.get().take(whole);
            } else {
                walk = Optional.of(new LedgerWalk(LedgerExport.Header.read(whole), known));
            }
        } catch (TamperedException e) {
            fault = Optional.of(e.fault());
        } catch (IllegalArgumentException e) {
            fault = Optional.of(LedgerFault.MALFORMED);
        }
    }

    /**
     * Says what was found, as if the bytes taken so far were all; more may follow.
     *
     * @return sound, tampered or truncated
     */
    public LedgerVerdict verdict() {
        Optional<Counts> unsigned = walk.flatMap(LedgerWalk::unsigned);
        if (unsigned.isPresent()) {
            return unsigned(unsigned.get());
        }
        Counts counts = walk.map(LedgerWalk::counts).orElse(new Counts(0, 0, 0));
        Optional<SequenceRange> missing = walk.flatMap(LedgerWalk::missing);
        if (fault.isPresent()) {
            return new LedgerVerdict.Tampered(fault.get(), lines, counts);
        }
        if (!walk.map(LedgerWalk::hasEnded).orElse(false)) {
            return new LedgerVerdict.Truncated(lines + 1, missing, counts);
        }
        return fromWhole(walk.orElseThrow(), missing, counts);
    }

    /** The line follows from what stands before it: the header, records and checkpoints. */
    private static LedgerVerdict unsigned(Counts before) {
        long line = 1 + before.records() + before.checkpoints() + 1;
        return new LedgerVerdict.Tampered(LedgerFault.WRONG_SIGNATURE, line, before);
    }

    /**
     * Says what the bytes taken so far tell of the ledger, whatever the verdict.
     *
     * @return the summary, or nothing where not even the header could be read
     */
    public Optional<LedgerSummary> summary() {
        return walk.map(LedgerWalk::summary);
    }

    private LedgerVerdict fromWhole(LedgerWalk ended, Optional<SequenceRange> missing, Counts counts) {
        try {
            TamperedException.unless(length == 0, LedgerFault.WRONG_COUNT);
            ended.conclude(trusted);
        } catch (TamperedException e) {
            return new LedgerVerdict.Tampered(e.fault(), lines, counts);
        }
        return missing.isPresent()
                ? new LedgerVerdict.Truncated(lines + 1, missing, counts)
                : new LedgerVerdict.Sound(counts);
    }
}
