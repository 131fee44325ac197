package jp.mokuteki.application.port;

/** 廃棄の結果 — what became of a purge that somebody agreed to. */
public sealed interface PurgeOutcome {
    /**
     * 廃棄 — bodies and salts are gone, and a record says so.
     *
     * @param record the record of the purge; it has its proof once its group stands in the ledger
     * @param count how many records were purged
     */
    record Purged(PendingRecord record, long count) implements PurgeOutcome {}

    /** 期間未了 — nothing is due, or all that is due is under a hold. */
    record NothingDue() implements PurgeOutcome {}

    /** 単独 — who agrees is who asked. */
    record NoSecondPerson() implements PurgeOutcome {}

    /** 起案なし — there is no such proposal. */
    record NoProposal() implements PurgeOutcome {}
}
