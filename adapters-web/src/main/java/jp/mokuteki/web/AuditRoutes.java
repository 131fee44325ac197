package jp.mokuteki.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.function.Supplier;
import jp.mokuteki.application.port.in.ReconcileLedger;
import jp.mokuteki.application.port.in.UseCases;
import jp.mokuteki.domain.ledger.Reconciliation;
import jp.mokuteki.domain.table.InvalidTableException;
import jp.mokuteki.domain.table.NumberInTableException;
import jp.mokuteki.web.json.ExportReader;
import jp.mokuteki.web.json.ProofNodes;
import jp.mokuteki.web.json.ReconciliationNodes;
import jp.mokuteki.web.problem.Fault;
import jp.mokuteki.web.problem.FaultCode;
import jp.mokuteki.web.problem.ProblemException;
import jp.mokuteki.web.problem.ProblemType;

/** What concerns a whole ledger: its verification, and handing it out. */
final class AuditRoutes {
    private final UseCases ports;

    AuditRoutes(UseCases ports) {
        this.ports = ports;
    }

    void verify(Context context) {
        Bodies.none(context);
        Responses.json(
                context, ProofNodes.check(ports.ledger().verifyLedger().verify(Authentication.insurer(context))));
    }

    /** The place of a fault is its line and column; what stands there is not repeated. */
    void reconcile(Context context) {
        byte[] document = Bodies.csv(context);
        ReconcileLedger port = ports.ledger().reconcileLedger();
        Reconciliation found = reconciled(() -> port.reconcile(Authentication.insurer(context), document));
        Responses.json(context, ReconciliationNodes.reconciliation(found));
    }

    static Reconciliation reconciled(Supplier<Reconciliation> work) {
        try {
            return work.get();
        } catch (NumberInTableException e) {
            throw new ProblemException(ProblemType.MY_NUMBER_DETECTED, place(e), FaultCode.INDIVIDUAL_NUMBER);
        } catch (InvalidTableException e) {
            throw new ProblemException(ProblemType.IMPORT_INVALID, List.of(new Fault(place(e), e.fault())));
        }
    }

    private static String place(InvalidTableException fault) {
        return "/" + fault.line() + (fault.column().isEmpty() ? "" : "/" + fault.column());
    }

    /** Line by line as they are read, whatever their number; that it was handed out is recorded before the first. */
    void export(Context context) {
        String recipient = ExportReader.recipient(Bodies.json(context));
        var lines = new ExportStream(context, new AccessNotes(ports.service().noteAccess()));
        try {
            ports.ledger()
                    .exportLedger()
                    .export(Authentication.caller(context), RequestIds.of(context), recipient, lines::write);
        } catch (RuntimeException e) {
            lines.breakOff();
            throw e;
        }
        if (!lines.hasBegun()) {
            throw new ProblemException(ProblemType.NOT_FOUND);
        }
    }
}
