package jp.mokuteki.domain.ledger;

/** What a line of an export says that is not its first, or what is wrong with it by itself. */
sealed interface ExportLine {
    /** The line of a record, with the hash of its leaf. */
    record Recorded(LedgerRecord record, NodeHash leaf) implements ExportLine {}

    /** The line of a purged record. */
    record Purged(long sequence, NodeHash leaf, long purgedBy) implements ExportLine {}

    /** The line of a checkpoint. */
    record Signed(Checkpoint checkpoint) implements ExportLine {}

    /** A line that is of no known form. */
    record Faulty(LedgerFault fault) implements ExportLine {}
}
