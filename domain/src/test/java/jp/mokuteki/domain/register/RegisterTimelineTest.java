package jp.mokuteki.domain.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import jp.mokuteki.domain.law.EffectivePeriod;
import org.junit.jupiter.api.Test;

final class RegisterTimelineTest {
    private static final PurposeTable TABLE = SocietyTable.read();
    private static final LocalDate FIRST = LocalDate.of(2020, 10, 1);
    private static final LocalDate SECOND = LocalDate.of(2026, 4, 1);

    @Test
    void finds_the_revision_in_force_on_both_sides_of_its_first_day() {
        var timeline = new RegisterTimeline(List.of(
                new RegisterRevision(2, EffectivePeriod.since(SECOND), TABLE),
                new RegisterRevision(1, new EffectivePeriod(FIRST, SECOND), TABLE)));

        assertThat(timeline.on(FIRST.minusDays(1))).isEmpty();
        assertThat(timeline.on(FIRST)).map(RegisterRevision::number).hasValue(1);
        assertThat(timeline.on(SECOND.minusDays(1)))
                .map(RegisterRevision::number)
                .hasValue(1);
        assertThat(timeline.on(SECOND)).map(RegisterRevision::number).hasValue(2);
    }

    @Test
    void finds_each_of_two_hundred_revisions_on_both_sides_of_its_first_day() {
        int count = 200;
        var timeline = new RegisterTimeline(IntStream.range(0, count)
                .mapToObj(i -> new RegisterRevision(
                        i + 1, new EffectivePeriod(FIRST.plusDays(36L * i), FIRST.plusDays(36L * (i + 1))), TABLE))
                .toList());
        LocalDate end = FIRST.plusDays(36L * count);

        assertThat(timeline.on(FIRST.minusDays(1))).isEmpty();
        for (int number = 1; number <= count; number++) {
            LocalDate first = FIRST.plusDays(36L * (number - 1));
            assertThat(timeline.on(first)).map(RegisterRevision::number).hasValue(number);
            assertThat(timeline.on(first.plusDays(35)))
                    .map(RegisterRevision::number)
                    .hasValue(number);
        }
        assertThat(timeline.on(end)).isEmpty();
        assertThat(timeline.on(LocalDate.MAX)).isEmpty();
    }

    @Test
    void finds_nothing_where_there_is_no_revision_yet() {
        assertThat(new RegisterTimeline(List.of()).on(FIRST)).isEmpty();
    }

    @Test
    void refuses_a_gap_and_an_overlap() {
        var second = new RegisterRevision(2, EffectivePeriod.since(SECOND), TABLE);
        var early = new RegisterRevision(1, new EffectivePeriod(FIRST, SECOND.minusDays(1)), TABLE);
        var late = new RegisterRevision(1, new EffectivePeriod(FIRST, SECOND.plusDays(1)), TABLE);

        assertThatThrownBy(() -> new RegisterTimeline(List.of(early, second)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RegisterTimeline(List.of(late, second)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refuses_two_revisions_of_one_number() {
        var first = new RegisterRevision(1, new EffectivePeriod(FIRST, SECOND), TABLE);
        var second = new RegisterRevision(1, EffectivePeriod.since(SECOND), TABLE);

        assertThatThrownBy(() -> new RegisterTimeline(List.of(first, second)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
