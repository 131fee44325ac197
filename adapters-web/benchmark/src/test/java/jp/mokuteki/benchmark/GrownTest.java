package jp.mokuteki.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class GrownTest {
    @Test
    void compares_each_side_at_the_last_size_with_itself_at_the_first() {
        var grown = new Grown(List.of(1, 10, 100), List.of(10.0, 100.0, 77.0, 77.0, 15.0, 300.0));

        assertThat(grown.of(0)).isEqualTo(1.5);
        assertThat(grown.of(1)).isEqualTo(3.0);
    }
}
