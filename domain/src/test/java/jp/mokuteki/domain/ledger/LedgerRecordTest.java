package jp.mokuteki.domain.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class LedgerRecordTest {
    private static final Caller CALLER = new Caller("app-1", "req-1", Optional.empty());
    private final SampleLedger ledger = Samples.ledger();

    private static LedgerRecord record(LedgerEntry entry) {
        return new LedgerRecord(Samples.ORIGIN, 41, Samples.TIME, false, entry);
    }

    private static String body(LedgerRecord record) {
        return new String(record.body(), StandardCharsets.UTF_8);
    }

    private static Exchange exchange(RecordKind kind, ExchangeContent content) {
        return new Exchange(kind, content, Optional.empty(), CALLER, false);
    }

    @Test
    void format_insurer_kind_and_sequence_come_first_whatever_the_record() {
        for (long sequence = 0; sequence < ledger.size(); sequence++) {
            LedgerRecord one = ledger.record(sequence).record();

            assertThat(body(one))
                    .startsWith("{\"format\":1,\"insurer\":\"06139992\",\"kind\":\""
                            + one.kind().code() + "\",\"sequence\":" + sequence + ",\"stated\":{");
        }
    }

    @Test
    void times_are_written_with_exactly_six_digits_and_kept_to_them() {
        var precise = new LedgerRecord(
                Samples.ORIGIN, 0, Instant.parse("2026-04-01T01:00:00.999999999Z"), false, Samples.provision());

        assertThat(body(precise)).endsWith("\"written\":{\"recordedAt\":\"2026-04-01T01:00:00.999999Z\"}}");
        assertThat(LedgerRecord.parse(precise.body())).isEqualTo(precise);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            "format":1        | "format":2
            "format":1        | "format":1,"extra":1
            .123456Z"}        | .123456Z","x":1}
            .123456Z"}        | .123Z"}
            .123456Z"}        | .1234567Z"}
            .123456Z"}        | .123456+00:00"}
            04-01T01          | 02-30T01
            "written":{       | "written":{"clockRanBackwards":false,
            "sequence":41     | "sequence":41.0
            "sequence":41     | "sequence":"41"
            "sequence":41     | "sequence":-1
            06139992          | 6139992
            provision         | provisions
            "stated":{        | "stated":{"note":"",
            "offices":        | "offices":[],"officesx":
            "nonDisclosure":t | "nonDisclosure":null,"t":t
            "written"         | "Written"
            """)
    void another_form_is_refused(String part, String instead) {
        String right = body(record(exchange(RecordKind.PROVISION, Samples.provided())));
        String other = right.replace(part, instead);

        assertThat(other).isNotEqualTo(right);
        assertThatThrownBy(() -> LedgerRecord.parse(other.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(InvalidLedgerTextException.class);
    }

    @Test
    void a_body_has_at_most_32_kibibytes() {
        ExchangeContent right = Samples.provided();
        var large = new ExchangeContent(
                right.inquirer(),
                right.provider(),
                right.requestedAt(),
                right.providedAt(),
                Collections.nCopies(100, "項".repeat(200)),
                right.nonDisclosure(),
                right.codes());

        assertThatThrownBy(() -> record(exchange(RecordKind.PROVISION, large)).body())
                .isInstanceOf(InvalidLedgerTextException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "山田", "x\n", "<script>", "０"})
    void references_have_a_grammar_in_which_no_sentence_can_be_written(String reference) {
        assertThatThrownBy(() -> new Caller("app-1", "req-1", Optional.of(reference)))
                .isInstanceOf(InvalidLedgerTextException.class);
        assertThatThrownBy(() -> new OpaqueCodes(List.of(reference), List.of(), List.of()))
                .isInstanceOf(InvalidLedgerTextException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uD800", "a\u0000b", "a\u202Eb"})
    void names_are_plain_lines_of_whole_characters(String name) {
        ExchangeContent right = Samples.asked();

        assertThatThrownBy(() -> new ExchangeContent(
                        Optional.of(name),
                        right.provider(),
                        right.requestedAt(),
                        right.providedAt(),
                        right.items(),
                        right.nonDisclosure(),
                        right.codes()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void names_are_kept_letter_for_letter() {
        LedgerRecord request = record(exchange(RecordKind.REQUEST, Samples.asked()));

        assertThat(body(request)).contains("\"provider\":\"𠮷田町長・﨑市\"");
        assertThat(LedgerRecord.parse(request.body())).isEqualTo(request);
    }

    @Test
    void a_record_is_about_earlier_records_only() {
        var correction = new Correction(41, ledger.leaf(2), "誤り", Optional.empty(), CALLER);
        var export = new Export(new SequenceRange(0, 41), "auditor-1", CALLER);

        assertThatThrownBy(() -> record(correction)).isInstanceOf(InvalidLedgerTextException.class);
        assertThatThrownBy(() -> record(export)).isInstanceOf(InvalidLedgerTextException.class);
    }

    @Test
    void a_purge_needs_rising_ranges_and_a_second_person() {
        List<NodeHash> leaves = List.of(ledger.leaf(0));
        var touching = List.of(new SequenceRange(0, 1), new SequenceRange(2, 3));
        Purge right = Samples.purge(List.of(new SequenceRange(0, 1), new SequenceRange(3, 3)), leaves);

        assertThat(right.count()).isEqualTo(3);
        assertThatThrownBy(() -> Samples.purge(touching, leaves)).isInstanceOf(InvalidLedgerTextException.class);
        assertThatThrownBy(() -> Samples.purge(List.of(), leaves)).isInstanceOf(InvalidLedgerTextException.class);
        assertThatThrownBy(() ->
                        new Purge(right.ranges(), right.leaves(), right.rule(), right.place(), "clerk-1", "clerk-1"))
                .isInstanceOf(InvalidLedgerTextException.class);
    }

    @ParameterizedTest
    @EnumSource
    void a_kind_is_read_by_its_code(RecordKind kind) {
        assertThat(RecordKind.of(kind.code())).isEqualTo(kind);
    }

    @Nested
    @DisplayName("番号法第23条 情報提供等の記録")
    class Completeness {
        private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

        private List<String> missing(RecordKind kind, ExchangeContent content) {
            return record(exchange(kind, content)).missing().stream()
                    .map(missing -> missing.content() + " " + missing.place())
                    .toList();
        }

        @Test
        void each_missing_item_is_named_by_its_place_in_the_law() {
            assertThat(missing(RecordKind.PROVISION, Samples.nothingStated()))
                    .containsExactly(
                            "INQUIRER 番号法第23条第1項第1号",
                            "PROVIDER 番号法第23条第1項第1号",
                            "REQUESTED_AT 番号法第23条第1項第2号",
                            "PROVIDED_AT 番号法第23条第1項第2号",
                            "ITEMS 番号法第23条第1項第3号",
                            "NON_DISCLOSURE 番号法第23条第2項");
        }

        @ParameterizedTest
        @CsvSource({"REQUEST, false", "PROVISION, true", "RECEIPT, true", "NO_DATA, false", "REFUSAL, false"})
        void the_time_of_the_provision_is_asked_for_where_there_was_one(RecordKind kind, boolean asked) {
            List<String> missing = missing(kind, Samples.asked());

            assertThat(missing).isEqualTo(asked ? List.of("PROVIDED_AT 番号法第23条第1項第2号") : List.of());
        }

        @ParameterizedTest
        @EnumSource(names = {"REQUEST", "NO_DATA", "REFUSAL"})
        void where_there_was_none_it_cannot_be_stated(RecordKind kind) {
            assertThatThrownBy(() -> exchange(kind, Samples.provided())).isInstanceOf(InvalidLedgerTextException.class);
        }

        @Test
        void a_complete_record_misses_nothing() {
            assertThat(missing(RecordKind.PROVISION, Samples.provided())).isEmpty();
        }

        @Test
        void a_correction_is_as_complete_as_what_it_says_is_right() {
            Exchange incomplete = exchange(RecordKind.RECEIPT, Samples.asked());

            var correction = new Correction(2, ledger.leaf(2), "誤り", Optional.of(incomplete), CALLER);
            var withdrawal = new Correction(2, ledger.leaf(2), "誤り", Optional.empty(), CALLER);

            assertThat(record(correction).missing())
                    .extracting(MissingContent::content)
                    .containsExactly(RequiredContent.PROVIDED_AT);
            assertThat(record(withdrawal).missing()).isEmpty();
        }

        @Test
        void the_law_asks_for_nothing_before_the_duty_was_in_force() {
            Exchange empty = exchange(RecordKind.PROVISION, Samples.nothingStated());

            assertThat(empty.missing(LocalDate.of(2017, 5, 29))).isEmpty();
            assertThat(empty.missing(LocalDate.of(2017, 5, 30))).hasSize(6);
            assertThat(empty.missing(DAY)).hasSize(6);
        }

        @Test
        void records_of_the_ledger_itself_are_no_records_of_an_exchange() {
            assertThat(record(Samples.rotation()).missing()).isEmpty();
        }
    }
}
