package jp.mokuteki.domain.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Marks of lists are told from texts that only begin alike. */
class ListMarkTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1. 保健事業     | 1.   | 1
            １．保健事業    | 1.   | 1
            12、保健事業    | 1.   | 12
            (3)保健事業     | (1)  | 3
            （３） 保健事業 | (1)  | 3
            ⑶保健事業      | (1)  | 3
            2)保健事業      | 1)   | 2
            ①保健事業      | ①   | 1
            ⑳保健事業      | ①   | 20
            ❷保健事業      | ①   | 2
            第1　保健事業   | 第1  | 1
            第十二 保健事業 | 第1  | 12
            一、保健事業    | 一   | 1
            二十一　保健事業 | 一  | 21
            （四）保健事業  | (一) | 4
            Ⅲ．保健事業     | Ⅲ   | 3
            イ．保健事業    | ア   | 2
            (ウ)保健事業    | (ア) | 3
            b) 保健事業     | a    | 2
            1　保健事業     | 1    | 1
            【2】保健事業   | [1]  | 2
            3保健事業       | 1_   | 3
            """)
    void a_number_is_told_with_its_value(String text, String style, int value) {
        ListMark mark = ListMark.of(text).orElseThrow();

        assertThat(mark.isNumber()).isTrue();
        assertThat(mark.value()).isEqualTo(value);
        assertThat(mark.rest()).isEqualTo("保健事業");
        assertThat(mark.style().strip()).isEqualTo(style.equals("Ⅲ") ? "Ⅰ" : style);
    }

    @ParameterizedTest
    @ValueSource(strings = {"・", "○", "◯", "●", "•", "- ", "－", "※", "■ ", "◆", "＊", "― ", "□", "･", "–"})
    void a_bullet_is_told(String bullet) {
        ListMark mark = ListMark.of(bullet + "健診の実施").orElseThrow();

        assertThat(mark.isNumber()).isFalse();
        assertThat(mark.style()).isEqualTo(bullet.strip());
        assertThat(mark.rest()).isEqualTo("健診の実施");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "第三者行為に係る求償",
                "一部負担金の支払い",
                "40歳以上の健診",
                "1.5倍の給付",
                "2026年の改正",
                "3年間の保存",
                "○○健康保険組合",
                "-5度",
                "・",
                "1.",
                "二次検査の案内",
                "70歳からの負担",
                "12件の通知",
                "十分な管理"
            })
    void a_text_that_only_begins_alike_has_no_mark(String text) {
        assertThat(ListMark.of(text)).isEmpty();
    }

    @Test
    void a_long_row_of_marks_is_told_in_time() {
        assertThat(ListMark.of("・".repeat(1_000_000))).isEmpty();
    }
}
