package jp.mokuteki.application.port.out;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.mokuteki.application.port.Credential;
import jp.mokuteki.application.port.CredentialId;
import jp.mokuteki.application.port.TokenHash;
import jp.mokuteki.domain.recipient.InsurerNumber;

/** 認証情報の保存先 — the credentials of all insurers with the hashes of their tokens. */
public interface Credentials {
    /**
     * A credential with the hash of its token.
     *
     * @param credential the credential
     * @param hash the hash
     */
    record Stored(Credential credential, TokenHash hash) {}

    /**
     * Finds a credential, whichever insurer's it is: it is what names the insurer.
     *
     * @param id its id
     * @return the credential, or nothing
     */
    Optional<Stored> find(CredentialId id);

    /**
     * Lists the credentials of an insurer.
     *
     * @param insurer whose credentials
     * @return by the time of issue, the earliest first, then by id
     */
    List<Credential> of(InsurerNumber insurer);

    /**
     * Adds a credential.
     *
     * @param stored the credential; its insurer is stored
     * @throws AlreadyStoredException where the id is taken
     */
    void add(Stored stored);

    /**
     * Revokes a credential of an insurer; one that is revoked already keeps its time.
     *
     * @param insurer whose credential
     * @param id its id
     * @param now when
     * @return false where that insurer has none of that id
     */
    boolean revoke(InsurerNumber insurer, CredentialId id, Instant now);

    /**
     * Notes that a credential of an insurer was used.
     *
     * @param insurer whose credential
     * @param id its id
     * @param now when
     */
    void used(InsurerNumber insurer, CredentialId id, Instant now);

    /**
     * Gives a credential of an insurer another token.
     *
     * @param insurer whose credential
     * @param id its id
     * @param hash the hash of the new token
     */
    void replaceHash(InsurerNumber insurer, CredentialId id, TokenHash hash);
}
