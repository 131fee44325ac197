package jp.mokuteki.application.port.in;

import java.util.function.Consumer;
import jp.mokuteki.application.port.Caller;

/** 記録簿の出力 — hands the whole ledger to somebody; that it was handed out is itself recorded. */
public interface ExportLedger {
    /**
     * Exports the ledger of an insurer, line by line, the record of this export being its last.
     *
     * @param by who has it done
     * @param request the id of the request
     * @param recipient to whom, an opaque code
     * @param sink gets each line, with its end
     * @return the number of records
     * @throws jp.mokuteki.domain.ledger.InvalidLedgerTextException where the recipient is no opaque code
     */
    long export(Caller by, String request, String recipient, Consumer<byte[]> sink);
}
