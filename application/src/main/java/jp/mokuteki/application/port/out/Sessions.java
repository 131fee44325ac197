package jp.mokuteki.application.port.out;

import java.time.Instant;
import java.util.Optional;
import jp.mokuteki.application.port.Session;
import jp.mokuteki.application.port.TokenHash;
import jp.mokuteki.domain.recipient.InsurerNumber;

/** セッションの保存先 — who has signed in, for all instances that share a storage. */
public interface Sessions {
    /**
     * Finds a session of an insurer, whether its time is up or not.
     *
     * @param insurer whose session
     * @param id the hash of its secret
     * @return the session, or nothing where that insurer has none
     */
    Optional<Session> find(InsurerNumber insurer, TokenHash id);

    /**
     * Adds a session.
     *
     * @param insurer whose session
     * @param session the session; its insurer and its credential are stored
     * @throws AlreadyStoredException where that insurer has one of that hash
     */
    void add(InsurerNumber insurer, Session session);

    /**
     * Notes that a session was used; one that is gone stays so.
     *
     * @param insurer whose session
     * @param id the hash of its secret
     * @param now when
     */
    void seen(InsurerNumber insurer, TokenHash id, Instant now);

    /**
     * Removes a session, where there is one.
     *
     * @param insurer whose session
     * @param id the hash of its secret
     */
    void remove(InsurerNumber insurer, TokenHash id);

    /**
     * Removes the sessions of an insurer that are over.
     *
     * @param insurer whose sessions
     * @param now the time: those that are open at it stay
     */
    void removeOver(InsurerNumber insurer, Instant now);
}
