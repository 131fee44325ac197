package jp.mokuteki.domain.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The format is frozen: what was computed elsewhere, byte for byte, is what this code computes. */
final class LedgerVectorsTest {
    private static final Map<String, String> VECTORS = new String(
                    resource("ledger-vectors.txt"), StandardCharsets.UTF_8)
            .lines()
            .filter(line -> !line.startsWith("#"))
            .collect(Collectors.toUnmodifiableMap(
                    line -> line.substring(0, line.indexOf('=')), line -> line.substring(line.indexOf('=') + 1)));

    private final SampleLedger ledger = Samples.ledger();

    static byte[] resource(String name) {
        try (InputStream in = LedgerVectorsTest.class.getResourceAsStream("/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String vector(String name) {
        return Objects.requireNonNull(VECTORS.get(name), name);
    }

    @Test
    void the_vectors_hold_every_kind_of_record() {
        Set<RecordKind> kinds = LongStream.range(0, ledger.size())
                .mapToObj(sequence -> ledger.record(sequence).record().kind())
                .collect(Collectors.toSet());

        assertThat(kinds).containsExactlyInAnyOrder(RecordKind.values());
        assertThat(VECTORS.keySet().stream().filter(name -> name.startsWith("body.")))
                .hasSize((int) ledger.size());
    }

    @Test
    void bodies_salts_and_leaves_are_the_frozen_ones() {
        for (long sequence = 0; sequence < ledger.size(); sequence++) {
            SealedRecord sealed = ledger.record(sequence);

            assertThat(new String(sealed.body(), StandardCharsets.UTF_8)).isEqualTo(vector("body." + sequence));
            assertThat(sealed.salt()).hasToString(vector("salt." + sequence));
            assertThat(sealed.leaf()).hasToString(vector("leaf." + sequence));
        }
    }

    @Test
    void a_frozen_body_is_read_as_the_record_that_it_was() {
        for (long sequence = 0; sequence < ledger.size(); sequence++) {
            byte[] body = vector("body." + sequence).getBytes(StandardCharsets.UTF_8);

            assertThat(LedgerRecord.parse(body))
                    .isEqualTo(ledger.record(sequence).record());
        }
    }

    @Test
    void roots_of_every_size_are_the_frozen_ones() {
        for (long size = 0; size <= ledger.size(); size++) {
            TreeHead head = Frontier.restore(size, ledger).head();

            assertThat(head.root()).hasToString(vector("root." + size));
        }
    }

    @Test
    void keys_and_the_bundle_are_the_frozen_ones() {
        var bundle = new ProofBundle(ledger.record(2), InclusionProof.of(2, 9, ledger), ledger.checkpoint(9));

        assertThat(Samples.FIRST.verifierKey()).hasToString(vector("key.first"));
        assertThat(Samples.NEXT.verifierKey()).hasToString(vector("key.next"));
        assertThat(new String(bundle.text(), StandardCharsets.UTF_8)).isEqualTo(vector("bundle"));
    }

    @Test
    void the_export_is_the_frozen_one_and_sound() {
        byte[] frozen = resource("ledger-export.jsonl");

        assertThat(new String(ledger.export(), StandardCharsets.UTF_8))
                .isEqualTo(new String(frozen, StandardCharsets.UTF_8));
        assertThat(Verifying.verdict(frozen, Samples.FIRST.verifierKey(), List.of()))
                .isEqualTo(new LedgerVerdict.Sound(new LedgerVerdict.Counts(11, 3, 3)));
    }
}
