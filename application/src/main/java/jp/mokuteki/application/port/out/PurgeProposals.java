package jp.mokuteki.application.port.out;

import java.util.Optional;
import jp.mokuteki.application.port.PurgeProposal;
import jp.mokuteki.domain.recipient.InsurerNumber;

/** 廃棄の起案の保存先 — the proposals of each insurer that wait for a second person. */
public interface PurgeProposals {
    /**
     * Finds a proposal.
     *
     * @param insurer whose ledger
     * @param number its number
     * @return the proposal, or nothing where that insurer has none of that number, or it was carried out
     */
    Optional<PurgeProposal> find(InsurerNumber insurer, int number);

    /**
     * Adds a proposal.
     *
     * @param insurer whose ledger; the insurer is stored
     * @param proposal the proposal
     * @throws AlreadyStoredException where that insurer has one of that number
     */
    void add(InsurerNumber insurer, PurgeProposal proposal);

    /**
     * Removes a proposal that was carried out; its number is not given again.
     *
     * @param insurer whose ledger
     * @param number its number
     */
    void remove(InsurerNumber insurer, int number);

    /**
     * Gives the number for the next proposal.
     *
     * @param insurer whose ledger
     * @return from 1
     */
    int next(InsurerNumber insurer);
}
