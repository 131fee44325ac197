package jp.mokuteki.web;

import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import jp.mokuteki.application.port.CredentialId;
import jp.mokuteki.application.port.IssuedCredential;
import jp.mokuteki.web.json.CredentialNodes;
import jp.mokuteki.web.json.CredentialReader;
import jp.mokuteki.web.json.Json;
import jp.mokuteki.web.problem.FaultCode;
import jp.mokuteki.web.problem.ProblemException;
import jp.mokuteki.web.problem.ProblemType;

/** Credentials of the caller's own insurer: issued, listed, revoked. */
final class CredentialRoutes {
    private final CredentialPorts ports;

    CredentialRoutes(CredentialPorts ports) {
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

    private IssuedCredential issued(Context context, jp.mokuteki.application.port.CredentialRequest request) {
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

    void revoke(Context context) {
        Bodies.none(context);
        if (!ports.revokeCredential().revoke(Authentication.caller(context), id(context))) {
            throw new ProblemException(ProblemType.NOT_FOUND);
        }
        context.status(HttpStatus.NO_CONTENT);
    }

    private static CredentialId id(Context context) {
        try {
            return new CredentialId(context.pathParam("id"));
        } catch (IllegalArgumentException e) {
            throw new ProblemException(ProblemType.NOT_FOUND);
        }
    }
}
