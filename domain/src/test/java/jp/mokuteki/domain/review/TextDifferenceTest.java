package jp.mokuteki.domain.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("改正部分の傍線")
final class TextDifferenceTest {
    private static String marked(List<TextDifference.Part> parts) {
        return parts.stream()
                .map(part -> part.kind() == TextDifference.Kind.CHANGED ? "[" + part.text() + "]" : part.text())
                .collect(Collectors.joining());
    }

    private static String plain(List<TextDifference.Part> parts) {
        return parts.stream().map(TextDifference.Part::text).collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            番号法第19条第7号の情報連携 | 番号法第19条第8号の情報連携 | 番号法第19条[第7号]の情報連携 | 番号法第19条[第8号]の情報連携
            健康保険被保険者証の発行管理 | 資格確認書及び資格情報通知書の発行管理 | [健康保険被保険者証]の発行管理 | [資格確認書及び資格情報通知書]の発行管理
            健診の委託 | 医療機関への健診の委託 | 健診の委託 | [医療機関への]健診の委託
            レセプトの点検 | データの点検 | [レセプト]の点検 | [データ]の点検
            甲 | 甲 | 甲 | 甲
            甲 | 乙 | [甲] | [乙]
            平成25年 | 平成26年 | 平成[25]年 | 平成[26]年
            '' | 甲乙 | '' | [甲乙]
            """)
    void marks_what_a_reader_would_underline(String before, String after, String was, String is) {
        TextDifference difference = TextDifference.between(before, after);

        assertThat(marked(difference.before())).isEqualTo(was);
        assertThat(marked(difference.after())).isEqualTo(is);
    }

    @Test
    void the_parts_are_the_texts_and_what_is_kept_is_the_same_on_both_sides() {
        var random = new Random(7);
        for (int i = 0; i < 500; i++) {
            String before = text(random);
            String after = text(random);

            TextDifference difference = TextDifference.between(before, after);

            assertThat(plain(difference.before())).isEqualTo(before);
            assertThat(plain(difference.after())).isEqualTo(after);
            assertThat(kept(difference.before())).isEqualTo(kept(difference.after()));
        }
    }

    private static List<String> kept(List<TextDifference.Part> parts) {
        return parts.stream()
                .filter(part -> part.kind() == TextDifference.Kind.KEPT)
                .map(TextDifference.Part::text)
                .toList();
    }

    private static String text(Random random) {
        return random.ints(random.nextInt(12), 0, 8)
                .mapToObj(i ->
                        List.of("甲", "乙", "第7号", "𠮷", "レセプト", "の", "12", "A").get(i))
                .collect(Collectors.joining());
    }
}
