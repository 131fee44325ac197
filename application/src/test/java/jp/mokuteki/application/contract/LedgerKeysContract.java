package jp.mokuteki.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import jp.mokuteki.application.port.out.LedgerKeys;
import jp.mokuteki.domain.ledger.CheckpointSigner;
import jp.mokuteki.domain.ledger.LedgerOrigin;
import jp.mokuteki.domain.ledger.NodeHash;
import jp.mokuteki.domain.ledger.TreeHead;
import jp.mokuteki.domain.recipient.InsurerNumber;
import org.junit.jupiter.api.Test;

/** What every keeper of signing keys promises. */
public abstract class LedgerKeysContract {
    private static final InsurerNumber MINE = SampleInsurers.TAKASAKI.number();
    private static final InsurerNumber OTHERS = SampleInsurers.OTHER.number();
    private static final TreeHead EMPTY = new TreeHead(0, NodeHash.OF_NOTHING);

    /**
     * Gives a keeper that has no key yet.
     *
     * @return the same one throughout a test
     */
    protected abstract LedgerKeys keys();

    @Test
    void finds_no_key_that_it_did_not_make() {
        CheckpointSigner stranger = SampleLedgers.signer(MINE);

        assertThat(keys().find(MINE, stranger.verifierKey())).isEmpty();
        keys().make(MINE);
        assertThat(keys().find(MINE, stranger.verifierKey())).isEmpty();
    }

    @Test
    void what_it_found_signs_as_what_it_made() {
        CheckpointSigner made = keys().make(MINE);

        CheckpointSigner found = keys().find(MINE, made.verifierKey()).orElseThrow();

        assertThat(found.sign(EMPTY)).isEqualTo(made.sign(EMPTY));
        assertThat(found.sign(EMPTY).isSignedBy(made.verifierKey())).isTrue();
    }

    @Test
    void a_key_bears_the_name_of_its_ledger() {
        assertThat(keys().make(MINE).verifierKey().name()).isEqualTo(new LedgerOrigin(MINE.value()).toString());
    }

    @Test
    void every_key_is_another_and_all_are_kept() {
        CheckpointSigner first = keys().make(MINE);
        CheckpointSigner second = keys().make(MINE);

        assertThat(second.verifierKey()).isNotEqualTo(first.verifierKey());
        assertThat(keys().find(MINE, first.verifierKey())).isPresent();
        assertThat(keys().find(MINE, second.verifierKey())).isPresent();
    }

    @Test
    void keys_of_insurers_are_apart() {
        CheckpointSigner mine = keys().make(MINE);

        assertThat(keys().find(OTHERS, mine.verifierKey())).isEmpty();
        assertThat(keys().make(OTHERS).verifierKey().name()).isEqualTo(new LedgerOrigin(OTHERS.value()).toString());
    }
}
