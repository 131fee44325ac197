package jp.mokuteki.domain.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which characters an alphabet has. */
final class AlphabetTest {
    private static String all(Alphabet alphabet) {
        return IntStream.rangeClosed(Character.MIN_VALUE, Character.MAX_VALUE)
                .filter(character -> alphabet.has((char) character))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    @Test
    void an_alphabet_has_its_characters_and_no_other() {
        assertThat(all(Alphabet.HEXADECIMAL)).isEqualTo("0123456789abcdef");
        assertThat(all(Alphabet.CAPITAL_LETTERS)).isEqualTo("ABCDEFGHIJKLMNOPQRSTUVWXYZ");
        assertThat(all(Alphabet.SMALL_LETTERS_AND_DIGITS)).isEqualTo("0123456789abcdefghijklmnopqrstuvwxyz");
        assertThat(all(Alphabet.ofLettersDigitsAnd("~ ")))
                .isEqualTo(" 0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz~");
    }

    @Test
    void a_text_is_spelled_where_every_character_of_it_belongs() {
        Alphabet alphabet = Alphabet.ofLettersDigitsAnd("_-");

        assertThat(alphabet.spells("a-Z_9")).isTrue();
        assertThat(alphabet.spells("")).isTrue();
        assertThat(alphabet.spells("a.b")).isFalse();
        assertThat(alphabet.spells("ａ")).isFalse();
        assertThat(alphabet.spells("a.b", 2, 3)).isTrue();
        assertThat(alphabet.spells("a.b", 1, 3)).isFalse();
    }

    @Test
    void it_is_of_ascii_alone() {
        assertThatThrownBy(() -> Alphabet.ofLettersDigitsAnd("é")).isInstanceOf(IllegalArgumentException.class);
    }
}
