package jp.mokuteki.application.port.in;

import jp.mokuteki.application.port.Caller;
import jp.mokuteki.application.port.ExchangeStatement;
import jp.mokuteki.application.port.RecordOutcome;

/** 情報提供等の記録 — records an exchange, and decides it where that is asked in the same call. */
public interface RecordExchange {
    /**
     * Records a statement. It takes part in the work of {@link AnswerOnce}, and only there.
     *
     * @param by who has it recorded
     * @param request the id of the request
     * @param statement what is to be recorded
     * @return what became of it
     */
    RecordOutcome record(Caller by, String request, ExchangeStatement statement);
}
