package jp.mokuteki.application.port.in;

import java.util.Optional;
import jp.mokuteki.application.port.RevisionEntry;
import jp.mokuteki.domain.recipient.InsurerNumber;

/** 改正版の取出し — gets one revision, whatever state it is in. */
public interface FindRevision {
    /**
     * Finds a revision of an insurer.
     *
     * @param insurer whose register
     * @param number its number
     * @return the revision, or nothing where that insurer has none of that number
     */
    Optional<RevisionEntry> find(InsurerNumber insurer, int number);
}
