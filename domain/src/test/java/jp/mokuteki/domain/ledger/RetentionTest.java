package jp.mokuteki.domain.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("番号法施行令第30条 七年間の保存、初日不算入")
final class RetentionTest {
    private static final Retention SEVEN_YEARS = Retention.standard();
    private static final LocalDate FIRST_DAY = LocalDate.of(2033, 4, 2);

    private final SampleLedger ledger = Samples.ledger();

    private static PurgeOrder order(LocalDate day) {
        return new PurgeOrder("clerk-1", "approver-1", day);
    }

    private Set<PurgeObstacle> obstacles(long sequence, PurgeOrder order, Hold... holds) {
        return SEVEN_YEARS.obstacles(ledger.record(sequence).record(), order, List.of(holds));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-04-01, 2033-04-02
            2026-12-31, 2034-01-01
            2027-12-30, 2034-12-31
            2028-02-27, 2035-02-28
            2028-02-28, 2035-03-01
            2028-02-29, 2035-03-01
            2028-03-01, 2035-03-02
            2025-02-28, 2032-03-01
            2025-02-27, 2032-02-28
            2026-01-31, 2033-02-01
            """)
    void the_first_day_is_not_counted(LocalDate recorded, LocalDate firstPurgeDay) {
        assertThat(SEVEN_YEARS.firstPurgeDay(recorded)).isEqualTo(firstPurgeDay);
    }

    @Test
    void a_later_record_is_never_purged_before_an_earlier_one() {
        LocalDate day = LocalDate.of(2024, 1, 1);
        for (int i = 0; i < 3_000; i++) {
            LocalDate first = SEVEN_YEARS.firstPurgeDay(day.plusDays(i));

            assertThat(first)
                    .isAfter(day.plusDays(i).plusYears(7))
                    .isBeforeOrEqualTo(SEVEN_YEARS.firstPurgeDay(day.plusDays(i + 1)));
        }
    }

    @Test
    void the_period_and_its_place_come_from_the_reference_data() {
        assertThat(SEVEN_YEARS.years()).isEqualTo(7);
        assertThat(SEVEN_YEARS.placeOn(LocalDate.of(2024, 5, 26)).orElseThrow()).hasToString("番号法第23条第1項");
        assertThat(SEVEN_YEARS.placeOn(LocalDate.of(2024, 5, 27)).orElseThrow()).hasToString("番号法施行令第30条");
    }

    @Test
    void a_record_may_be_purged_from_the_day_after_its_last_day() {
        assertThat(obstacles(0, order(FIRST_DAY.minusDays(1)))).containsExactly(PurgeObstacle.NOT_DUE);
        assertThat(obstacles(0, order(FIRST_DAY))).isEmpty();
    }

    @Test
    void the_day_of_a_record_is_that_of_japan() {
        Instant beforeMidnight = Instant.parse("2026-04-01T14:59:59.999999Z");
        var today = new LedgerRecord(Samples.ORIGIN, 0, beforeMidnight, false, Samples.provision());
        var tomorrow = new LedgerRecord(Samples.ORIGIN, 0, beforeMidnight.plusNanos(1_000), false, Samples.provision());

        assertThat(today.recordedOn()).isEqualTo("2026-04-01");
        assertThat(tomorrow.recordedOn()).isEqualTo("2026-04-02");
    }

    @Test
    void a_record_under_a_hold_stays() {
        var hold = new Hold(new SequenceRange(1, 3), "開示請求の審査中", "officer-1");

        assertThat(obstacles(0, order(FIRST_DAY), hold)).isEmpty();
        assertThat(obstacles(1, order(FIRST_DAY), hold)).containsExactly(PurgeObstacle.UNDER_HOLD);
        assertThat(obstacles(3, order(FIRST_DAY), hold)).containsExactly(PurgeObstacle.UNDER_HOLD);
        assertThat(obstacles(4, order(FIRST_DAY), hold)).isEmpty();
    }

    @Test
    void a_purge_needs_a_second_person() {
        var alone = new PurgeOrder("clerk-1", "clerk-1", FIRST_DAY);

        assertThat(obstacles(0, alone)).containsExactly(PurgeObstacle.NO_SECOND_PERSON);
    }

    @Test
    void what_proves_what_was_done_to_the_ledger_is_kept_for_good() {
        List<RecordKind> kept = List.of(RecordKind.PURGE, RecordKind.EXPORT, RecordKind.KEY_ROTATION);
        for (long sequence = 0; sequence < ledger.size(); sequence++) {
            RecordKind kind = ledger.record(sequence).record().kind();

            assertThat(obstacles(sequence, order(FIRST_DAY)))
                    .isEqualTo(kept.contains(kind) ? Set.of(PurgeObstacle.KEPT_FOR_GOOD) : Set.of());
        }
    }
}
