package jp.mokuteki.domain.ledger;

/**
 * 廃棄できない理由 — why a record may not be purged.
 *
 * <p>Example: {@code Retention.standard().obstacles(new LedgerRecord(new LedgerOrigin("06139992"), 1, Instant.EPOCH, false,
 * new Export(new SequenceRange(0, 0), "auditor-1", new Caller("app-1", "req-1", Optional.empty()))), new
 * PurgeOrder("clerk-1", "clerk-1", LocalDate.of(2033, 4, 2)), List.of()).contains(PurgeObstacle.NO_SECOND_PERSON)} is
 * {@code true}. Legal source: 番号法施行令第30条.
 */
public enum PurgeObstacle {
    /** It proves what was done to the ledger and stays for good. */
    KEPT_FOR_GOOD,
    /** Its period of retention is not over. */
    NOT_DUE,
    /** It is under a hold. */
    UNDER_HOLD,
    /** Who agrees is who asked. */
    NO_SECOND_PERSON
}
