package jp.mokuteki.application.port.in;

import java.util.Objects;

/**
 * 認証の利用例 — who asks, and who may.
 *
 * @param authenticateCaller who asks
 * @param openFirstCredential makes sure that somebody can ask
 * @param issueCredential a new credential
 * @param findCredential one credential
 * @param listCredentials the credentials of an insurer
 * @param revokeCredential ends a credential
 */
public record CredentialUseCases(
        AuthenticateCaller authenticateCaller,
        OpenFirstCredential openFirstCredential,
        IssueCredential issueCredential,
        FindCredential findCredential,
        ListCredentials listCredentials,
        RevokeCredential revokeCredential) {
    /** Refuses nulls. */
    public CredentialUseCases {
        Objects.requireNonNull(authenticateCaller, "authenticateCaller");
        Objects.requireNonNull(openFirstCredential, "openFirstCredential");
        Objects.requireNonNull(issueCredential, "issueCredential");
        Objects.requireNonNull(findCredential, "findCredential");
        Objects.requireNonNull(listCredentials, "listCredentials");
        Objects.requireNonNull(revokeCredential, "revokeCredential");
    }

    /**
     * Lets somebody else say who asks.
     *
     * @param other tells who asks
     * @return the same use cases but for that
     */
    public CredentialUseCases with(AuthenticateCaller other) {
        return new CredentialUseCases(
                other, openFirstCredential, issueCredential, findCredential, listCredentials, revokeCredential);
    }
}
