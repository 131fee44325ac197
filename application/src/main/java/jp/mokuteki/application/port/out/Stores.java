package jp.mokuteki.application.port.out;

/** 保存先 — all stores of one storage; they take part in the same transactions. */
public interface Stores {
    /**
     * Gives the insurers.
     *
     * @return the store
     */
    Insurers insurers();

    /**
     * Gives the revisions.
     *
     * @return the store
     */
    Revisions revisions();

    /**
     * Gives the revisions that are not published yet.
     *
     * @return the store
     */
    Drafts drafts();

    /**
     * Gives the decisions.
     *
     * @return the store
     */
    Decisions decisions();

    /**
     * Gives the credentials.
     *
     * @return the store
     */
    Credentials credentials();

    /**
     * Gives the sessions.
     *
     * @return the store
     */
    Sessions sessions();

    /**
     * Gives the answers that may be asked for again.
     *
     * @return the store
     */
    KeptAnswers keptAnswers();

    /**
     * Gives the ledgers.
     *
     * @return the store
     */
    LedgerRecords ledgerRecords();

    /**
     * Gives the holds on the ledgers.
     *
     * @return the store
     */
    LedgerHolds ledgerHolds();

    /**
     * Gives the proposals of purges.
     *
     * @return the store
     */
    PurgeProposals purgeProposals();

    /**
     * Gives the transactions over all stores.
     *
     * @return the transactions
     */
    Transactions transactions();

    /**
     * Gives the sign of life.
     *
     * @return the health
     */
    StorageHealth health();
}
