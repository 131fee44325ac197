package jp.mokuteki.domain.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How many digits a character stands for. */
final class DigitsTest {
    @Test
    void no_form_of_a_character_has_more_digits_than_it_is_counted_for() {
        int[] underrated = IntStream.rangeClosed(Character.MIN_VALUE, Character.MAX_VALUE)
                .filter(character -> digitsOf((char) character) > Digits.most((char) character))
                .toArray();

        assertThat(underrated).isEmpty();
    }

    @Test
    void ordinary_japanese_is_counted_for_no_digits() {
        assertThat("被保険者のしかくカクニン".chars().map(character -> Digits.most((char) character)))
                .containsOnly(0);
        assertThat(Digits.most('八')).isEqualTo(1);
        assertThat(Digits.most('8')).isEqualTo(1);
    }

    private static long digitsOf(char character) {
        return Normalizer.normalize(String.valueOf(character), Normalizer.Form.NFKC)
                .codePoints()
                .filter(read -> Digits.valueOf(read) >= 0)
                .count();
    }
}
