package jp.mokuteki.domain.ledger;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * 記録簿の概要 — what an export or a bundle says of its ledger, as far as it was read; the verdict says whether it can be believed.
 *
 * <p>Example: {@code new
 * LedgerVerification(Set.of(VerifierKey.parse("mokuteki/ledger/06139992+8c7f6bcc+AQOhB7/zzhC+HXDdGOdLwJln5NYwm6UNXx3chmQSVTG4")),
 * List.of()).summary().isPresent()} is {@code false}. Legal source: none.
 *
 * @param origin the ledger
 * @param head size and root of the tree over the records
 * @param keys the keys that sign it
 * @param lastRecordedAt when the last record was made that is not purged; checkpoints bear no time
 * @param incomplete the records that do not state all that the law asks for
 */
public record LedgerSummary(
        LedgerOrigin origin,
        TreeHead head,
        KeyHistory keys,
        Optional<Instant> lastRecordedAt,
        IncompleteRecords incomplete) {
    /** Refuses nulls. */
    public LedgerSummary {
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(head, "head");
        Objects.requireNonNull(keys, "keys");
        Objects.requireNonNull(lastRecordedAt, "lastRecordedAt");
        Objects.requireNonNull(incomplete, "incomplete");
    }
}
