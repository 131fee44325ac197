package jp.mokuteki.application.port.out;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.mokuteki.application.port.KeptAnswer;
import jp.mokuteki.application.port.RepeatableRequest;
import jp.mokuteki.domain.recipient.InsurerNumber;

/** 控えの回答の保存先 — the answers of each insurer that may be asked for again. */
public interface KeptAnswers {
    /**
     * An answer with the request that it answers.
     *
     * @param request the request
     * @param answer its answer
     * @param at when it was given
     */
    record Kept(RepeatableRequest request, KeptAnswer answer, Instant at) {}

    /**
     * Finds the answer to a request of an insurer.
     *
     * @param insurer whose request
     * @param name the request's name
     * @return the answer, or nothing where that insurer has none of that name
     */
    default Optional<Kept> find(InsurerNumber insurer, RepeatableRequest.Name name) {
        return find(insurer, Set.of(name)).stream().findFirst();
    }

    /**
     * Finds the answers to several requests of an insurer at once.
     *
     * @param insurer whose requests
     * @param names the names of the requests
     * @return the answers that there are, in any order
     */
    List<Kept> find(InsurerNumber insurer, Set<RepeatableRequest.Name> names);

    /**
     * Adds answers, all or none.
     *
     * @param insurer whose requests; the insurer is stored
     * @param kept the answers
     * @throws AlreadyStoredException where there is an answer under one of their names
     */
    void add(InsurerNumber insurer, List<Kept> kept);

    /**
     * Removes the answers of an insurer that were given before a time.
     *
     * @param insurer whose answers
     * @param time the time; what was given at it stays
     */
    void removeBefore(InsurerNumber insurer, Instant time);
}
