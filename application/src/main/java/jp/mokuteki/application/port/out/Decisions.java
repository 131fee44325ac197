package jp.mokuteki.application.port.out;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import jp.mokuteki.application.port.AskedQuestion;
import jp.mokuteki.application.port.DayRange;
import jp.mokuteki.application.port.DecisionFilter;
import jp.mokuteki.application.port.DecisionGroup;
import jp.mokuteki.application.port.DecisionId;
import jp.mokuteki.application.port.Page;
import jp.mokuteki.application.port.PageRequest;
import jp.mokuteki.application.port.StoredDecision;
import jp.mokuteki.domain.recipient.InsurerNumber;

/** 判断の保存先 — the decisions of each insurer as they were given. */
public interface Decisions {
    /**
     * Adds a decision; it is never changed afterwards.
     *
     * @param insurer whose decision; the insurer is stored
     * @param decision the decision
     * @throws AlreadyStoredException where that id is taken
     */
    void add(InsurerNumber insurer, StoredDecision decision);

    /**
     * Finds a decision of an insurer.
     *
     * @param insurer whose decision
     * @param id its id
     * @return the decision as it was given, or nothing where that insurer has none of that id
     */
    Optional<StoredDecision> find(InsurerNumber insurer, DecisionId id);

    /**
     * Lists a part of an insurer's decisions that fit a filter.
     *
     * @param insurer whose decisions
     * @param filter which decisions
     * @param request which part
     * @return by id, the earliest first
     */
    Page<StoredDecision> list(InsurerNumber insurer, DecisionFilter filter, PageRequest request);

    /**
     * Lists what a part of an insurer's decisions were asked. Their answers are not read: of these only {@link #findAll} and the others tell
     * whether they are as they were given.
     *
     * @param insurer whose decisions
     * @param request which part
     * @return by id, the earliest first
     */
    Page<AskedQuestion> questions(InsurerNumber insurer, PageRequest request);

    /**
     * Finds some decisions of an insurer.
     *
     * @param insurer whose decisions
     * @param ids their ids
     * @return by id, the earliest first; those that the insurer has none of are absent
     */
    List<StoredDecision> findAll(InsurerNumber insurer, Collection<DecisionId> ids);

    /**
     * Counts an insurer's decisions.
     *
     * @param insurer whose decisions
     * @param decided those given on these civil dates in Japan
     * @return the groups into which they fall, in no order; two groups differ in more than their count
     */
    List<DecisionGroup> count(InsurerNumber insurer, DayRange decided);
}
