package jp.mokuteki.domain.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import jp.mokuteki.domain.ledger.LedgerVerdict.Counts;
import jp.mokuteki.domain.ledger.LedgerVerdict.Sound;
import jp.mokuteki.domain.ledger.LedgerVerdict.Tampered;
import jp.mokuteki.domain.ledger.LedgerVerdict.Truncated;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Every way in which a stored ledger could be changed is noticed, and nothing else is. */
final class LedgerVerificationTest {
    private static final VerifierKey FIRST = Samples.FIRST.verifierKey();
    private static final VerifierKey NEXT = Samples.NEXT.verifierKey();

    private final SampleLedger ledger = Samples.ledger();
    private final List<byte[]> lines = ledger.lines();
    private final byte[] export = ledger.export();

    private static LedgerVerdict verdict(byte[] export) {
        return Verifying.verdict(export, FIRST, List.of());
    }

    private static LedgerVerdict verdict(List<byte[]> lines) {
        return verdict(SampleLedger.joined(lines));
    }

    private static LedgerFault fault(List<byte[]> lines) {
        return ((Tampered) verdict(lines)).fault();
    }

    private List<byte[]> with(int place, byte[] line) {
        var changed = new ArrayList<>(lines);
        changed.set(place, line);
        return changed;
    }

    private List<byte[]> replaced(int place, String part, String instead) {
        String line = new String(lines.get(place), StandardCharsets.UTF_8);
        assertThat(line).contains(part);
        return with(place, line.replace(part, instead).getBytes(StandardCharsets.UTF_8));
    }

    /** The line of a record; checkpoints stand between. */
    private int lineOf(long sequence) {
        return (int) (1 + sequence + (sequence >= 5 ? 1 : 0) + (sequence >= 9 ? 1 : 0));
    }

    @Nested
    class SoundLedgers {
        @Test
        void with_every_kind_of_record_a_purge_and_a_rotation_are_sound_for_those_who_trust_either_key() {
            var sound = new Sound(new Counts(11, 3, 3));

            assertThat(verdict(export)).isEqualTo(sound);
            assertThat(Verifying.verdict(export, NEXT, List.of())).isEqualTo(sound);
            assertThat(Verifying.verdict(export, FIRST, ledger.heads())).isEqualTo(sound);
        }

        @Test
        void are_sound_in_whatever_pieces_they_come() {
            for (int piece : new int[] {1, 7, 1_000}) {
                var verification = new LedgerVerification(Set.of(FIRST), List.of());
                for (int from = 0; from < export.length; from += piece) {
                    verification.take(export, from, Math.min(export.length, from + piece));
                }

                assertThat(verification.verdict()).isInstanceOf(Sound.class);
            }
        }

        @Test
        void may_be_empty() {
            Checkpoint nothing = Samples.FIRST.sign(Frontier.empty().head());
            List<byte[]> empty = List.of(
                    LedgerExport.header(FIRST, 0, 1), LedgerExport.checkpoint(nothing, KeyHistory.startingWith(FIRST)));

            assertThat(verdict(empty)).isEqualTo(new Sound(new Counts(0, 0, 1)));
        }

        @Test
        void of_any_length_are_sound() {
            for (int size = 1; size <= 70; size++) {
                var grown = new SampleLedger(Samples.ORIGIN, Samples.FIRST, new SplittableRandom(size));
                grown.append(Samples.provisions(size));

                assertThat(verdict(grown.export())).isEqualTo(new Sound(new Counts(size, 0, 1)));
            }
        }

        @Test
        void purged_in_one_run_by_two_purges_are_sound() {
            var twice = new SampleLedger(Samples.ORIGIN, Samples.FIRST, Samples.countedSalts());
            twice.append(Samples.provisions(4));
            for (long first = 0; first < 4; first += 2) {
                var range = new SequenceRange(first, first + 1);
                twice.append(Samples.draft(
                        Samples.purge(List.of(range), List.of(twice.leaf(first), twice.leaf(first + 1)))));
                twice.drop(first, twice.size() - 1);
                twice.drop(first + 1, twice.size() - 1);
            }

            assertThat(verdict(twice.export())).isEqualTo(new Sound(new Counts(6, 4, 3)));
        }
    }

    @Nested
    class Edits {
        @Test
        void of_any_byte_are_noticed() {
            for (int i = 0; i < export.length; i++) {
                byte[] changed = export.clone();
                changed[i] ^= (byte) (i % 2 == 0 ? 1 : 0x20);

                assertThat(verdict(changed)).as("byte %d", i).isNotInstanceOf(Sound.class);
            }
        }

        @Test
        void of_any_bytes_at_random_are_noticed_and_never_fail() {
            var random = new SplittableRandom(3);
            for (int i = 0; i < 1_500; i++) {
                byte[] changed = export.clone();
                for (int change = random.nextInt(4); change >= 0; change--) {
                    changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
                }

                if (!Arrays.equals(changed, export)) {
                    assertThat(verdict(changed)).isNotInstanceOf(Sound.class);
                }
            }
        }

        @Test
        void of_a_value_are_noticed_at_the_next_checkpoint() {
            List<byte[]> changed = replaced(lineOf(2), "6.provide.2", "6.provide.3");

            assertThat(verdict(changed)).isEqualTo(new Tampered(LedgerFault.WRONG_ROOT, 7, new Counts(5, 3, 0)));
        }

        @Test
        void of_a_salt_are_noticed() {
            var again = SealedRecord.of(ledger.record(2).record(), Salt.parse("00".repeat(32)));

            assertThat(fault(with(lineOf(2), LedgerExport.record(again)))).isEqualTo(LedgerFault.WRONG_ROOT);
        }

        @Test
        void of_a_line_without_end_are_noticed_and_not_held() {
            byte[] endless = new byte[1_000_000];

            assertThat(verdict(endless)).isEqualTo(new Tampered(LedgerFault.MALFORMED, 1, new Counts(0, 0, 0)));
        }
    }

    @Nested
    class MovedLines {
        @Test
        void that_are_missing_are_noticed() {
            for (int i = 0; i < lines.size(); i++) {
                var changed = new ArrayList<>(lines);
                changed.remove(i);

                assertThat(verdict(changed)).as("line %d", i).isNotInstanceOf(Sound.class);
            }
        }

        @Test
        void that_stand_twice_are_noticed() {
            for (int i = 0; i < lines.size(); i++) {
                var changed = new ArrayList<>(lines);
                changed.add(i, lines.get(i));

                assertThat(verdict(changed)).as("line %d", i).isInstanceOf(Tampered.class);
            }
        }

        @Test
        void that_are_swapped_are_noticed() {
            for (int i = 0; i < lines.size(); i++) {
                for (int j = i + 1; j < lines.size(); j++) {
                    var changed = new ArrayList<>(lines);
                    Collections.swap(changed, i, j);

                    assertThat(verdict(changed)).as("lines %d and %d", i, j).isInstanceOf(Tampered.class);
                }
            }
        }

        @Test
        void that_are_inserted_are_noticed() {
            var inserted = SealedRecord.of(
                    new LedgerRecord(Samples.ORIGIN, 2, Samples.TIME, false, Samples.provision()),
                    Salt.parse("11".repeat(32)));
            var changed = new ArrayList<>(lines);
            changed.add(lineOf(2), LedgerExport.record(inserted));

            assertThat(fault(changed)).isEqualTo(LedgerFault.WRONG_SEQUENCE);
        }

        @Test
        void that_follow_the_end_are_noticed() {
            var changed = new ArrayList<>(lines);
            changed.add("x".getBytes(StandardCharsets.UTF_8));

            assertThat(fault(changed)).isEqualTo(LedgerFault.WRONG_COUNT);
        }
    }

    @Nested
    class CutLedgers {
        @Test
        void are_truncated_wherever_they_end() {
            var verification = new LedgerVerification(Set.of(FIRST), List.of());
            for (int end = 0; end < export.length; end++) {
                assertThat(verification.verdict()).as("after %d bytes", end).isInstanceOf(Truncated.class);
                verification.take(export, end, end + 1);
            }

            assertThat(verification.verdict()).isInstanceOf(Sound.class);
        }

        @Test
        void say_which_records_are_missing() {
            LedgerVerdict cut = verdict(lines.subList(0, lineOf(5)));

            assertThat(cut).isEqualTo(new Truncated(8, Optional.of(new SequenceRange(5, 10)), new Counts(5, 3, 1)));
        }

        @Test
        void that_are_old_copies_are_truncated_for_those_who_know_a_later_checkpoint() {
            var grown = new SampleLedger(Samples.ORIGIN, Samples.FIRST, Samples.countedSalts());
            grown.append(Samples.provisions(3));
            byte[] old = grown.export();
            grown.append(Samples.provisions(4));

            assertThat(verdict(old)).isInstanceOf(Sound.class);
            assertThat(Verifying.verdict(old, FIRST, grown.heads()))
                    .isEqualTo(new Truncated(6, Optional.of(new SequenceRange(3, 6)), new Counts(3, 0, 1)));
        }
    }

    @Nested
    class ForeignLedgers {
        @Test
        void cannot_lend_a_record() {
            var record = new LedgerRecord(Samples.OTHER_ORIGIN, 2, Samples.TIME, false, Samples.provision());
            byte[] foreign = LedgerExport.record(SealedRecord.of(record, Salt.parse("22".repeat(32))));

            assertThat(fault(with(lineOf(2), foreign))).isEqualTo(LedgerFault.WRONG_LEDGER);
        }

        @Test
        void cannot_lend_a_checkpoint() {
            CheckpointSigner other = Samples.signer(Samples.OTHER_ORIGIN, 0);
            byte[] foreign = LedgerExport.checkpoint(
                    other.sign(ledger.checkpoint(5).head()), KeyHistory.startingWith(other.verifierKey()));

            assertThat(fault(with(6, foreign))).isEqualTo(LedgerFault.WRONG_LEDGER);
        }

        @Test
        void are_not_trusted_for_their_own_key() {
            VerifierKey other = Samples.signer(Samples.OTHER_ORIGIN, 0).verifierKey();

            LedgerVerdict verdict = Verifying.verdict(export, other, List.of());

            assertThat(verdict).isEqualTo(new Tampered(LedgerFault.UNTRUSTED_KEY, 15, new Counts(11, 3, 3)));
        }
    }

    @Nested
    class RewrittenLedgers {
        private SampleLedger rewritten(CheckpointSigner signer) {
            var rewritten = new SampleLedger(Samples.ORIGIN, signer, Samples.countedSalts());
            rewritten.append(Samples.provisions(6));
            return rewritten;
        }

        @Test
        void and_signed_by_another_key_are_noticed_by_the_pinned_key() {
            byte[] forged = rewritten(Samples.signer(Samples.ORIGIN, 64)).export();

            assertThat(verdict(forged)).isEqualTo(new Tampered(LedgerFault.UNTRUSTED_KEY, 8, new Counts(6, 0, 1)));
        }

        @Test
        void and_signed_by_the_right_key_are_noticed_by_a_known_checkpoint() {
            byte[] forged = rewritten(Samples.FIRST).export();

            assertThat(verdict(forged)).isInstanceOf(Sound.class);
            assertThat(Verifying.verdict(
                            forged, FIRST, List.of(ledger.checkpoint(5).head())))
                    .isEqualTo(new Tampered(LedgerFault.REWRITTEN, 6, new Counts(5, 0, 0)));
        }

        @Test
        void that_claim_the_pinned_key_without_its_signature_are_noticed() {
            List<byte[]> forged = new ArrayList<>(
                    rewritten(Samples.signer(Samples.ORIGIN, 64)).lines());
            forged.set(0, LedgerExport.header(FIRST, 6, 1));

            assertThat(fault(forged)).isEqualTo(LedgerFault.WRONG_SIGNATURE);
        }

        @Test
        void that_slip_in_a_key_are_noticed_where_the_old_key_did_not_sign_the_rotation() {
            CheckpointSigner thief = Samples.signer(Samples.ORIGIN, 64);
            var forged = new SampleLedger(Samples.ORIGIN, Samples.FIRST, Samples.countedSalts());
            forged.append(Samples.provisions(2));
            forged.signWith(thief);
            forged.append(Samples.draft(new KeyRotation(thief.verifierKey(), "admin-1")));

            assertThatThrownBy(forged::lines).isInstanceOf(InvalidLedgerTextException.class);
            assertThat(fault(slippedIn(forged, thief))).isEqualTo(LedgerFault.WRONG_SIGNATURE);
        }

        private List<byte[]> slippedIn(SampleLedger forged, CheckpointSigner thief) {
            var anyone = KeyHistory.startingWith(thief.verifierKey());
            return List.of(
                    LedgerExport.header(FIRST, 3, 1),
                    LedgerExport.record(forged.record(0)),
                    LedgerExport.record(forged.record(1)),
                    LedgerExport.record(forged.record(2)),
                    LedgerExport.checkpoint(forged.checkpoint(3), anyone));
        }
    }

    @Nested
    class Keys {
        @Test
        void an_old_key_beyond_its_end_is_refused() {
            Checkpoint stale = Samples.FIRST.sign(ledger.checkpoint(11).head());
            byte[] line = LedgerExport.checkpoint(stale, KeyHistory.startingWith(FIRST));

            assertThat(fault(with(lines.size() - 1, line))).isEqualTo(LedgerFault.WRONG_SIGNATURE);
        }

        @Test
        void the_tree_that_ends_with_a_rotation_needs_its_checkpoint() {
            var changed = new ArrayList<>(lines);
            changed.remove(lineOf(9) - 1);
            changed.set(0, LedgerExport.header(FIRST, 11, 2));

            assertThat(fault(changed)).isEqualTo(LedgerFault.WRONG_CHECKPOINT);
        }

        @Test
        void a_second_signature_line_is_refused_for_nobody_would_check_it() {
            Checkpoint right = ledger.checkpoint(5);
            String both = right.with(Samples.NEXT.sign(right.head())).toString();
            byte[] line =
                    CanonicalJson.write(new Members().text("checkpoint", both).json());
            var changed = with(6, SampleLedger.joined(List.of(line, new byte[] {'\n'})));

            assertThat(fault(changed)).isEqualTo(LedgerFault.WRONG_SIGNATURE);
        }

        @Test
        void a_signature_that_does_not_hold_is_noticed_at_its_line_among_many_whatever_else_follows() {
            var many = new SampleLedger(Samples.ORIGIN, Samples.FIRST, Samples.countedSalts());
            for (int i = 0; i < 150; i++) {
                many.append(Samples.provisions(1));
            }
            for (int place : new int[] {2, 200, 300}) {
                List<byte[]> changed = new ArrayList<>(many.lines());
                Checkpoint foreign =
                        Samples.NEXT.sign(many.checkpoint(place / 2).head());
                changed.set(place, LedgerExport.checkpoint(foreign, KeyHistory.startingWith(NEXT)));
                var expected =
                        new Tampered(LedgerFault.WRONG_SIGNATURE, place + 1, new Counts(place / 2, 0, place / 2 - 1));

                assertThat(verdict(changed)).isEqualTo(expected);
                changed.add("x\n".getBytes(StandardCharsets.UTF_8));
                assertThat(verdict(changed)).isEqualTo(expected);
            }
        }

        @Test
        void without_a_trusted_key_nothing_begins() {
            assertThatThrownBy(() -> new LedgerVerification(Set.of(), List.of()))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Nested
    class Purges {
        @Test
        void that_no_record_tells_of_are_noticed() {
            List<byte[]> changed = with(lineOf(2), LedgerExport.purged(2, ledger.leaf(2), 10));

            assertThat(fault(changed)).isEqualTo(LedgerFault.UNRECORDED_PURGE);
        }

        @Test
        void that_took_more_than_their_record_says_are_noticed() {
            List<byte[]> changed = with(lineOf(2), LedgerExport.purged(2, ledger.leaf(2), 9));

            assertThat(fault(changed)).isEqualTo(LedgerFault.WRONG_PURGE);
        }

        @Test
        void that_took_less_than_their_record_says_are_noticed() {
            List<byte[]> changed = with(lineOf(1), LedgerExport.record(ledger.record(1)));

            assertThat(fault(changed)).isEqualTo(LedgerFault.WRONG_PURGE);
        }

        @Test
        void that_point_to_an_earlier_record_are_noticed() {
            List<byte[]> changed = with(lineOf(3), LedgerExport.purged(3, ledger.leaf(3), 3));

            assertThat(fault(changed)).isEqualTo(LedgerFault.WRONG_PURGE);
        }

        @Test
        void whose_record_names_other_leaves_are_noticed() {
            var lying = new SampleLedger(Samples.ORIGIN, Samples.FIRST, Samples.countedSalts());
            lying.append(Samples.provisions(2));
            lying.append(Samples.draft(Samples.purge(List.of(new SequenceRange(0, 0)), List.of(lying.leaf(1)))));
            lying.drop(0, 2);

            assertThat(fault(lying.lines())).isEqualTo(LedgerFault.WRONG_PURGE);
        }
    }

    @Test
    void the_counts_of_the_header_must_be_right() {
        List<LedgerFault> faults = List.of(
                fault(with(0, LedgerExport.header(FIRST, 11, 2))), fault(with(0, LedgerExport.header(FIRST, 9, 2))));

        assertThat(faults).containsOnly(LedgerFault.WRONG_COUNT);
        assertThat(verdict(with(0, LedgerExport.header(FIRST, 12, 3)))).isInstanceOf(Truncated.class);
    }
}
