package jp.mokuteki.domain.ledger;

import java.util.Objects;
import java.util.Optional;

/**
 * 検証の結果 — what the verification of an export found. It speaks of integrity alone: whether nothing was changed.
 *
 * <p>Example: {@code new LedgerVerdict.Sound(new LedgerVerdict.Counts(42, 0, 1)).counts().records()} is {@code 42}. Legal
 * source: none.
 */
public sealed interface LedgerVerdict {
    /**
     * Gives what was read.
     *
     * @return the counts up to the end, or up to the first fault
     */
    Counts counts();

    /**
     * What was read.
     *
     * @param records the records, purged ones included
     * @param purged those of which only the leaf hash is left
     * @param checkpoints the checkpoints whose root and signature hold
     */
    record Counts(long records, long purged, long checkpoints) {}

    /**
     * Nothing was changed.
     *
     * @param counts what was read
     */
    record Sound(Counts counts) implements LedgerVerdict {
        /** Refuses nulls. */
        public Sound {
            Objects.requireNonNull(counts, "counts");
        }
    }

    /**
     * Something was changed.
     *
     * @param fault what is wrong
     * @param line the line of the export where that showed, from 1; the fault lies there or before
     * @param counts what was read before
     */
    record Tampered(LedgerFault fault, long line, Counts counts) implements LedgerVerdict {
        /** Refuses nulls. */
        public Tampered {
            Objects.requireNonNull(fault, "fault");
            Objects.requireNonNull(counts, "counts");
        }
    }

    /**
     * What there is may be sound, but it ends too early: the export was cut off, or is an old copy.
     *
     * @param line the line where it ends, from 1
     * @param missing the records that are missing, as far as that is known
     * @param counts what was read
     */
    record Truncated(long line, Optional<SequenceRange> missing, Counts counts) implements LedgerVerdict {
        /** Refuses nulls. */
        public Truncated {
            Objects.requireNonNull(missing, "missing");
            Objects.requireNonNull(counts, "counts");
        }
    }
}
