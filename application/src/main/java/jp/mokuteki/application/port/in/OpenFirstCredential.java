package jp.mokuteki.application.port.in;

import java.util.Optional;
import jp.mokuteki.domain.recipient.InsurerNumber;

/** 最初の認証情報 — makes sure that somebody can ask at all. */
public interface OpenFirstCredential {
    /**
     * Opens the first credential, with all roles.
     *
     * <p>A token that is given becomes the token of the first credential, unless that was revoked. Where none is given and
     * no credential exists, one is made.
     *
     * @param insurer the insurer that it speaks for; it is stored
     * @param token a token of the operator, 32 to 128 characters
     * @return a token that was made and must be shown, once; nothing where none was made
     */
    Optional<String> open(InsurerNumber insurer, Optional<String> token);
}
