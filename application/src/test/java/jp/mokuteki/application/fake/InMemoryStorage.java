package jp.mokuteki.application.fake;

import jp.mokuteki.application.port.out.Credentials;
import jp.mokuteki.application.port.out.Decisions;
import jp.mokuteki.application.port.out.Drafts;
import jp.mokuteki.application.port.out.Insurers;
import jp.mokuteki.application.port.out.KeptAnswers;
import jp.mokuteki.application.port.out.LedgerHolds;
import jp.mokuteki.application.port.out.LedgerRecords;
import jp.mokuteki.application.port.out.PurgeProposals;
import jp.mokuteki.application.port.out.Revisions;
import jp.mokuteki.application.port.out.Sessions;
import jp.mokuteki.application.port.out.StorageHealth;
import jp.mokuteki.application.port.out.Stores;
import jp.mokuteki.application.port.out.Transactions;

/** All stores in memory, empty at first; they keep the contracts of {@code application.contract}. Thread-safe. */
public final class InMemoryStorage implements Stores {
    private final InMemoryTransactions transactions = new InMemoryTransactions();
    private final InMemoryInsurers insurers = new InMemoryInsurers(transactions);
    private final Revisions revisions = new InMemoryRevisions(transactions, insurers);
    private final Drafts drafts = new InMemoryDrafts(transactions, insurers);
    private final Decisions decisions = new InMemoryDecisions(transactions, insurers);
    private final Credentials credentials = new InMemoryCredentials(transactions, insurers);
    private final Sessions sessions = new InMemorySessions(transactions, credentials);
    private final KeptAnswers keptAnswers = new InMemoryKeptAnswers(transactions, insurers);
    private final LedgerRecords ledgerRecords = new InMemoryLedgerRecords(transactions, insurers);
    private final LedgerHolds ledgerHolds = new InMemoryLedgerHolds(transactions, insurers);

    private final PurgeProposals purgeProposals = new InMemoryPurgeProposals(transactions, insurers);

    /** Begins empty. */
    public InMemoryStorage() {}

    @Override
    public Insurers insurers() {
        return insurers;
    }

    @Override
    public Revisions revisions() {
        return revisions;
    }

    @Override
    public Drafts drafts() {
        return drafts;
    }

    @Override
    public Decisions decisions() {
        return decisions;
    }

    @Override
    public Credentials credentials() {
        return credentials;
    }

    @Override
    public Sessions sessions() {
        return sessions;
    }

    @Override
    public KeptAnswers keptAnswers() {
        return keptAnswers;
    }

    @Override
    public LedgerRecords ledgerRecords() {
        return ledgerRecords;
    }

    @Override
    public LedgerHolds ledgerHolds() {
        return ledgerHolds;
    }

    @Override
    public PurgeProposals purgeProposals() {
        return purgeProposals;
    }

    @Override
    public Transactions transactions() {
        return transactions;
    }

    @Override
    public StorageHealth health() {
        return () -> transactions.step(() -> true);
    }

    /** Stops answering: from now on every call fails, as with a database that is gone. */
    public void stop() {
        transactions.stop();
    }
}
