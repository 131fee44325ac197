package jp.mokuteki.web;

import java.util.Objects;
import jp.mokuteki.application.port.in.AuthenticateCaller;
import jp.mokuteki.application.port.in.IssueCredential;
import jp.mokuteki.application.port.in.ListCredentials;
import jp.mokuteki.application.port.in.RevokeCredential;

/**
 * 認証のポート — the use cases that say who asks, and who may.
 *
 * @param authenticateCaller tells who shows a token
 * @param issueCredential issues a credential
 * @param listCredentials lists credentials
 * @param revokeCredential revokes a credential
 */
public record CredentialPorts(
        AuthenticateCaller authenticateCaller,
        IssueCredential issueCredential,
        ListCredentials listCredentials,
        RevokeCredential revokeCredential) {
    /** Refuses nulls. */
    public CredentialPorts {
        Objects.requireNonNull(authenticateCaller, "authenticateCaller");
        Objects.requireNonNull(issueCredential, "issueCredential");
        Objects.requireNonNull(listCredentials, "listCredentials");
        Objects.requireNonNull(revokeCredential, "revokeCredential");
    }
}
