package jp.mokuteki.domain.recipient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jp.mokuteki.domain.table.InvalidCodeException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class InsurerNumberTest {
    @ParameterizedTest
    @ValueSource(strings = {"33120015", "01040013", "06139992"})
    void accepts_eight_digits_with_their_check_digit(String text) {
        assertThat(InsurerNumber.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"33120014", "01040031", "0613999", "061399920", "０６１３９９９２", "06139992 ", "abcdefgh"})
    void refuses_a_wrong_check_digit_and_anything_that_is_not_eight_digits(String text) {
        assertThatThrownBy(() -> InsurerNumber.parse(text)).isInstanceOf(InvalidCodeException.class);
    }
}
