package jp.mokuteki.domain.ledger;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ForkJoinTask;
import jp.mokuteki.domain.ledger.LedgerVerdict.Counts;

/**
 * 記録簿の検証 — verifies an export while it is read, with flat memory, no database and no network.
 *
 * <p>Bytes are put in as they come, in pieces of any size; at their end {@link #verdict} says what was found. It checks that every
 * line is of its one form, that records are of one ledger and follow one another from 0, that the tree over them has every root
 * that was signed, that each checkpoint is signed by the key of its time, that purged leaves are those of the records of their
 * purges, that the last checkpoint covers all, and that the ledger contains every head that the verifier knows from before. Not
 * thread-safe.
 *
 * <p>Example: {@code new
 * LedgerVerification(Set.of(VerifierKey.parse("mokuteki/ledger/06139992+8c7f6bcc+AQOhB7/zzhC+HXDdGOdLwJln5NYwm6UNXx3chmQSVTG4")),
 * List.of()).verdict() instanceof LedgerVerdict.Truncated} is {@code true}. Legal source: none.
 */
public final class LedgerVerification {
    /** So that what is being read has a bound. */
    private static final int MOST_READING = 6;

    private final Set<VerifierKey> trusted;
    private final List<TreeHead> known;

    private final LineBuffer buffer = new LineBuffer();
    private final ArrayDeque<ForkJoinTask<List<ExportLine>>> reading = new ArrayDeque<>();
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
        int next = from;
        while (next < to && fault.isEmpty()) {
            next += buffer.keep(bytes, next, to);
            if (walk.isEmpty()) {
                begin();
            }
            if (buffer.isFull()) {
                readWholeLines();
            }
            if (buffer.isFull()) {
                // a line without an end, of which is told once those before it have been looked at
                catchUp();
            }
        }
    }

    /** Everything else is read in the light of the first line. */
    private void begin() {
        Optional<byte[]> first = buffer.firstLine();
        first.ifPresent(line -> {
            lines++;
            look(() -> walk = Optional.of(new LedgerWalk(LedgerExport.Header.read(line), known)));
        });
        check(walk.isPresent() || buffer.length() <= CanonicalJson.LONGEST);
    }

    /** A line that is not whole yet is too long already. */
    private void check(boolean fits) {
        if (!fits && fault.isEmpty()) {
            lines++;
            fault = Optional.of(LedgerFault.MALFORMED);
        }
    }

    /** Lines are read beside one another, also here while enough of them wait to be read, and looked at in their order. */
    private void readWholeLines() {
        buffer.wholeLines().ifPresent(batch -> {
            ForkJoinTask<List<ExportLine>> lines = ForkJoinTask.adapt(batch::read);
            boolean enough = reading.size() >= MOST_READING;
            reading.add(lines);
            if (enough) {
                lines.invoke();
                lookAtOldest();
            } else {
                lines.fork();
            }
            while (!reading.isEmpty() && reading.element().isDone()) {
                lookAtOldest();
            }
        });
    }

    private void lookAtOldest() {
        for (ExportLine line : reading.remove().join()) {
            if (fault.isEmpty()) {
                lines++;
                look(() -> walk.orElseThrow().take(line));
            }
        }
    }

    private void look(Runnable next) {
        try {
            next.run();
        } catch (TamperedException e) {
            fault = Optional.of(e.fault());
        } catch (IllegalArgumentException e) {
            fault = Optional.of(LedgerFault.MALFORMED);
        }
    }

    /** Looks at every line that is whole. */
    private void catchUp() {
        if (walk.isPresent()) {
            readWholeLines();
            while (!reading.isEmpty()) {
                lookAtOldest();
            }
            check(buffer.length() <= CanonicalJson.LONGEST);
        }
    }

    /**
     * Says what was found, as if the bytes taken so far were all; more may follow.
     *
     * @return sound, tampered or truncated
     */
    public LedgerVerdict verdict() {
        catchUp();
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
        catchUp();
        return walk.map(LedgerWalk::summary);
    }

    private LedgerVerdict fromWhole(LedgerWalk ended, Optional<SequenceRange> missing, Counts counts) {
        try {
            TamperedException.unless(buffer.length() == 0, LedgerFault.WRONG_COUNT);
            ended.conclude(trusted);
        } catch (TamperedException e) {
            return new LedgerVerdict.Tampered(e.fault(), lines, counts);
        }
        return missing.isPresent()
                ? new LedgerVerdict.Truncated(lines + 1, missing, counts)
                : new LedgerVerdict.Sound(counts);
    }
}
