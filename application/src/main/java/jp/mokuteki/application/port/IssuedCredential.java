package jp.mokuteki.application.port;

import java.util.Objects;

/**
 * 発行された認証情報 — a new credential with its token, which is shown this once and kept nowhere.
 *
 * @param credential the credential
 * @param token {@code mk_<id>_<secret>}
 */
public record IssuedCredential(Credential credential, String token) {
    /** Refuses nulls. */
    public IssuedCredential {
        Objects.requireNonNull(credential, "credential");
        Objects.requireNonNull(token, "token");
    }

    /** Prints the credential without its token. */
    @Override
    public String toString() {
        return credential.toString();
    }
}
