package jp.mokuteki.application.port.in;

import java.util.List;
import java.util.Optional;
import jp.mokuteki.application.port.PublishedTable;
import jp.mokuteki.domain.recipient.InsurerNumber;

/** 公表の一覧 — lists what a society has published: the revisions that were, are and are announced to be in force. */
public interface ListPublications {
    /**
     * Lists the publications of an insurer. What was withdrawn, or corrected by another revision, is not among them.
     *
     * @param insurer whose register
     * @return by the first day in force, the earliest first; nothing for an insurer that is not known
     */
    Optional<List<PublishedTable>> list(InsurerNumber insurer);
}
