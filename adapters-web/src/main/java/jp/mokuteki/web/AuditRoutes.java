package jp.mokuteki.web;

import io.javalin.http.Context;
import jp.mokuteki.application.port.in.UseCases;
import jp.mokuteki.web.json.ExportReader;
import jp.mokuteki.web.json.ProofNodes;
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
