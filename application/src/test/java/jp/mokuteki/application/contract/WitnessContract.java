package jp.mokuteki.application.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jp.mokuteki.application.port.out.StorageException;
import jp.mokuteki.application.port.out.Witness;
import jp.mokuteki.domain.ledger.Checkpoint;
import jp.mokuteki.domain.ledger.CheckpointSigner;
import jp.mokuteki.domain.ledger.NodeHash;
import jp.mokuteki.domain.ledger.TreeHead;
import jp.mokuteki.domain.recipient.InsurerNumber;
import org.junit.jupiter.api.Test;

/** What every witness promises. */
public abstract class WitnessContract {
    private static final InsurerNumber MINE = SampleInsurers.TAKASAKI.number();
    private static final InsurerNumber OTHERS = SampleInsurers.OTHER.number();
    private static final CheckpointSigner SIGNER = SampleLedgers.signer(MINE);
    private static final CheckpointSigner NEXT = SampleLedgers.signer(MINE);

    /**
     * Gives a witness that kept nothing yet.
     *
     * @return the same one throughout a test
     */
    protected abstract Witness witness();

    private static TreeHead head(long size) {
        return new TreeHead(size, NodeHash.parse("%064x".formatted(size)));
    }

    private static Checkpoint checkpoint(long size) {
        return SIGNER.sign(head(size));
    }

    @Test
    void has_kept_nothing_at_first() {
        assertThat(witness().kept(MINE)).isEmpty();
    }

    @Test
    void gives_back_the_last_letter_for_letter() {
        witness().keep(MINE, checkpoint(1));
        witness().keep(MINE, checkpoint(42));

        assertThat(witness().kept(MINE).map(Checkpoint::toString))
                .contains(checkpoint(42).toString());
    }

    @Test
    void passes_a_smaller_tree_over() {
        witness().keep(MINE, checkpoint(42));

        witness().keep(MINE, checkpoint(41));

        assertThat(witness().kept(MINE)).contains(checkpoint(42));
    }

    @Test
    void takes_a_further_signature_under_the_same_tree() {
        Checkpoint both = checkpoint(42).with(NEXT.sign(head(42)));
        witness().keep(MINE, checkpoint(42));

        witness().keep(MINE, both);

        assertThat(witness().kept(MINE)).contains(both);
    }

    @Test
    void refuses_another_tree_of_the_same_size() {
        Checkpoint forked = SIGNER.sign(new TreeHead(42, head(7).root()));
        witness().keep(MINE, checkpoint(42));

        assertThatThrownBy(() -> witness().keep(MINE, forked)).isInstanceOf(StorageException.class);
        assertThat(witness().kept(MINE)).contains(checkpoint(42));
    }

    @Test
    void refuses_a_checkpoint_of_another_ledger() {
        assertThatThrownBy(() -> witness().keep(OTHERS, checkpoint(1))).isInstanceOf(IllegalArgumentException.class);
        assertThat(witness().kept(OTHERS)).isEmpty();
    }

    @Test
    void checkpoints_of_insurers_are_apart() {
        witness().keep(MINE, checkpoint(42));

        assertThat(witness().kept(OTHERS)).isEmpty();
    }
}
