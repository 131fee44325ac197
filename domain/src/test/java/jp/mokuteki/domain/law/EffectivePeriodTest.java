package jp.mokuteki.domain.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class EffectivePeriodTest {
    private static final LocalDate FROM = LocalDate.of(2017, 5, 30);
    private static final LocalDate TO = LocalDate.of(2021, 9, 1);

    @Test
    void holds_its_first_day_and_not_its_end() {
        var period = new EffectivePeriod(FROM, TO);

        assertThat(period.contains(FROM.minusDays(1))).isFalse();
        assertThat(period.contains(FROM)).isTrue();
        assertThat(period.contains(TO.minusDays(1))).isTrue();
        assertThat(period.contains(TO)).isFalse();
    }

    @Test
    void overlaps_where_a_day_is_shared_and_not_where_one_ends_as_the_other_begins() {
        var period = new EffectivePeriod(FROM, TO);

        assertThat(period.overlaps(EffectivePeriod.since(TO))).isFalse();
        assertThat(period.overlaps(EffectivePeriod.since(TO.minusDays(1)))).isTrue();
    }

    @Test
    void refuses_an_end_that_is_not_after_the_beginning() {
        assertThatThrownBy(() -> new EffectivePeriod(FROM, FROM)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void prints_an_open_end_as_two_dots() {
        assertThat(EffectivePeriod.since(TO)).hasToString("2021-09-01/..");
        assertThat(new EffectivePeriod(FROM, TO)).hasToString("2017-05-30/2021-09-01");
    }
}
