package jp.mokuteki.domain.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TextLikenessTest {
    /** Pairs in common, doubled, of all pairs: 健診 診結 結果 beside 健診 診の の結 結果 have two of seven in common. */
    @ParameterizedTest
    @CsvSource({
        "健診結果, 健診結果, 1000",
        "健診結果, 健診の結果, 571",
        "健診結果, 保険料, 0",
        "ＡＢＣ, ABC, 1000",
        "健診・結果, 健診結果, 1000",
        "健, 健, 0",
        "'', '', 0"
    })
    void tells_how_many_pairs_of_characters_two_texts_share(String one, String other, int likeness) {
        assertThat(TextLikeness.of(one).to(TextLikeness.of(other))).isEqualTo(likeness);
        assertThat(TextLikeness.of(other).to(TextLikeness.of(one))).isEqualTo(likeness);
    }
}
