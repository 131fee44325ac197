package jp.mokuteki.domain.ledger;

/**
 * 改ざんの徴候 — what is wrong with a ledger, a bundle or an export.
 *
 * <p>Example: {@code new LedgerVerdict.Tampered(LedgerFault.WRONG_ROOT, 42, new LedgerVerdict.Counts(41, 0, 0)).fault()} is
 * {@code WRONG_ROOT}. Legal source: none.
 */
public enum LedgerFault {
    /** A line is not of the one form that it may have. */
    MALFORMED,
    /** A record, a key or a checkpoint belongs to another ledger. */
    WRONG_LEDGER,
    /** A record does not stand at its place: one is missing, doubled, moved or inserted. */
    WRONG_SEQUENCE,
    /** The tree over the records does not have the root that was signed. */
    WRONG_ROOT,
    /** A checkpoint is not signed by the key of its time, or by that key alone. */
    WRONG_SIGNATURE,
    /** A checkpoint does not stand where the tree has its size, or a needed one does not stand there. */
    WRONG_CHECKPOINT,
    /** A record of a purge and the leaves that were purged do not agree. */
    WRONG_PURGE,
    /** Leaves were purged, and no record says so. */
    UNRECORDED_PURGE,
    /** None of the keys of the ledger is one that the verifier trusts. */
    UNTRUSTED_KEY,
    /** The ledger is not the one of a checkpoint that the verifier knows: it was rewritten. */
    REWRITTEN,
    /** Something stands after the end, or the counts of the header are wrong. */
    WRONG_COUNT
}
