package jp.mokuteki.application.port.in;

import java.util.Optional;
import jp.mokuteki.application.port.SessionKey;
import jp.mokuteki.application.port.SignedIn;

/** セッションの継続 — tells who has signed in from the key that a browser shows. */
public interface ResumeSession {
    /**
     * Tells who has signed in.
     *
     * @param key the key as it was shown
     * @return who, with the roles that the credential has now; nothing where there is no such session, its time is up, or its
     *     credential is expired, revoked or has another token: which, is not told
     * @throws jp.mokuteki.application.port.out.StorageException where sessions cannot be read: nobody is let in
     */
    Optional<SignedIn> resume(SessionKey key);
}
