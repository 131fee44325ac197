package jp.mokuteki.application.port;

import java.util.regex.Pattern;

/**
 * 認証情報の番号 — names a credential; it is no secret.
 *
 * @param value twelve of {@code a-z 0-9}, or {@code bootstrap} for the first one
 */
public record CredentialId(String value) {
    /** The first credential of a new database. */
    public static final CredentialId BOOTSTRAP = new CredentialId("bootstrap");

    /** Checks the grammar. */
    public CredentialId {
        if (!Pattern.matches("[a-z0-9]{12}|bootstrap", value)) {
            throw new IllegalArgumentException("a credential id is twelve of a-z 0-9");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
