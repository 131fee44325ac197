package jp.mokuteki.domain.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.CharBuffer;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which texts hold an Individual Number; 1234 5678 9018 is one by its check digit. */
final class IndividualNumberGuardTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "123456789018",
                "000000000000",
                "１２３４５６７８９０１８",
                "1234-5678-9018",
                "1234‐5678‐9018",
                "1234–5678–9018",
                "1234—5678—9018",
                "1234－5678－9018",
                "1234〜5678〜9018",
                "1234\u22125678\u22129018",
                "1234ー5678ー9018",
                "1234ｰ5678ｰ9018",
                "1234 5678 9018",
                "1234\u00A05678\u20099018",
                "1234\u30005678\u30009018",
                "1234\t5678\t9018",
                "1234.5678.9018",
                "1234・5678・9018",
                "1234･5678･9018",
                "1234/5678/9018",
                "1234／5678／9018",
                "1234_5678_9018",
                "123,456,789,018",
                "1234，5678，9018",
                "1234、5678、9018",
                "1234､5678､9018",
                "1234 -5678--9018",
                "1-2-3-4-5-6-7-8-9-0-1-8",
                "1 ,2 ,3 ,4 ,5 ,6 ,7 ,8 ,9 ,0 ,1 ,8",
                "1234-56 78/9018",
                "\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668\u0669\u0660\u0661\u0668",
                "\u0967\u0968\u0969\u096A\u096B\u096C\u096D\u096E\u096F\u0966\u0967\u096E",
                "\uD835\uDFCF\uD835\uDFD0\uD835\uDFD1456789018",
                "①②③④⑤⑥⑦⑧⑨⓪①⑧",
                "㉑㉒㉓㉔㉕㉖",
                "一二三四五六七八九〇一八",
                "壱弐参四五六七八九零壱八",
                "一二３4・五六７8・九〇１8",
                "1\u200D2\u200D3\u200D4\u200D5\u200D6\u200D7\u200D8\u200D9\u200D0\u200D1\u200D8",
                "1234\u200B-\u2060-\uFEFF56789018",
                "1234\u00AD5678\u00AD9018",
                "1\uFE0F\u20E32\uFE0F\u20E33\uFE0F\u20E3456789018",
                "1\u0332234\u03325678\u03329018",
                "番号は123456789018です",
                "x123456789018y",
                "K-1234-5678-9018-A",
                "個人番号：１２３４　５６７８　９０１８。",
                "2026-04-01 123456789018",
                "2026-04-01 1234-5678-9018",
                "1234-5678-9018 2026-04-01",
                "090 1234 5678,1234-5678-9018,06139992",
                "...---123456789018",
                "123456789018...",
                "123456789011 x 123456789018",
                "\"123456789018\""
            })
    void a_number_is_found_in_every_form(String text) {
        assertThat(IndividualNumberGuard.finds(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "個人番号",
                "12345678901",
                "1234567890189",
                "9123456789018",
                "1-2345-6789-0189",
                "9 1234 5678 9018",
                "123456789011",
                "1234-5678-9011",
                "一二三四五六七八九〇一一",
                "1234---5678---9018",
                "1234 - 5678 - 9018",
                "1234:5678:9018",
                "1234～5678～9018",
                "1234\n5678\n9018",
                "1234|5678|9018",
                "1234年5678月9018",
                "123456789o18",
                "1234x5678y9018",
                "十二三四五六七八九〇一八"
            })
    void what_is_no_number_is_not_found(String text) {
        assertThat(IndividualNumberGuard.finds(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "00000000000, 000000000000",
        "00000000001, 000000000019",
        "00000000010, 000000000108",
        "12345678901, 123456789018",
        "98765432109, 987654321093",
        "11111111111, 111111111118"
    })
    void of_the_ten_last_digits_the_check_digit_alone_is_found(String eleven, String number) {
        String found = "";
        for (int digit = 0; digit < 10; digit++) {
            found += IndividualNumberGuard.finds(eleven + digit) ? eleven + digit + " " : "";
        }

        assertThat(found.strip()).isEqualTo(number).isEqualTo(SyntheticNumbers.of(eleven));
    }

    @Test
    void a_long_text_takes_a_time_that_grows_with_its_length_alone() {
        String marks = "e" + "\u0301\u0323".repeat(500_000);
        String separated = "1-".repeat(500_000);
        String mixed = "1-2 ".repeat(250_000);

        Assertions.assertTimeout(Duration.ofSeconds(5), () -> {
            assertThat(IndividualNumberGuard.finds(marks)).isFalse();
            assertThat(IndividualNumberGuard.finds(separated)).isFalse();
            assertThat(IndividualNumberGuard.finds(mixed)).isFalse();
        });
    }

    @Test
    void the_text_may_be_any_sequence_of_characters() {
        assertThat(IndividualNumberGuard.finds(CharBuffer.wrap("123456789018"))).isTrue();
        assertThat(IndividualNumberGuard.finds("\uD83512345678901\uDFCF8")).isFalse();
    }
}
