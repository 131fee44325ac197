package jp.mokuteki.application.port.out;

import java.util.List;
import jp.mokuteki.application.port.StoredRevision;
import jp.mokuteki.domain.recipient.InsurerNumber;

/** 改正版の保存先 — the revisions of each insurer's register, letter for letter with their codes. */
public interface Revisions {
    /**
     * Lists the revisions of an insurer.
     *
     * @param insurer whose register
     * @return by number, the lowest first; empty where there is none
     */
    List<StoredRevision> of(InsurerNumber insurer);

    /**
     * Adds a revision; it is never changed afterwards.
     *
     * @param insurer whose register; the insurer is stored
     * @param revision the revision
     * @throws AlreadyStoredException where that insurer has a revision of that number
     */
    void add(InsurerNumber insurer, StoredRevision revision);
}
