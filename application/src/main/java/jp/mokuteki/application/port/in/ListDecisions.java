package jp.mokuteki.application.port.in;

import jp.mokuteki.application.port.Page;
import jp.mokuteki.application.port.PageRequest;
import jp.mokuteki.application.port.StoredDecision;
import jp.mokuteki.domain.recipient.InsurerNumber;

/** 判断の一覧 — lists stored decisions, the oldest first. */
public interface ListDecisions {
    /**
     * Lists a part of an insurer's decisions.
     *
     * @param insurer whose decisions
     * @param request which part
     * @return the part
     */
    Page<StoredDecision> list(InsurerNumber insurer, PageRequest request);
}
