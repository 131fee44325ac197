package jp.mokuteki.domain.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How many numbers the guard misses, and how often it is wrong about a text that is none. */
final class GuardStatisticsTest {
    private static final int NUMBERS = 2_000;
    private static final int TEXTS = 100_000;
    /** 0.02 %. */
    private static final int MOST_FALSE_ALARMS = TEXTS / 5_000;

    @Test
    void two_thousand_numbers_in_disguise_are_all_found() {
        var disguises = new Disguises(new SplittableRandom(20_261_122));

        List<String> missed = Stream.generate(disguises::next)
                .limit(NUMBERS)
                .filter(text -> !IndividualNumberGuard.finds(text))
                .toList();

        assertThat(missed).as("missed of " + NUMBERS).isEmpty();
    }

    @Test
    void of_a_hundred_thousand_legitimate_texts_at_most_twenty_are_false_alarms() {
        var texts = new LegitimateTexts(new SplittableRandom(20_261_122));

        List<String> alarms = Stream.generate(texts::next)
                .limit(TEXTS)
                .filter(IndividualNumberGuard::finds)
                .toList();

        assertThat(alarms.size())
                .as("%d false alarms on %d texts: %s", alarms.size(), TEXTS, alarms)
                .isLessThanOrEqualTo(MOST_FALSE_ALARMS);
    }
}
