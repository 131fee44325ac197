package jp.mokuteki.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import java.util.List;
import jp.mokuteki.application.port.DraftOrigin;
import jp.mokuteki.application.port.DraftOutcome;
import jp.mokuteki.application.port.in.UseCases;
import jp.mokuteki.domain.review.ImportReport;
import jp.mokuteki.domain.table.InvalidTableException;
import jp.mokuteki.domain.table.NumberInTableException;
import jp.mokuteki.web.json.ImportNodes;
import jp.mokuteki.web.problem.Fault;
import jp.mokuteki.web.problem.FaultCode;
import jp.mokuteki.web.problem.ProblemException;
import jp.mokuteki.web.problem.ProblemType;

/** Imports: a table in a document becomes a draft, with a report of every line. */
final class ImportRoutes {
    private final UseCases ports;

    ImportRoutes(UseCases ports) {
        this.ports = ports;
    }

    void take(Context context) {
        ImportReport report = read(Bodies.document(context));
        DraftOutcome outcome = ports.revisions()
                .createDraft()
                .create(Authentication.caller(context), new DraftOrigin.OfTable(report.table()));
        if (!(outcome instanceof DraftOutcome.Written written)) {
            throw new ProblemException(ProblemType.CONFLICT);
        }
        int number = written.proceedings().number();
        ObjectNode json = ImportNodes.draft(number, report);
        context.status(HttpStatus.CREATED).header(Header.LOCATION, "/v1/register/revisions/" + number);
        Responses.json(context, json);
    }

    /** The place of a fault is its line; what stands there is not repeated. */
    private ImportReport read(DocumentBody body) {
        try {
            return ports.register().readImport().read(body.hints(), body.bytes());
        } catch (NumberInTableException e) {
            throw new ProblemException(ProblemType.MY_NUMBER_DETECTED, place(e), FaultCode.INDIVIDUAL_NUMBER);
        } catch (InvalidTableException e) {
            throw new ProblemException(ProblemType.IMPORT_INVALID, List.of(new Fault(place(e), e.fault())));
        }
    }

    private static String place(InvalidTableException fault) {
        return "/" + fault.line() + (fault.column().isEmpty() ? "" : "/" + fault.column());
    }
}
