package jp.mokuteki.application.port;

import java.util.Objects;

/**
 * サインインした者 — who has signed in, as the credential says now.
 *
 * @param key the key of the session
 * @param caller who asks
 * @param name what the credential is for
 */
public record SignedIn(SessionKey key, Caller caller, String name) {
    /** Refuses nulls. */
    public SignedIn {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(caller, "caller");
        Objects.requireNonNull(name, "name");
    }
}
