package jp.mokuteki.domain.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing is written back when a text is read, so it is shown here: whatever can be read is what would be written. */
final class OneFormTest {
    private static final List<String> PIECES = List.of(
            "{}",
            "[]",
            "false",
            "true",
            "null",
            "0",
            "-0",
            "01",
            "-1",
            "1e3",
            "\"\"",
            "\"a\"",
            "\\u0041",
            "\\n",
            "\\/",
            "\\",
            ",",
            ":",
            "\"",
            " ",
            "\n",
            "\u0000",
            "\uFFFD",
            "\uD842\uDFB7",
            "\"a\":1,",
            ",\"z\":1",
            "\"items\":[],");

    private final SampleLedger ledger = Samples.ledger();
    private final SplittableRandom random = new SplittableRandom(7);

    private List<byte[]> bodies() {
        var bodies = new ArrayList<byte[]>();
        for (long sequence = 0; sequence < ledger.size(); sequence++) {
            bodies.add(ledger.record(sequence).body());
        }
        return bodies;
    }

    private byte[] mangled(byte[] right) {
        byte[] changed = right;
        for (int change = random.nextInt(3); change >= 0; change--) {
            changed = switch (random.nextInt(4)) {
                case 0 -> withByte(changed);
                case 1 -> spliced(changed, utf8(PIECES.get(random.nextInt(PIECES.size()))), random.nextInt(8));
                case 2 -> spliced(changed, new byte[0], random.nextInt(12));
                default -> moved(changed);
            };
        }
        return changed;
    }

    private byte[] withByte(byte[] right) {
        byte[] changed = right.clone();
        changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
        return changed;
    }

    private byte[] spliced(byte[] right, byte[] instead, int length) {
        int from = random.nextInt(right.length);
        int to = Math.min(right.length, from + length);
        return SampleLedger.joined(
                List.of(Arrays.copyOf(right, from), instead, Arrays.copyOfRange(right, to, right.length)));
    }

    /** Takes one member of a text and puts it somewhere else. */
    private byte[] moved(byte[] right) {
        var members = new ArrayList<>(List.of(new String(right, StandardCharsets.UTF_8).split(",", -1)));
        members.add(random.nextInt(members.size()), members.remove(random.nextInt(members.size())));
        return utf8(String.join(",", members));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Optional<byte[]> writtenBack(byte[] body) {
        try {
            return Optional.of(LedgerRecord.parse(body).body());
        } catch (InvalidLedgerTextException refused) {
            return Optional.empty();
        }
    }

    @Test
    void a_body_that_can_be_read_is_written_back_byte_for_byte_however_it_was_mangled() {
        int read = 0;
        for (byte[] right : bodies()) {
            for (int i = 0; i < 8_000; i++) {
                byte[] changed = mangled(right);
                Optional<byte[]> again = writtenBack(changed);

                if (again.isPresent()) {
                    assertThat(again.get()).isEqualTo(changed);
                    read++;
                }
            }
        }

        assertThat(read).isBetween(1_000, 80_000);
    }

    @Test
    void a_bundle_that_can_be_read_is_written_back_byte_for_byte_however_it_was_mangled() {
        byte[] right = new ProofBundle(ledger.record(2), InclusionProof.of(2, 9, ledger), ledger.checkpoint(9)).text();
        int read = 0;
        for (int i = 0; i < 20_000; i++) {
            byte[] changed = mangled(right);
            try {
                assertThat(ProofBundle.parse(changed).text()).isEqualTo(changed);
                read++;
            } catch (InvalidLedgerTextException refused) {
                assertThat(refused.getMessage()).isNotBlank();
            }
        }

        assertThat(read).isBetween(200, 19_800);
    }

    @Test
    void a_line_of_a_purged_record_or_a_checkpoint_that_can_be_read_is_written_back_byte_for_byte() {
        byte[] purged = withoutNewline(LedgerExport.purged(3, ledger.leaf(3), 9));
        byte[] checkpoint = withoutNewline(LedgerExport.checkpoint(ledger.checkpoint(5), ledger.keys()));
        int read = 0;
        for (int i = 0; i < 20_000; i++) {
            byte[] changed = mangled(i % 2 == 0 ? purged : checkpoint);
            try {
                assertThat(again(changed, i % 2 == 0)).isEqualTo(changed);
                read++;
            } catch (IllegalArgumentException refused) {
                assertThat(refused.getMessage()).isNotBlank();
            }
        }

        assertThat(read).isBetween(200, 19_800);
    }

    private static byte[] again(byte[] line, boolean isPurged) {
        if (isPurged) {
            ExportLine.Purged read = LedgerExport.readPurged(line);
            return withoutNewline(LedgerExport.purged(read.sequence(), read.leaf(), read.purgedBy()));
        }
        String note = LedgerExport.readCheckpoint(line).toString();
        return CanonicalJson.write(new Members().text("checkpoint", note).json());
    }

    private static byte[] withoutNewline(byte[] line) {
        return Arrays.copyOf(line, line.length - 1);
    }

    /** Rows of the form: record of the samples, what stands in its body, and what it would be turned into. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            2; "sequence":2;             "sequence":02
            2; "sequence":2;             "sequence":-0
            2; "revision":1;             "revision":-1
            2; "revision":1;             "revision":4294967297
            2; "nonDisclosure":true;     "nonDisclosure":"true"
            2; "request":"req-1";        "request":"req\\u002d1"
            2; "inquirer":;              "items":[],"inquirer":
            2; {"format":1,;             {"export":1,"format":1,
            2; "format":1;               "format":1,"format":1
            4; "withoutCover":true;      "withoutCover":false
            4; "content":{};             "content":{"items":[]}
            4; "content":{};             "content":{"items":["",]}
            5; "kind":"provision"};      "kind":"key-rotation"}
            9; "count":3;                "count":4
            10; "clockRanBackwards":true; "clockRanBackwards":false
            """)
    void another_form_of_a_record_is_refused(int sequence, String part, String instead) {
        String right = new String(ledger.record(sequence).body(), StandardCharsets.UTF_8);
        String other = right.replace(part, instead);

        assertThat(other).isNotEqualTo(right);
        assertThatThrownBy(() -> LedgerRecord.parse(utf8(other))).isInstanceOf(InvalidLedgerTextException.class);
    }

    @Test
    void a_body_of_more_than_32_kibibytes_is_refused() {
        byte[] right = ledger.record(2).body();
        String long200 = "\"" + "項".repeat(200) + "\"";
        String items = String.join(",", Collections.nCopies(100, long200));
        String large = new String(right, StandardCharsets.UTF_8)
                .replaceFirst("\"items\":\\[[^]]*]", "\"items\":[" + items + "]");

        assertThatThrownBy(() -> LedgerRecord.parse(utf8(large)))
                .isInstanceOf(InvalidLedgerTextException.class)
                .hasMessageContaining("32768");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 50})
    void a_body_that_is_cut_is_refused(int left) {
        assertThatThrownBy(
                        () -> LedgerRecord.parse(Arrays.copyOf(ledger.record(2).body(), left)))
                .isInstanceOf(InvalidLedgerTextException.class);
    }
}
