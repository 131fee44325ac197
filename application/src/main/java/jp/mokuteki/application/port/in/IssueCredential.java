package jp.mokuteki.application.port.in;

import jp.mokuteki.application.port.Caller;
import jp.mokuteki.application.port.CredentialRequest;
import jp.mokuteki.application.port.IssuedCredential;

/** 認証情報の発行 — issues a credential for the caller's own insurer. */
public interface IssueCredential {
    /**
     * Issues a credential.
     *
     * @param by who asks
     * @param request what it is to be
     * @return the credential with its token, which is shown this once
     * @throws IllegalArgumentException where the name or the roles are not valid, or it would expire before it begins
     */
    IssuedCredential issue(Caller by, CredentialRequest request);
}
