package jp.mokuteki.domain.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jp.mokuteki.domain.table.InvalidCodeException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AffairNumberTest {
    @ParameterizedTest
    @ValueSource(strings = {"5-1", "5-9", "5-18", "5-26"})
    void reads_the_items_of_the_ordinance(String text) {
        assertThat(AffairNumber.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5-0", "5-27", "5-01", "4-1", "5-", "5-１", "5-1イ", ""})
    void refuses_anything_else(String text) {
        assertThatThrownBy(() -> AffairNumber.parse(text)).isInstanceOf(InvalidCodeException.class);
    }
}
