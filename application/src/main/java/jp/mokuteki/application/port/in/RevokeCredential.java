package jp.mokuteki.application.port.in;

import jp.mokuteki.application.port.Caller;
import jp.mokuteki.application.port.CredentialId;

/** 認証情報の失効 — revokes a credential of the caller's own insurer, at once and for good. */
public interface RevokeCredential {
    /**
     * Revokes a credential.
     *
     * @param by who asks
     * @param id the credential
     * @return false where that insurer has none of that id
     */
    boolean revoke(Caller by, CredentialId id);
}
