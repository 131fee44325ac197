package jp.mokuteki.application.port.in;

import jp.mokuteki.application.port.DecisionFilter;
import jp.mokuteki.application.port.Page;
import jp.mokuteki.application.port.PageRequest;
import jp.mokuteki.application.port.StoredDecision;
import jp.mokuteki.domain.recipient.InsurerNumber;

/** 判断の一覧 — lists stored decisions, the oldest first. */
public interface ListDecisions {
    /**
     * Lists a part of an insurer's decisions that fit a filter.
     *
     * @param insurer whose decisions
     * @param filter which decisions
     * @param request which part
     * @return the part
     */
    Page<StoredDecision> list(InsurerNumber insurer, DecisionFilter filter, PageRequest request);
}
