package jp.mokuteki.application.fake;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jp.mokuteki.application.contract.CredentialsContract;
import jp.mokuteki.application.contract.DecisionPagesContract;
import jp.mokuteki.application.contract.DecisionsContract;
import jp.mokuteki.application.contract.InsurersContract;
import jp.mokuteki.application.contract.KeptAnswersContract;
import jp.mokuteki.application.contract.RevisionsContract;
import jp.mokuteki.application.contract.SampleInsurers;
import jp.mokuteki.application.contract.TransactionsContract;
import jp.mokuteki.application.port.out.StorageException;
import jp.mokuteki.application.port.out.Stores;
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

    /** Revisions. */
    @Nested
    class OfRevisions extends RevisionsContract {
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

    /** Transactions. */
    @Nested
    class OfTransactions extends TransactionsContract {
        @Override
        protected Stores storage() {
            return underTest();
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
