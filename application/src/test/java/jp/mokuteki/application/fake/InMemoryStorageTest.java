package jp.mokuteki.application.fake;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jp.mokuteki.application.contract.AttemptsContract;
import jp.mokuteki.application.contract.CredentialsContract;
import jp.mokuteki.application.contract.DecisionCountsContract;
import jp.mokuteki.application.contract.DecisionPagesContract;
import jp.mokuteki.application.contract.DecisionsContract;
import jp.mokuteki.application.contract.DraftsContract;
import jp.mokuteki.application.contract.InsurersContract;
import jp.mokuteki.application.contract.KeptAnswersContract;
import jp.mokuteki.application.contract.LedgerHoldsContract;
import jp.mokuteki.application.contract.LedgerKeysContract;
import jp.mokuteki.application.contract.LedgerPartsContract;
import jp.mokuteki.application.contract.LedgerRecordsContract;
import jp.mokuteki.application.contract.PurgeProposalsContract;
import jp.mokuteki.application.contract.RevisionsContract;
import jp.mokuteki.application.contract.SampleInsurers;
import jp.mokuteki.application.contract.SessionsContract;
import jp.mokuteki.application.contract.TransactionsContract;
import jp.mokuteki.application.contract.WitnessContract;
import jp.mokuteki.application.port.out.LedgerKeys;
import jp.mokuteki.application.port.out.StorageException;
import jp.mokuteki.application.port.out.Stores;
import jp.mokuteki.application.port.out.Witness;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The contracts that the storage in memory keeps. */
class InMemoryStorageTest {
    private final InMemoryStorage memory = new InMemoryStorage();

    private Stores underTest() {
        return memory;
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

    /** Keys. */
    @Nested
    class OfLedgerKeys extends LedgerKeysContract {
        private final InMemoryLedgerKeys kept = new InMemoryLedgerKeys();

        @Override
        protected LedgerKeys keys() {
            return kept;
        }
    }

    /** The last checkpoints. */
    @Nested
    class OfWitness extends WitnessContract {
        private final InMemoryWitness witness = new InMemoryWitness();

        @Override
        protected Witness witness() {
            return witness;
        }
    }

    @Test
    void fails_every_call_once_it_was_stopped() {
        memory.stop();

        assertThatThrownBy(() -> memory.health().check()).isInstanceOf(StorageException.class);
        assertThatThrownBy(() -> memory.insurers().find(SampleInsurers.OTHER.number()))
                .isInstanceOf(StorageException.class);
        assertThatThrownBy(() -> memory.transactions().inTransaction(() -> 1)).isInstanceOf(StorageException.class);
    }
}
