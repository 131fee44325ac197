package jp.mokuteki.application.port.in;

import java.util.List;
import jp.mokuteki.application.port.RevisionEntry;
import jp.mokuteki.domain.recipient.InsurerNumber;

/** 改正版の一覧 — lists the revisions of a register, whatever state they are in. */
public interface ListRevisions {
    /**
     * Lists the revisions of an insurer.
     *
     * @param insurer whose register
     * @return by number, the lowest first
     */
    List<RevisionEntry> list(InsurerNumber insurer);
}
