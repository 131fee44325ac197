package jp.mokuteki.application.port;

import java.util.regex.Pattern;

/**
 * 認証情報の番号 — names a credential, or a person or program that an issuer vouches for; it is no secret.
 *
 * @param value twelve of {@code a-z 0-9}, or {@code bootstrap} for the first one; or {@code oidc-} with 32 hexadecimal
 *     digits in lower case for one that is kept elsewhere, and therefore is never found, listed or revoked here
 */
public record CredentialId(String value) {
    // before the constant that it checks
    private static final Pattern GRAMMAR = Pattern.compile("[a-z0-9]{12}|bootstrap|oidc-[0-9a-f]{32}");
    private static final int DIGITS = 32;

    /** The first credential of a new database. */
    public static final CredentialId BOOTSTRAP = new CredentialId("bootstrap");

    /** Checks the grammar. */
    public CredentialId {
        if (!GRAMMAR.matcher(value).matches()) {
            throw new IllegalArgumentException("a credential id is twelve of a-z 0-9");
        }
    }

    /**
     * Names whom an issuer vouches for, the same at every time, without telling who it is.
     *
     * @param issuer the issuer
     * @param subject its name for the person or the program
     * @return 128 bits of SHA-256 over both
     */
    public static CredentialId vouchedFor(String issuer, String subject) {
        // with the length in front no other pair joins to the same text
        String both = issuer.length() + ":" + issuer + subject;
        return new CredentialId("oidc-" + TokenHash.over(both).value().substring(0, DIGITS));
    }

    @Override
    public String toString() {
        return value;
    }
}
