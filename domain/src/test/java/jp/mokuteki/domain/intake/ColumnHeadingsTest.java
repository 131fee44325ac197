package jp.mokuteki.domain.intake;

import static org.assertj.core.api.Assertions.assertThat;

import jp.mokuteki.domain.register.DisclosureColumn;
import jp.mokuteki.domain.register.PurposeOfUse;
import jp.mokuteki.domain.register.SocietyTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Headings of columns are known in the ways in which societies write them. */
class ColumnHeadingsTest {
    private final ColumnHeadings headings = ColumnHeadings.standard();

    @ParameterizedTest
    @EnumSource
    void the_headings_of_the_society_s_table_are_known(DisclosureColumn column) {
        assertThat(headings.find(column.heading())).contains(column);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            健保組合等の内部での利用に係る事例               | internal
            健康保険組合等の内部での利用に係る事例           | internal
            当組合の内部での利用                             | internal
            【 健保組合等の 内部での利用 】                  | internal
            組合の内部利用に係る事例                         | internal
            当健保組合内での利用                             | internal
            内部利用                                         | internal
            [国保組合の内部での利用に係る事例]               | internal
            審査支払機関への情報提供を伴う事例               | review-payment
            審査・支払機関への情報提供を伴うもの             | review-payment
            支払基金等への情報提供を伴う利用                 | review-payment
            他の事業者等への情報提供を伴う事例               | other-business
            他の事業所等へ情報提供を伴う事例                 | other-business
            他の事業者等への情報提供を伴う利用               | other-business
            他の個人情報取扱事業者等への情報提供を伴う事例   | other-business
            ＜他の事業者への情報提供を伴なうもの＞           | other-business
            第三者への情報提供を伴う場合                     | other-business
            他機関の事務執行の為、当組合が情報を提供する場合 | provide
            他の医療保険者等への情報の提供                   | provide
            当組合の事務処理執行の為、他機関より情報を受ける場合 | receive
            他機関から情報提供を受ける場合                   | receive
            行政機関等からの情報の受領                       | receive
            """)
    void variations_are_known(String heading, String column) {
        assertThat(headings.find(heading).map(DisclosureColumn::toString)).contains(column);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "番号法に定める利用事務",
                "データ処理の外部委託",
                "健診結果の事業者への提供",
                "第三者行為に係る損保会社等への求償",
                "保健事業に必要な利用目的",
                "業務の外部委託",
                "内部監査の実施",
                "個人データの共同利用",
                "国外への移転",
                "保有個人データの内容"
            })
    void what_is_no_heading_is_none(String text) {
        assertThat(headings.find(text)).isEmpty();
    }

    @Test
    void no_purpose_of_the_society_reads_like_a_heading() {
        assertThat(SocietyTable.read().purposes())
                .map(PurposeOfUse::text)
                .allSatisfy(text -> assertThat(headings.find(text)).isEmpty());
    }

    @Test
    void the_beginning_of_a_heading_is_told() {
        assertThat(headings.begins("健保組合等の")).isTrue();
        assertThat(headings.begins("他の事業者等への")).isTrue();
        assertThat(headings.begins("内部での利用")).isFalse();
        assertThat(headings.begins("保険給付の")).isFalse();
    }
}
