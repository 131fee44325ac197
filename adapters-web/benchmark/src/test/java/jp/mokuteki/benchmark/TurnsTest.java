package jp.mokuteki.benchmark;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

final class TurnsTest {
    @Test
    void refuses_to_time_a_side_that_lets_another_number_of_questions_pass() {
        var turns = new Turns();

        assertThatIllegalStateException().isThrownBy(() -> turns.with(500, () -> 499));
    }
}
