package jp.mokuteki.application.port.in;

import java.util.Optional;
import jp.mokuteki.application.port.Caller;

/** 認証 — tells who asks from the token that was shown. */
public interface AuthenticateCaller {
    /**
     * Tells who asks.
     *
     * @param token the token as it was shown
     * @return the caller, or nothing where the token is malformed, unknown, expired or revoked: which, is not told
     * @throws jp.mokuteki.application.port.out.StorageException where credentials cannot be read: nobody is let in
     */
    Optional<Caller> authenticate(String token);
}
