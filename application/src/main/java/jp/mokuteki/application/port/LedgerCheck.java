package jp.mokuteki.application.port;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.mokuteki.domain.ledger.Checkpoint;
import jp.mokuteki.domain.ledger.LedgerVerdict;
import jp.mokuteki.domain.ledger.MissingContent;

/**
 * 記録簿の検証 — two verdicts that are never mixed: whether anything was changed, and whether the records state what the law asks.
 *
 * @param integrity whether anything was changed
 * @param checkpoint the last checkpoint; absent for an empty ledger
 * @param exchanges the number of exchange records that were looked at for completeness
 * @param lacking for each part that the law asks for how many of them lack it, in the order of the law; parts that none
 *     lacks are left out
 * @param incomplete those that lack something, the first 1,000
 */
public record LedgerCheck(
        LedgerVerdict integrity,
        Optional<Checkpoint> checkpoint,
        long exchanges,
        List<Lacking> lacking,
        List<Incomplete> incomplete) {
    /** The most incomplete records that are listed. */
    public static final int MOST = 1_000;

    /** Copies the lists. */
    public LedgerCheck {
        Objects.requireNonNull(integrity, "integrity");
        Objects.requireNonNull(checkpoint, "checkpoint");
        lacking = List.copyOf(lacking);
        incomplete = List.copyOf(incomplete);
    }

    /**
     * 記載漏れの件数 — how many records lack one part.
     *
     * @param part the part, and where the law asks for it
     * @param records the number of records, from 1
     */
    public record Lacking(MissingContent part, long records) {
        /** Refuses a part that nobody lacks. */
        public Lacking {
            Objects.requireNonNull(part, "part");
            if (records < 1) {
                throw new IllegalArgumentException("somebody lacks it");
            }
        }
    }

    /**
     * 記載漏れの記録 — a record that lacks something.
     *
     * @param sequence its place
     * @param missing what it lacks
     */
    public record Incomplete(long sequence, List<MissingContent> missing) {
        /** Copies the list. */
        public Incomplete {
            missing = List.copyOf(missing);
        }
    }
}
