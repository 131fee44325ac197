package jp.mokuteki.application.port.in;

import jp.mokuteki.application.port.LedgerCheck;
import jp.mokuteki.application.port.Progress;
import jp.mokuteki.domain.recipient.InsurerNumber;

/** 記録簿の検証 — looks over a whole ledger. */
public interface VerifyLedger {
    /**
     * Verifies the ledger of an insurer as it is stored: what was changed, and what is missing.
     *
     * @param insurer whose ledger
     * @param progress is told how many records of all were verified
     * @return both verdicts
     */
    LedgerCheck verify(InsurerNumber insurer, Progress progress);

    /**
     * Verifies while nobody looks.
     *
     * @param insurer whose ledger
     * @return both verdicts
     */
    default LedgerCheck verify(InsurerNumber insurer) {
        return verify(insurer, Progress.UNSEEN);
    }
}
