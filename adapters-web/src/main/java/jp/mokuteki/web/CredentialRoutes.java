package jp.mokuteki.web;

import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import java.nio.charset.StandardCharsets;
import jp.mokuteki.application.port.Credential;
import jp.mokuteki.application.port.CredentialId;
import jp.mokuteki.application.port.CredentialRequest;
import jp.mokuteki.application.port.IssuedCredential;
import jp.mokuteki.application.port.in.CredentialUseCases;
import jp.mokuteki.web.json.CredentialNodes;
import jp.mokuteki.web.json.CredentialReader;
import jp.mokuteki.web.json.Json;
import jp.mokuteki.web.problem.FaultCode;
import jp.mokuteki.web.problem.ProblemException;
import jp.mokuteki.web.problem.ProblemType;

/** Credentials of the caller's own insurer: issued, listed, revoked. */
final class CredentialRoutes {
    private final CredentialUseCases ports;

    CredentialRoutes(CredentialUseCases ports) {
        this.ports = ports;
    }

    void issue(Context context) {
        var request = CredentialReader.read(Bodies.json(context));
        IssuedCredential issued = issued(context, request);
        context.status(HttpStatus.CREATED)
                .header(
                        Header.LOCATION,
                        "/v1/credentials/" + issued.credential().id())
                .header(Header.CACHE_CONTROL, "no-store");
        Responses.json(context, CredentialNodes.issued(issued));
    }

    private IssuedCredential issued(Context context, CredentialRequest request) {
        try {
            return ports.issueCredential().issue(Authentication.caller(context), request);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(ProblemType.VALIDATION, "/expiresAt", FaultCode.OUT_OF_RANGE);
        }
    }

    void list(Context context) {
        Responses.json(
                context,
                Json.whole(ports.listCredentials().list(Authentication.caller(context)).stream()
                        .map(CredentialNodes::credential)
                        .toList()));
    }

    void find(Context context) {
        new TaggedDocument(Responses.JSON, document(found(context))).send(context);
    }

    private Credential found(Context context) {
        return ports.findCredential()
                .find(Authentication.caller(context), id(context))
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
    }

    private static String document(Credential credential) {
        return new String(Json.bytes(CredentialNodes.credential(credential)), StandardCharsets.UTF_8);
    }

    /** To revoke must never wait for what somebody has seen: a condition is heeded, but none is asked for. */
    void revoke(Context context) {
        Bodies.none(context);
        Conditions.refuseStale(context, document(found(context)));
        if (!ports.revokeCredential().revoke(Authentication.caller(context), id(context))) {
            throw new ProblemException(ProblemType.NOT_FOUND);
        }
        context.status(HttpStatus.NO_CONTENT);
    }

    static CredentialId id(Context context) {
        try {
            return new CredentialId(context.pathParam("id"));
        } catch (IllegalArgumentException e) {
            throw new ProblemException(ProblemType.NOT_FOUND);
        }
    }
}
