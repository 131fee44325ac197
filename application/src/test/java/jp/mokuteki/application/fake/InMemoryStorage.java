package jp.mokuteki.application.fake;

import jp.mokuteki.application.port.out.Decisions;
import jp.mokuteki.application.port.out.Insurers;
import jp.mokuteki.application.port.out.Revisions;
import jp.mokuteki.application.port.out.StorageHealth;
import jp.mokuteki.application.port.out.Transactions;

/** All stores in memory, empty at first; they keep the contracts of {@code application.contract}. Thread-safe. */
public final class InMemoryStorage {
    private final InMemoryTransactions transactions = new InMemoryTransactions();
    private final InMemoryInsurers insurers = new InMemoryInsurers(transactions);
    private final Revisions revisions = new InMemoryRevisions(transactions, insurers);
    private final Decisions decisions = new InMemoryDecisions(transactions, insurers);

    /** Begins empty. */
    public InMemoryStorage() {}

    /**
     * Gives the insurers.
     *
     * @return the store
     */
    public Insurers insurers() {
        return insurers;
    }

    /**
     * Gives the revisions.
     *
     * @return the store
     */
    public Revisions revisions() {
        return revisions;
    }

    /**
     * Gives the decisions.
     *
     * @return the store
     */
    public Decisions decisions() {
        return decisions;
    }

    /**
     * Gives the transactions over all stores.
     *
     * @return the transactions
     */
    public Transactions transactions() {
        return transactions;
    }

    /**
     * Gives the sign of life.
     *
     * @return it fails once the storage was stopped
     */
    public StorageHealth health() {
        return () -> transactions.step(() -> true);
    }

    /** Stops answering: from now on every call fails, as with a database that is gone. */
    public void stop() {
        transactions.stop();
    }
}
