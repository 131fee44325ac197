package jp.mokuteki.application.port.in;

import java.util.Objects;

/**
 * 記録簿の利用例 — the ledger.
 *
 * @param recordExchange records an exchange
 * @param correctRecord records a correction
 * @param findRecord one record
 * @param listRecords records
 * @param showCheckpoint the last signed head
 * @param proveInclusion that a record stands in the ledger
 * @param proveConsistency that the ledger only grew
 * @param bundleRecord a record that proves itself
 * @param verifyLedger looks over the whole ledger
 * @param reconcileLedger holds it against a list of others
 * @param exportLedger hands the ledger out
 * @param showLedgerKey the keys that verify it
 * @param rotateKey another key
 * @param checkWitness compares it with what is kept outside
 */
public record LedgerUseCases(
        RecordExchange recordExchange,
        CorrectRecord correctRecord,
        FindRecord findRecord,
        ListRecords listRecords,
        ShowCheckpoint showCheckpoint,
        ProveInclusion proveInclusion,
        ProveConsistency proveConsistency,
        BundleRecord bundleRecord,
        VerifyLedger verifyLedger,
        ReconcileLedger reconcileLedger,
        ExportLedger exportLedger,
        ShowLedgerKey showLedgerKey,
        RotateKey rotateKey,
        CheckWitness checkWitness) {
    /** Refuses nulls. */
    public LedgerUseCases {
        Objects.requireNonNull(recordExchange, "recordExchange");
        Objects.requireNonNull(correctRecord, "correctRecord");
        Objects.requireNonNull(findRecord, "findRecord");
        Objects.requireNonNull(listRecords, "listRecords");
        Objects.requireNonNull(showCheckpoint, "showCheckpoint");
        Objects.requireNonNull(proveInclusion, "proveInclusion");
        Objects.requireNonNull(proveConsistency, "proveConsistency");
        Objects.requireNonNull(bundleRecord, "bundleRecord");
        Objects.requireNonNull(verifyLedger, "verifyLedger");
        Objects.requireNonNull(reconcileLedger, "reconcileLedger");
        Objects.requireNonNull(exportLedger, "exportLedger");
        Objects.requireNonNull(showLedgerKey, "showLedgerKey");
        Objects.requireNonNull(rotateKey, "rotateKey");
        Objects.requireNonNull(checkWitness, "checkWitness");
    }
}
