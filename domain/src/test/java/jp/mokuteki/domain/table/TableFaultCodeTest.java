package jp.mokuteki.domain.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever sends a document is told in either language what is wrong with it. */
class TableFaultCodeTest {
    private static final String JAPANESE = ".*[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}].*";

    @ParameterizedTest
    @EnumSource
    void every_code_says_what_is_wrong_in_both_languages(TableFaultCode code) {
        TableFault fault = code.with("7", "6");

        assertThat(fault.textJa()).matches(JAPANESE).doesNotContain("{", "}");
        assertThat(fault.textEn()).isNotBlank().doesNotContain("{", "}");
        assertThat(code.labelEn().replace("なし", "")).doesNotMatch(JAPANESE);
    }

    @Test
    void no_two_codes_say_the_same() {
        assertThat(Arrays.stream(TableFaultCode.values()).map(TableFaultCode::labelJa))
                .doesNotHaveDuplicates();
        assertThat(Arrays.stream(TableFaultCode.values()).map(TableFaultCode::labelEn))
                .doesNotHaveDuplicates();
    }

    @Test
    void a_fault_of_a_table_keeps_its_code_beside_its_place() {
        var fault = new InvalidTableException("a.csv", 4, "category", TableFaultCode.CATEGORY_TWICE.with(1, 2));

        assertThat(fault.fault().code()).isEqualTo(TableFaultCode.CATEGORY_TWICE);
        assertThat(fault.fault().textJa()).isEqualTo("区分の番号1が二度あります。最初は2行目です");
        assertThat(fault).hasMessage("a.csv:4: category: the number 1 stands twice, first in line 2");
    }

    @Test
    void what_is_wrong_with_a_value_is_told_of_its_row() {
        String text = "code\n令和8年\n";

        assertThat(org.assertj.core.api.Assertions.catchThrowableOfType(
                                InvalidTableException.class,
                                () -> Table.parse("a.csv", text, "code")
                                        .rows()
                                        .get(0)
                                        .date("code"))
                        .fault())
                .isEqualTo(TableFaultCode.DATE_FORM.with());
    }
}
