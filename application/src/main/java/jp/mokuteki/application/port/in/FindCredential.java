package jp.mokuteki.application.port.in;

import java.util.Optional;
import jp.mokuteki.application.port.Caller;
import jp.mokuteki.application.port.Credential;
import jp.mokuteki.application.port.CredentialId;

/** 認証情報の取出し — finds a credential of the caller's own insurer. */
public interface FindCredential {
    /**
     * Finds a credential.
     *
     * @param by who asks
     * @param id its id
     * @return the credential, without its secret, or nothing where that insurer has none of that id
     */
    Optional<Credential> find(Caller by, CredentialId id);
}
