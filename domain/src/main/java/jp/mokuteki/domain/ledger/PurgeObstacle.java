package jp.mokuteki.domain.ledger;

/** 廃棄できない理由 — why a record may not be purged. */
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
