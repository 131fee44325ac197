package jp.mokuteki.domain.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class KanjiNumberTest {
    @ParameterizedTest
    @CsvSource({"一,1", "十,10", "十九,19", "二十,20", "百,100", "二百五,205", "百十五,115", "九千九百九十九,9999", "１９,19"})
    void reads_numbers_as_statutes_print_them(String text, int number) {
        assertThat(KanjiNumber.parse(text)).hasValue(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"〇", "0", "一九", "二十十", "一十", "十百", "万", "10000", "99999999999"})
    void refuses_what_no_statute_prints(String text) {
        assertThat(KanjiNumber.parse(text)).isEmpty();
    }

    @Test
    void reads_what_it_prints_for_every_number() {
        for (int number = 1; number <= 9_999; number++) {
            assertThat(KanjiNumber.parse(KanjiNumber.print(number))).hasValue(number);
        }
    }
}
