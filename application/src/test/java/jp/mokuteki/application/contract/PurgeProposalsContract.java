package jp.mokuteki.application.contract;

import static jp.mokuteki.application.contract.SampleInsurers.OTHER;
import static jp.mokuteki.application.contract.SampleInsurers.TAKASAKI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import jp.mokuteki.application.port.CredentialId;
import jp.mokuteki.application.port.PurgeProposal;
import jp.mokuteki.application.port.out.AlreadyStoredException;
import jp.mokuteki.application.port.out.PurgeProposals;
import jp.mokuteki.application.port.out.StorageException;
import jp.mokuteki.application.port.out.Stores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of proposals of purges promises. */
public abstract class PurgeProposalsContract {
    private static final Instant NOW = Instant.parse("2033-04-02T00:00:00.123456Z");

    /**
     * Gives an empty storage.
     *
     * @return the same one throughout a test
     */
    protected abstract Stores storage();

    private PurgeProposals proposals() {
        return storage().purgeProposals();
    }

    @BeforeEach
    void storeTheInsurers() {
        storage().insurers().add(TAKASAKI);
        storage().insurers().add(OTHER);
    }

    private static PurgeProposal aProposal(int number) {
        return new PurgeProposal(number, CredentialId.vouchedFor("https://issuer.example", "clerk"), NOW);
    }

    @Test
    void finds_nothing_when_empty() {
        assertThat(proposals().find(TAKASAKI.number(), 1)).isEmpty();
        assertThat(proposals().next(TAKASAKI.number())).isOne();
    }

    @Test
    void gives_back_what_was_stored_to_its_own_insurer_alone() {
        proposals().add(TAKASAKI.number(), aProposal(1));

        assertThat(proposals().find(TAKASAKI.number(), 1)).hasValue(aProposal(1));
        assertThat(proposals().find(OTHER.number(), 1)).isEmpty();
        assertThat(proposals().next(TAKASAKI.number())).isEqualTo(2);
        assertThat(proposals().next(OTHER.number())).isOne();
    }

    @Test
    void what_was_carried_out_is_not_found_again_and_keeps_its_number() {
        proposals().add(TAKASAKI.number(), aProposal(1));
        proposals().add(OTHER.number(), aProposal(1));

        proposals().remove(TAKASAKI.number(), 1);

        assertThat(proposals().find(TAKASAKI.number(), 1)).isEmpty();
        assertThat(proposals().find(OTHER.number(), 1)).isPresent();
        assertThat(proposals().next(TAKASAKI.number())).isEqualTo(2);
        assertThatThrownBy(() -> proposals().add(TAKASAKI.number(), aProposal(1)))
                .isInstanceOf(AlreadyStoredException.class);
    }

    @Test
    void a_transaction_that_fails_changes_nothing() {
        proposals().add(TAKASAKI.number(), aProposal(1));

        assertThatThrownBy(() -> storage().transactions().inTransaction(() -> {
                    proposals().remove(TAKASAKI.number(), 1);
                    proposals().add(TAKASAKI.number(), aProposal(2));
                    throw new IllegalStateException("no");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(proposals().find(TAKASAKI.number(), 1)).isPresent();
        assertThat(proposals().find(TAKASAKI.number(), 2)).isEmpty();
    }

    @Test
    void an_insurer_that_is_not_stored_can_propose_nothing() {
        assertThatThrownBy(() -> proposals().add(SampleInsurers.NEVER_STORED.number(), aProposal(1)))
                .isInstanceOf(StorageException.class);
    }
}
