package jp.mokuteki.domain.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the ledger and the list of the intermediary server tell of each other. */
final class ReconciliationTest {
    private static final Instant TIME = Samples.TIME;
    private static final Duration TOLERANCE = Duration.ofSeconds(2);
    private static final Duration WINDOW = Duration.ofMinutes(5);
    private static final List<String> ITEMS = List.of("医療保険給付関係情報");

    private static ExchangeContent content(
            String provider, Instant requestedAt, Optional<Instant> providedAt, List<String> items) {
        return new ExchangeContent(
                Optional.of("サンプル健康保険組合"),
                Optional.of(provider),
                Optional.of(requestedAt),
                providedAt,
                items,
                Optional.of(false),
                OpaqueCodes.NONE);
    }

    private static Exchange exchange(RecordKind kind, ExchangeContent content, Optional<String> reference) {
        return new Exchange(kind, content, Optional.empty(), new Caller("app-1", "req-1", reference), false);
    }

    private static OwnExchange ours(long sequence, long seconds, String reference) {
        ExchangeContent content = content("見本市長", TIME.plusSeconds(seconds), Optional.empty(), ITEMS);
        return new OwnExchange(sequence, exchange(RecordKind.REQUEST, content, given(reference)));
    }

    private static ListedExchange theirs(int line, long seconds, String reference) {
        return theirs(line, "見本市長", TIME.plusSeconds(seconds), Optional.empty(), ITEMS, reference);
    }

    private static ListedExchange theirs(
            int line,
            String provider,
            Instant requestedAt,
            Optional<Instant> providedAt,
            List<String> items,
            String reference) {
        return new ListedExchange(
                line, requestedAt, providedAt, "サンプル健康保険組合", provider, Optional.empty(), items, given(reference));
    }

    private static Optional<String> given(String reference) {
        return Optional.of(reference).filter(text -> !text.isEmpty());
    }

    private static Reconciliation reconciled(List<OwnExchange> ours, List<ListedExchange> theirs) {
        return Reconciliation.of(ours, theirs, TOLERANCE, WINDOW);
    }

    /** For instance {@code 0=2 1~3 only 4 lines 5}. */
    private static String told(Reconciliation one) {
        Stream<String> matched = one.matched().stream()
                .map(pair -> pair.ours().sequence() + "=" + pair.theirs().line());
        Stream<String> skewed = one.skewed().stream()
                .map(pair -> pair.ours().sequence() + "~" + pair.theirs().line());
        Stream<String> ours = one.onlyOurs().stream().map(left -> "ours " + left.sequence());
        Stream<String> theirs = one.onlyTheirs().stream().map(left -> "theirs " + left.line());
        return Stream.of(matched, skewed, ours, theirs)
                .flatMap(parts -> parts)
                .reduce((some, more) -> some + ", " + more)
                .orElse("");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0     | 0=2
            2     | 0=2
            -2    | 0=2
            3     | 0~2
            300   | 0~2
            -300  | 0~2
            301   | ours 0, theirs 2
            -301  | ours 0, theirs 2
            """)
    void the_times_of_a_pair_may_differ_by_the_tolerance_or_be_marked_up_to_the_window(long seconds, String told) {
        assertThat(told(reconciled(List.of(ours(0, 0, "")), List.of(theirs(2, seconds, "")))))
                .isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            'R-1' | 'R-1' | 0=2
            'R-1' | 'R-2' | ours 0, theirs 2
            'R-1' | ''    | 0=2
            ''    | 'R-1' | 0=2
            ''    | ''    | 0=2
            """)
    void references_must_not_contradict_each_other(String ourReference, String theirReference, String told) {
        assertThat(told(reconciled(List.of(ours(0, 0, ourReference)), List.of(theirs(2, 0, theirReference)))))
                .isEqualTo(told);
    }

    @Test
    void an_equal_reference_wins_over_a_nearer_time() {
        var ours = List.of(ours(0, 0, "R-1"), ours(1, 0, ""));
        var theirs = List.of(theirs(2, 0, ""), theirs(3, 120, "R-1"));

        assertThat(told(reconciled(ours, theirs))).isEqualTo("1=2, 0~3");
    }

    @Test
    void of_rows_and_records_that_are_alike_the_smaller_number_is_paired() {
        var three = List.of(ours(0, 0, ""), ours(1, 0, ""), ours(2, 0, ""));
        var two = List.of(theirs(2, 0, ""), theirs(3, 0, ""));

        assertThat(told(reconciled(three, two))).isEqualTo("0=2, 1=3, ours 2");
        assertThat(told(reconciled(three.subList(0, 1), two))).isEqualTo("0=2, theirs 3");
    }

    @Test
    void what_could_be_paired_twice_is_paired_so_that_nothing_is_left() {
        var ours = List.of(ours(0, 0, ""), ours(1, 2, ""));
        var theirs = List.of(theirs(2, 2, ""), theirs(3, 3, ""));

        assertThat(told(reconciled(ours, theirs))).isEqualTo("0=2, 1=3");
    }

    @Nested
    class Likeness {
        private String against(String provider, Optional<Instant> providedAt, List<String> items) {
            ExchangeContent content = content("見本市長", TIME, Optional.of(TIME), List.of("甲情報", "乙情報"));
            var ours = new OwnExchange(0, exchange(RecordKind.RECEIPT, content, Optional.empty()));
            return told(reconciled(List.of(ours), List.of(theirs(2, provider, TIME, providedAt, items, ""))));
        }

        @Test
        void asks_for_both_bodies_and_all_items_in_any_order() {
            List<String> both = List.of("乙情報", "甲情報");

            assertThat(against("見本市長", Optional.of(TIME), both)).isEqualTo("0=2");
            assertThat(against("別市長", Optional.of(TIME), both)).isEqualTo("ours 0, theirs 2");
            assertThat(against("見本市長", Optional.of(TIME), List.of("甲情報"))).isEqualTo("ours 0, theirs 2");
        }

        @Test
        void ignores_how_a_character_was_typed() {
            var ours = new OwnExchange(
                    0,
                    exchange(
                            RecordKind.REQUEST,
                            content("ＡＢ市長", TIME, Optional.empty(), List.of("ﾃﾞｰﾀ")),
                            Optional.empty()));
            ListedExchange theirs = theirs(2, "AB市長", TIME, Optional.empty(), List.of("データ"), "");

            assertThat(told(reconciled(List.of(ours), List.of(theirs)))).isEqualTo("0=2");
        }

        @Test
        void tells_what_was_provided_from_what_was_not() {
            assertThat(against("見本市長", Optional.empty(), List.of("甲情報", "乙情報"))).isEqualTo("ours 0, theirs 2");
        }

        @Test
        void marks_the_times_of_a_provision_that_differ() {
            Optional<Instant> later = Optional.of(TIME.plusSeconds(3));

            assertThat(against("見本市長", later, List.of("甲情報", "乙情報"))).isEqualTo("0~2");
        }

        @Test
        void cannot_be_asked_of_a_record_that_does_not_state_it() {
            var silent = new OwnExchange(0, exchange(RecordKind.REFUSAL, Samples.nothingStated(), Optional.empty()));

            assertThat(told(reconciled(List.of(silent), List.of(theirs(2, 0, "")))))
                    .isEqualTo("ours 0, theirs 2");
        }
    }

    @Nested
    class Properties {
        private final SplittableRandom random = new SplittableRandom(23);

        private String reference() {
            return random.nextInt(3) == 0 ? "" : "R-" + random.nextInt(3);
        }

        private List<OwnExchange> someOfOurs() {
            return IntStream.range(0, random.nextInt(30))
                    .mapToObj(sequence -> ours(sequence, random.nextInt(900), reference()))
                    .toList();
        }

        private List<ListedExchange> someOfTheirs() {
            return IntStream.range(0, random.nextInt(30))
                    .mapToObj(row -> theirs(row + 2, random.nextInt(900), reference()))
                    .toList();
        }

        private <T> List<T> shuffled(List<T> list) {
            var shuffled = new ArrayList<>(list);
            Collections.shuffle(shuffled, new Random(random.nextLong()));
            return shuffled;
        }

        @Test
        void everything_is_told_once_and_the_totals_add_up() {
            for (int i = 0; i < 500; i++) {
                List<OwnExchange> ours = someOfOurs();
                List<ListedExchange> theirs = someOfTheirs();

                Reconciliation told = reconciled(ours, theirs);

                var pairs = Stream.concat(told.matched().stream(), told.skewed().stream())
                        .toList();
                assertThat(Stream.concat(pairs.stream().map(Reconciliation.Pair::ours), told.onlyOurs().stream()))
                        .containsExactlyInAnyOrderElementsOf(ours);
                assertThat(Stream.concat(pairs.stream().map(Reconciliation.Pair::theirs), told.onlyTheirs().stream()))
                        .containsExactlyInAnyOrderElementsOf(theirs);
                assertThat(told.ours()).isEqualTo(ours.size());
                assertThat(told.theirs()).isEqualTo(theirs.size());
            }
        }

        @Test
        void the_order_in_which_anything_is_given_changes_nothing() {
            for (int i = 0; i < 500; i++) {
                List<OwnExchange> ours = someOfOurs();
                List<ListedExchange> theirs = someOfTheirs();

                assertThat(reconciled(shuffled(ours), shuffled(theirs))).isEqualTo(reconciled(ours, theirs));
            }
        }

        @Test
        void pairs_keep_their_bounds_and_nothing_is_left_that_could_be_paired() {
            for (int i = 0; i < 500; i++) {
                Reconciliation told = reconciled(someOfOurs(), someOfTheirs());

                assertThat(told.matched())
                        .allSatisfy(pair -> assertThat(pair.skew()).isLessThanOrEqualTo(TOLERANCE));
                assertThat(told.skewed())
                        .allSatisfy(pair -> assertThat(pair.skew()).isBetween(TOLERANCE.plusNanos(1), WINDOW));
                for (OwnExchange ours : told.onlyOurs()) {
                    assertThat(told.onlyTheirs())
                            .noneMatch(theirs ->
                                    reconciled(List.of(ours), List.of(theirs)).isComplete());
                }
            }
        }

        @Test
        void within_the_tolerance_no_other_pairing_finds_more() {
            for (int i = 0; i < 300; i++) {
                int[] ours = random.ints(random.nextInt(1, 7), 0, 12).toArray();
                int[] theirs = random.ints(random.nextInt(1, 7), 0, 12).toArray();

                Reconciliation told = reconciled(
                        IntStream.range(0, ours.length)
                                .mapToObj(at -> ours(at, ours[at], ""))
                                .toList(),
                        IntStream.range(0, theirs.length)
                                .mapToObj(at -> theirs(at + 2, theirs[at], ""))
                                .toList());

                assertThat(told.matched()).hasSize(most(ours, theirs, 0, 0));
            }
        }

        /** Tries every pairing. */
        private int most(int[] ours, int[] theirs, int from, int taken) {
            if (from == ours.length) {
                return 0;
            }
            int best = most(ours, theirs, from + 1, taken);
            for (int j = 0; j < theirs.length; j++) {
                boolean fits = Math.abs(ours[from] - theirs[j]) <= TOLERANCE.toSeconds();
                if (fits && (taken & (1 << j)) == 0) {
                    best = Math.max(best, 1 + most(ours, theirs, from + 1, taken | (1 << j)));
                }
            }
            return best;
        }

        @Test
        void a_hundred_thousand_exchanges_that_are_alike_take_no_time_to_speak_of() {
            var ours = IntStream.range(0, 100_000)
                    .mapToObj(at -> ours(at, at / 10, ""))
                    .toList();
            var theirs = IntStream.range(0, 100_000)
                    .mapToObj(at -> theirs(at + 2, at / 10, ""))
                    .toList();

            Reconciliation told = assertTimeout(Duration.ofSeconds(20), () -> reconciled(ours, theirs));

            assertThat(told.matched()).hasSize(100_000);
        }
    }

    @Nested
    class RecordsOfTheLedger {
        private LedgerRecord record(long sequence, LedgerEntry entry) {
            return new LedgerRecord(Samples.ORIGIN, sequence, TIME, false, entry);
        }

        private Exchange of(RecordKind kind, Instant requestedAt) {
            Optional<Instant> providedAt = kind.isProvided() ? Optional.of(TIME) : Optional.empty();
            return exchange(kind, content("見本市長", requestedAt, providedAt, ITEMS), Optional.of("R-1"));
        }

        private List<Long> sequences(LedgerRecord... records) {
            var shuffled = new ArrayList<>(List.of(records));
            Collections.reverse(shuffled);
            return OwnExchange.of(shuffled).stream().map(OwnExchange::sequence).toList();
        }

        @ParameterizedTest
        @CsvSource({"RECEIPT", "NO_DATA", "REFUSAL"})
        void a_request_and_its_answer_are_one_exchange(RecordKind answer) {
            assertThat(sequences(record(0, of(RecordKind.REQUEST, TIME)), record(1, of(answer, TIME))))
                    .containsExactly(1L);
        }

        @Test
        void an_answer_takes_one_request_and_only_its_own() {
            assertThat(sequences(
                            record(0, of(RecordKind.REQUEST, TIME)),
                            record(1, of(RecordKind.REQUEST, TIME)),
                            record(2, of(RecordKind.REQUEST, TIME.plusSeconds(1))),
                            record(3, of(RecordKind.RECEIPT, TIME))))
                    .containsExactly(1L, 2L, 3L);
        }

        @Test
        void a_provision_answers_a_request_of_another_body_and_stands_alone() {
            assertThat(sequences(record(0, of(RecordKind.REQUEST, TIME)), record(1, of(RecordKind.PROVISION, TIME))))
                    .containsExactly(0L, 1L);
        }

        @Test
        void a_correction_takes_the_place_of_what_it_corrects() {
            NodeHash leaf = NodeHash.OF_NOTHING;
            Caller caller = new Caller("app-1", "req-1", Optional.empty());
            Optional<Exchange> right = Optional.of(of(RecordKind.RECEIPT, TIME));

            assertThat(sequences(
                            record(0, of(RecordKind.PROVISION, TIME)),
                            record(1, of(RecordKind.PROVISION, TIME)),
                            record(2, new Correction(0, leaf, "誤り", right, caller)),
                            record(3, new Correction(1, leaf, "誤り", Optional.empty(), caller)),
                            record(4, new Correction(2, leaf, "誤り", right, caller)),
                            record(5, Samples.rotation())))
                    .containsExactly(4L);
        }
    }

    @Test
    void bounds_out_of_order_and_numbers_that_stand_twice_are_refused() {
        var twice = List.of(ours(0, 0, ""), ours(0, 1, ""));
        var lineTwice = List.of(theirs(2, 0, ""), theirs(2, 1, ""));

        assertThatThrownBy(() -> Reconciliation.of(List.of(), List.of(), WINDOW, TOLERANCE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Reconciliation.of(List.of(), List.of(), TOLERANCE.negated(), WINDOW))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> reconciled(twice, List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> reconciled(List.of(), lineTwice)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void of_nothing_and_nothing_nothing_is_told() {
        Reconciliation nothing = reconciled(List.of(), List.of());

        assertThat(told(nothing)).isEmpty();
        assertThat(nothing.isComplete()).isTrue();
        assertThat(new HashSet<>(List.of(nothing.ours(), nothing.theirs()))).containsExactly(0);
    }
}
