package jp.mokuteki.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class InsurersTest {
    @Test
    void every_insurer_has_a_number_of_its_own_with_the_digit_that_checks_it() {
        assertThat(IntStream.range(0, 1_400).mapToObj(Insurers::number)).doesNotHaveDuplicates();
    }
}
