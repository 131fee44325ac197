package jp.mokuteki.domain.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ProofBundleTest {
    private final SampleLedger ledger = Samples.ledger();
    private final KeyHistory keys = ledger.keys();

    private ProofBundle bundle(long sequence, long size) {
        return new ProofBundle(
                ledger.record(sequence), InclusionProof.of(sequence, size, ledger), ledger.checkpoint(size));
    }

    @Test
    void every_record_is_proven_in_every_tree_that_was_signed_and_holds_it() {
        for (long size : new long[] {5, 9, 11}) {
            for (long sequence = 0; sequence < size; sequence++) {
                ProofBundle read = ProofBundle.parse(bundle(sequence, size).text());

                assertThat(read).isEqualTo(bundle(sequence, size));
                assertThat(read.fault(keys)).isEmpty();
            }
        }
    }

    @Test
    void a_record_is_proven_still_when_it_was_purged_elsewhere() {
        assertThat(bundle(0, 11).fault(keys)).isEmpty();
    }

    @Test
    void no_byte_of_a_bundle_can_be_changed() {
        byte[] text = bundle(2, 9).text();
        for (int i = 0; i < text.length; i++) {
            byte[] changed = text.clone();
            changed[i] ^= 1;

            assertThat(holds(changed)).as("byte %d", i).isFalse();
        }
    }

    private boolean holds(byte[] text) {
        try {
            return ProofBundle.parse(text).fault(keys).isEmpty();
        } catch (InvalidLedgerTextException e) {
            return false;
        }
    }

    @Test
    void the_parts_must_belong_together() {
        ProofBundle right = bundle(2, 9);
        var foreign = SealedRecord.of(
                new LedgerRecord(Samples.OTHER_ORIGIN, 2, Samples.TIME, false, Samples.provision()),
                right.record().salt());

        assertThat(new ProofBundle(foreign, right.proof(), right.checkpoint()).fault(keys))
                .contains(LedgerFault.WRONG_LEDGER);
        assertThat(new ProofBundle(ledger.record(3), right.proof(), right.checkpoint()).fault(keys))
                .contains(LedgerFault.WRONG_SEQUENCE);
        assertThat(new ProofBundle(right.record(), right.proof(), ledger.checkpoint(11)).fault(keys))
                .contains(LedgerFault.WRONG_ROOT);
        assertThat(right.fault(KeyHistory.startingWith(Samples.NEXT.verifierKey())))
                .contains(LedgerFault.WRONG_SIGNATURE);
    }

    @Test
    void an_old_key_proves_nothing_beyond_its_end() {
        ProofBundle late = bundle(10, 11);
        var stale = new ProofBundle(
                late.record(),
                late.proof(),
                Samples.FIRST.sign(late.checkpoint().head()));

        assertThat(late.fault(keys)).isEqualTo(Optional.empty());
        assertThat(stale.fault(keys)).contains(LedgerFault.WRONG_SIGNATURE);
    }
}
