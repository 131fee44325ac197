package jp.mokuteki.benchmark;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

final class TurnsTest {
    @Test
    void refuses_to_time_a_side_that_permits_another_number_of_questions() {
        var turns = new Turns(500);

        assertThatIllegalStateException().isThrownBy(() -> turns.with(() -> 499));
    }
}
