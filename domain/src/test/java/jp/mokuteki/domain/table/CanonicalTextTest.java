package jp.mokuteki.domain.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

final class CanonicalTextTest {
    @Test
    void writes_each_text_with_its_length_in_bytes() {
        String written = new CanonicalText()
                .add("・なし")
                .add("")
                .addAll(List.of("a", "﨑𠮷"))
                .toString();

        assertThat(written).isEqualTo("9:・なし,0:,1:2,1:a,7:﨑𠮷,");
    }

    @Test
    void keeps_the_hash_that_was_frozen() {
        TableHash hash = new CanonicalText().add("・なし").hash();

        // printf '9:・なし,' | sha256sum
        assertThat(hash).hasToString("sha256:4ac530da8d3ce203f43120e08ced371a5749bb34f71ded4d3588a3256f6bf1ef");
    }

    @Test
    void tells_apart_what_a_separator_could_confuse() {
        String one = new CanonicalText().addAll(List.of("a,b", "c")).toString();
        String other = new CanonicalText().addAll(List.of("a", "b,c")).toString();

        assertThat(one).isNotEqualTo(other);
    }

    @Test
    void does_not_normalise_letters_that_look_alike() {
        TableHash composed = new CanonicalText().add("が").hash();
        TableHash decomposed = new CanonicalText().add("か\u3099").hash();

        assertThat(composed).isNotEqualTo(decomposed);
    }

    @Test
    void refuses_half_of_a_surrogate_pair_instead_of_hashing_a_question_mark() {
        for (String half : List.of("\uD842", "\uDFB7", "a\uD842b", "𠮷\uDFB7", "\uDFB7\uD842")) {
            assertThatThrownBy(() -> new CanonicalText().add(half)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void refuses_a_hash_of_another_form() {
        assertThatThrownBy(() -> TableHash.parse("sha256:ABC")).isInstanceOf(InvalidCodeException.class);
    }
}
