package jp.mokuteki.web;

import io.javalin.http.Context;
import io.javalin.http.Header;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import jp.mokuteki.application.port.TableFormat;
import jp.mokuteki.application.port.in.RegisterUseCases;
import jp.mokuteki.domain.register.RegisterRevision;
import jp.mokuteki.web.json.Instants;
import jp.mokuteki.web.json.RegisterNodes;
import jp.mokuteki.web.problem.FaultCode;
import jp.mokuteki.web.problem.ProblemException;
import jp.mokuteki.web.problem.ProblemType;

/** The register: whose it is, and its table on a day. */
final class RegisterRoutes {
    private final RegisterUseCases ports;

    RegisterRoutes(RegisterUseCases ports) {
        this.ports = ports;
    }

    void overview(Context context) {
        var overview = ports.showRegister()
                .show(Authentication.insurer(context))
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
        Responses.json(context, RegisterNodes.overview(overview));
    }

    void table(Context context) {
        Parameters parameters = Parameters.of(context);
        TableFormat format = parameters
                .read("format", FaultCode.UNKNOWN_CODE, RegisterRoutes::format)
                .orElseGet(() -> Acceptance.tableFormat(Optional.ofNullable(context.header(Header.ACCEPT))));
        LocalDate day = parameters.date("asOf").orElseGet(ports.tellToday()::today);
        Optional<Instant> knownAt = parameters.read("knownAt", FaultCode.MALFORMED, Instants::parse);
        RegisterRevision revision = ports.showTable()
                .inForce(Authentication.insurer(context), day, knownAt)
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
        context.header(Header.VARY, Header.ACCEPT);
        new TaggedDocument(format.mediaType(), ports.writeTable().write(revision, format)).send(context);
    }

    private static TableFormat format(String code) {
        return TableFormat.of(code).orElseThrow(() -> new IllegalArgumentException("no such format"));
    }
}
