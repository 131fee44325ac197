package jp.mokuteki.application.port.in;

import java.util.Optional;
import jp.mokuteki.application.port.Caller;
import jp.mokuteki.application.port.CorrectionStatement;
import jp.mokuteki.application.port.PendingRecord;

/** 記録の訂正 — records that an earlier record is wrong; the earlier one stays as it is. */
public interface CorrectRecord {
    /**
     * Records a correction. It takes part in the work of {@link AnswerOnce}, and only there.
     *
     * @param by who has it recorded
     * @param request the id of the request
     * @param statement what is wrong and what is right
     * @return the record of the correction, or nothing where there is no such record of an exchange
     * @throws jp.mokuteki.domain.ledger.InvalidLedgerTextException where the statement is not valid
     */
    Optional<PendingRecord> correct(Caller by, String request, CorrectionStatement statement);
}
