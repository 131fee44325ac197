package jp.mokuteki.domain.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CheckpointTest {
    private static final TreeHead HEAD = new TreeHead(42, NodeHash.parse("ab".repeat(32)));
    private static final VerifierKey FIRST = Samples.FIRST.verifierKey();
    private static final VerifierKey NEXT = Samples.NEXT.verifierKey();

    private static LedgerRecord rotation(long sequence) {
        return new LedgerRecord(Samples.ORIGIN, sequence, Samples.TIME, false, Samples.rotation());
    }

    /** The published example of signed notes, of golang.org/x/mod/sumdb/note. */
    @Nested
    class ThePublishedNote {
        private static final String KEY = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
        private static final String NOTE = """
                If you think cryptography is the answer to your problem,
                then you don't know what your problem is.

                — PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
                """;

        @Test
        void is_read_verified_and_written_again() {
            SignedNote note = SignedNote.parse(NOTE);

            assertThat(note.isSignedBy(VerifierKey.parse(KEY))).isTrue();
            assertThat(note).hasToString(NOTE);
            assertThat(VerifierKey.parse(KEY)).hasToString(KEY);
        }

        @Test
        void does_not_hold_with_one_letter_changed() {
            SignedNote note = SignedNote.parse(NOTE.replace("cryptography", "cryptographY"));

            assertThat(note.isSignedBy(VerifierKey.parse(KEY))).isFalse();
        }

        @Test
        void no_part_of_the_key_is_a_key() {
            for (int from = 0; from < KEY.length(); from++) {
                for (int to = from + 1; to <= KEY.length(); to++) {
                    String part = KEY.substring(from, to);
                    if (!part.equals(KEY)) {
                        assertThatThrownBy(() -> VerifierKey.parse(part))
                                .isInstanceOf(InvalidLedgerTextException.class);
                    }
                }
            }
        }

        /** Published as mangled: a wrong length and an unknown algorithm, each with its own right id. */
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "PeterNeumann+cc469956+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TWBADKEY==",
                    "PeterNeumann+173116ae+ZRpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"
                })
        void a_key_of_another_kind_is_refused(String key) {
            assertThatThrownBy(() -> VerifierKey.parse(key)).isInstanceOf(InvalidLedgerTextException.class);
        }
    }

    @Test
    void is_written_as_origin_size_and_root_and_read_again() {
        Checkpoint signed = Samples.FIRST.sign(HEAD);

        assertThat(signed.toString())
                .startsWith(
                        "mokuteki/ledger/06139992\n42\nq6urq6urq6urq6urq6urq6urq6urq6urq6urq6urq6s=\n\n— mokuteki/ledger/06139992 ")
                .endsWith("=\n");
        assertThat(Checkpoint.parse(signed.toString())).isEqualTo(signed);
        assertThat(signed.isSignedBy(FIRST)).isTrue();
        assertThat(signed.isSignedBy(NEXT)).isFalse();
    }

    @Test
    void no_bit_of_the_signed_text_can_be_changed() {
        byte[] right = Samples.FIRST.sign(HEAD).toString().getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < right.length; i++) {
            byte[] changed = right.clone();
            changed[i] ^= 1;

            assertThat(isSoundlySigned(new String(changed, StandardCharsets.UTF_8)))
                    .as("byte %d", i)
                    .isFalse();
        }
    }

    private static boolean isSoundlySigned(String text) {
        try {
            return Checkpoint.parse(text).isSignedBy(FIRST);
        } catch (InvalidLedgerTextException e) {
            return false;
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            '42\n', '042\n'
            '42\n', '-42\n'
            '42\n', '+42\n'
            '42\n', '42\nextension\n'
            '42\n', '9007199254740992\n'
            '42\n', '0\n'
            '06139992\n4', '0613999\n4'
            'q6s=\n\n', 'q6s\n\n'
            'q6s=\n\n', 'q6t=\n\n'
            'q6s=\n\n', 'q6s=\n\n\n'
            'q6s=\n\n', 'q6s=\n'
            '— m', '- m'
            '— m', '—  m'
            '— mokuteki', '— moku+teki'
            """)
    void another_form_is_refused(String part, String instead) {
        String text = Samples.FIRST.sign(HEAD).toString();
        String other = text.replace(unescaped(part), unescaped(instead));

        assertThat(other).isNotEqualTo(text);
        assertThatThrownBy(() -> Checkpoint.parse(other)).isInstanceOf(InvalidLedgerTextException.class);
    }

    private static String unescaped(String text) {
        return text.replace("\\n", "\n");
    }

    @Test
    void lines_of_unknown_keys_are_passed_over() {
        Checkpoint both = Samples.signer(Samples.ORIGIN, 64).sign(HEAD).with(Samples.FIRST.sign(HEAD));

        assertThat(Checkpoint.parse(both.toString()).isSignedBy(FIRST)).isTrue();
        assertThat(both.isSignedBy(NEXT)).isFalse();
    }

    @Test
    void a_line_of_a_known_key_that_does_not_hold_spoils_the_checkpoint() {
        Checkpoint right = Samples.FIRST.sign(HEAD);
        Checkpoint other = Samples.FIRST.sign(new TreeHead(43, HEAD.root()));
        String stolen = other.toString().lines().reduce("", (before, line) -> line);

        Checkpoint spoilt = Checkpoint.parse(right + stolen + "\n");

        assertThat(spoilt.isSignedBy(FIRST)).isFalse();
    }

    @Test
    void a_signature_of_another_ledgers_key_counts_for_nothing() {
        CheckpointSigner other = Samples.signer(Samples.OTHER_ORIGIN, 0);

        assertThat(other.sign(HEAD).isSignedBy(FIRST)).isFalse();
        assertThat(Samples.FIRST.sign(HEAD).isSignedBy(other.verifierKey())).isFalse();
    }

    @Test
    void keys_that_are_not_a_pair_cannot_sign() {
        var mixed = new KeyPair(Samples.keys(0).getPublic(), Samples.keys(32).getPrivate());

        assertThatThrownBy(() -> new CheckpointSigner(Samples.ORIGIN, mixed))
                .isInstanceOf(InvalidLedgerTextException.class);
    }

    @ParameterizedTest
    @CsvSource({"0, true", "41, true", "42, true", "43, false", "1000, false"})
    void an_old_key_signs_the_tree_that_ends_with_its_rotation_and_none_beyond(long size, boolean old) {
        KeyHistory keys = KeyHistory.startingWith(FIRST).after(rotation(41));
        var head = new TreeHead(size, size == 0 ? NodeHash.OF_NOTHING : HEAD.root());

        assertThat(Samples.FIRST.sign(head).isSignedByOneOf(keys)).isEqualTo(old);
        assertThat(Samples.NEXT.sign(head).isSignedByOneOf(keys)).isEqualTo(!old);
    }

    @Test
    void keys_may_follow_right_after_one_another_but_never_backwards() {
        KeyHistory twice = KeyHistory.startingWith(FIRST).after(rotation(3)).after(rotation(4));

        assertThat(twice.terms()).hasSize(3);
        assertThatThrownBy(() -> twice.after(rotation(4))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_rotation_names_a_key_of_its_own_ledger() {
        var foreign = new KeyRotation(Samples.signer(Samples.OTHER_ORIGIN, 32).verifierKey(), "admin-1");

        assertThatThrownBy(() -> new LedgerRecord(Samples.ORIGIN, 41, Samples.TIME, false, foreign))
                .isInstanceOf(InvalidLedgerTextException.class);
    }
}
