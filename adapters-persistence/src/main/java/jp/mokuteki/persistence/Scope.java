package jp.mokuteki.persistence;

import jp.mokuteki.application.port.CredentialId;
import jp.mokuteki.domain.recipient.InsurerNumber;

/**
 * Whose rows a statement is about. A server is told before each, and shows no others; the credential stands for itself, since
 * it is what names the insurer.
 */
record Scope(String insurer, String credential) {
    /** Of nobody's rows. */
    static final Scope NONE = new Scope("", "");

    static Scope of(InsurerNumber insurer) {
        return new Scope(insurer.value(), "");
    }

    static Scope of(CredentialId credential) {
        return new Scope("", credential.value());
    }
}
