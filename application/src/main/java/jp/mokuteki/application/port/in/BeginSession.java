package jp.mokuteki.application.port.in;

import java.util.Optional;
import jp.mokuteki.application.port.SignedIn;

/** サインイン — begins a session for whoever shows the token of a credential. */
public interface BeginSession {
    /**
     * Begins a session with a key of its own.
     *
     * @param token the token as it was shown; that of an issuer begins none, because nobody here could end it
     * @return who has signed in, or nothing where the token is malformed, unknown, expired or revoked: which, is not told
     * @throws jp.mokuteki.application.port.out.StorageException where it cannot be kept: nobody is let in
     */
    Optional<SignedIn> begin(String token);
}
