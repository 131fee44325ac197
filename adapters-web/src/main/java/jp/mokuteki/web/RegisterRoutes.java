package jp.mokuteki.web;

import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Optional;
import jp.mokuteki.application.port.TableFormat;
import jp.mokuteki.domain.register.RegisterRevision;
import jp.mokuteki.web.json.RegisterNodes;
import jp.mokuteki.web.problem.FaultCode;
import jp.mokuteki.web.problem.ProblemException;
import jp.mokuteki.web.problem.ProblemType;

/** The register: whose it is, and its table on a day. */
final class RegisterRoutes {
    private final WebPorts ports;

    RegisterRoutes(WebPorts ports) {
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
        RegisterRevision revision = ports.showTable()
                .inForce(Authentication.insurer(context), day)
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
        send(context, format, ports.writeTable().write(revision, format));
    }

    private static void send(Context context, TableFormat format, String text) {
        byte[] document = text.getBytes(StandardCharsets.UTF_8);
        String tag = tag(document);
        context.header(Header.ETAG, tag).header(Header.VARY, Header.ACCEPT);
        if (Conditions.isHeld(context, tag)) {
            context.status(HttpStatus.NOT_MODIFIED);
            return;
        }
        if (format == TableFormat.HTML) {
            context.header(AnswerHeaders.POLICY, AnswerHeaders.policyFor(text));
        }
        context.contentType(format.mediaType()).result(document);
    }

    private static TableFormat format(String code) {
        return TableFormat.of(code).orElseThrow(() -> new IllegalArgumentException("no such format"));
    }

    /** A strong tag stands for every byte, so it is taken over the document and not over the table alone. */
    private static String tag(byte[] document) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(document);
            return '"' + Base64.getUrlEncoder().withoutPadding().encodeToString(digest) + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
