package jp.mokuteki.persistence;

import jp.mokuteki.application.contract.AttemptsContract;
import jp.mokuteki.application.contract.CredentialsContract;
import jp.mokuteki.application.contract.DecisionCountsContract;
import jp.mokuteki.application.contract.DecisionPagesContract;
import jp.mokuteki.application.contract.DecisionsContract;
import jp.mokuteki.application.contract.DraftsContract;
import jp.mokuteki.application.contract.InsurersContract;
import jp.mokuteki.application.contract.KeptAnswersContract;
import jp.mokuteki.application.contract.LedgerHoldsContract;
import jp.mokuteki.application.contract.LedgerPartsContract;
import jp.mokuteki.application.contract.LedgerRecordsContract;
import jp.mokuteki.application.contract.PurgeProposalsContract;
import jp.mokuteki.application.contract.RevisionsContract;
import jp.mokuteki.application.contract.SessionsContract;
import jp.mokuteki.application.contract.TransactionsContract;
import jp.mokuteki.application.port.out.Stores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;

/** The contracts that a database on a PostgreSQL server keeps, each test on a database of its own. */
class PostgresStorageTest {
    private MigratedDatabase migrated;
    private Database database;

    @BeforeEach
    void open() {
        migrated = MigratedDatabase.copy();
        database = migrated.open();
    }

    @AfterEach
    void close() {
        database.close();
        migrated.close();
    }

    private Stores underTest() {
        return database;
    }

    /** Credentials. */
    @Nested
    class OfCredentials extends CredentialsContract {
        @Override
        protected Stores storage() {
            return underTest();
        }
    }

    /** Sessions. */
    @Nested
    class OfSessions extends SessionsContract {
        @Override
        protected Stores storage() {
            return underTest();
        }
    }

    /** Insurers. */
    @Nested
    class OfInsurers extends InsurersContract {
        @Override
        protected Stores storage() {
            return underTest();
        }
    }

    /** Answers that may be asked for again. */
    @Nested
    class OfKeptAnswers extends KeptAnswersContract {
        @Override
        protected Stores storage() {
            return underTest();
        }
    }

    /** Proposals of purges. */
    @Nested
    class OfPurgeProposals extends PurgeProposalsContract {
        @Override
        protected Stores storage() {
            return underTest();
        }
    }

    /** Revisions. */
    @Nested
    class OfRevisions extends RevisionsContract {
        @Override
        protected Stores storage() {
            return underTest();
        }
    }

    /** Drafts. */
    @Nested
    class OfDrafts extends DraftsContract {
        @Override
        protected Stores storage() {
            return underTest();
        }
    }

    /** Decisions. */
    @Nested
    class OfDecisions extends DecisionsContract {
        @Override
        protected Stores storage() {
            return underTest();
        }
    }

    /** Pages of decisions. */
    @Nested
    class OfDecisionPages extends DecisionPagesContract {
        @Override
        protected Stores storage() {
            return underTest();
        }
    }

    /** Counts of decisions. */
    @Nested
    class OfDecisionCounts extends DecisionCountsContract {
        @Override
        protected Stores storage() {
            return underTest();
        }
    }

    /** Transactions. */
    @Nested
    class OfTransactions extends TransactionsContract {
        @Override
        protected Stores storage() {
            return underTest();
        }
    }

    /** Records of ledgers. */
    @Nested
    class OfLedgerRecords extends LedgerRecordsContract {
        private Database second;

        @BeforeEach
        void openAgain() {
            second = migrated.open();
        }

        @AfterEach
        void closeAgain() {
            second.close();
        }

        @Override
        protected Stores otherInstance() {
            return second;
        }

        @Override
        protected Stores storage() {
            return underTest();
        }
    }

    /** Parts of ledgers: lists, walks, purges. */
    @Nested
    class OfLedgerParts extends LedgerPartsContract {
        @Override
        protected Stores storage() {
            return underTest();
        }
    }

    /** Holds on ledgers. */
    @Nested
    class OfLedgerHolds extends LedgerHoldsContract {
        @Override
        protected Stores storage() {
            return underTest();
        }
    }

    /** Parts of transactions. */
    @Nested
    class OfAttempts extends AttemptsContract {
        @Override
        protected Stores storage() {
            return underTest();
        }
    }
}
