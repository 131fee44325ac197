package jp.mokuteki.application.port.out;

import java.time.Instant;
import java.util.Optional;
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
    Optional<Kept> find(InsurerNumber insurer, RepeatableRequest.Name name);

    /**
     * Adds an answer.
     *
     * @param insurer whose request; the insurer is stored
     * @param kept the answer
     * @throws AlreadyStoredException where there is an answer under that name
     */
    void add(InsurerNumber insurer, Kept kept);

    /**
     * Puts another answer in the place of the one that is kept under a name, within the transaction that added it.
     *
     * @param insurer whose request
     * @param name the request's name; an answer is kept under it
     * @param answer the answer
     */
    void replace(InsurerNumber insurer, RepeatableRequest.Name name, KeptAnswer answer);

    /**
     * Removes the answers of an insurer that were given before a time.
     *
     * @param insurer whose answers
     * @param time the time; what was given at it stays
     */
    void removeBefore(InsurerNumber insurer, Instant time);
}
