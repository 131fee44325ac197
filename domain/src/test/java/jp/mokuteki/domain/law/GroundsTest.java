package jp.mokuteki.domain.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import jp.mokuteki.domain.table.InvalidTableException;
import jp.mokuteki.domain.table.Table;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("根拠の条項とその施行日")
final class GroundsTest {
    private static final String HEADER =
            "code,kind,statute,lawId,labelJa,labelEn,citation,validFrom,validTo,certainty,source\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MYNUMBER_NETWORK        | 2017-05-29 |
            MYNUMBER_NETWORK        | 2017-05-30 | 番号法第19条第7号
            MYNUMBER_NETWORK        | 2021-08-31 | 番号法第19条第7号
            MYNUMBER_NETWORK        | 2021-09-01 | 番号法第19条第8号
            MYNUMBER_NETWORK_TABLE  | 2024-05-26 | 番号法別表第二の三の項
            MYNUMBER_NETWORK_TABLE  | 2024-05-27 | 令和6年デジタル庁・総務省令第9号第2条の表の三の項
            MYNUMBER_NETWORK_DETAIL | 2024-05-26 | 平成26年内閣府・総務省令第7号
            MYNUMBER_NETWORK_DETAIL | 2024-05-27 | 令和6年デジタル庁・総務省令第9号第5条
            MYNUMBER_USE_TABLE      | 2024-05-26 | 番号法別表第一の二の項
            MYNUMBER_USE_TABLE      | 2024-05-27 | 番号法別表の二の項
            MYNUMBER_ENTRUSTMENT    | 2021-08-31 | 番号法第19条第5号
            MYNUMBER_ENTRUSTMENT    | 2021-09-01 | 番号法第19条第6号
            MYNUMBER_OVERRIDES_APPI | 2022-03-31 | 番号法第30条第3項
            MYNUMBER_OVERRIDES_APPI | 2022-04-01 | 番号法第30条第2項
            APPI_JOINT_USE          | 2017-05-29 | 個人情報保護法第23条第4項第3号
            APPI_JOINT_USE          | 2017-05-30 | 個人情報保護法第23条第5項第3号
            APPI_JOINT_USE          | 2022-03-31 | 個人情報保護法第23条第5項第3号
            APPI_JOINT_USE          | 2022-04-01 | 個人情報保護法第27条第5項第3号
            APPI_PURPOSE            | 2022-03-31 | 個人情報保護法第16条第1項
            APPI_PURPOSE            | 2022-04-01 | 個人情報保護法第18条第1項
            RETAIN_EXCHANGE_RECORD  | 2024-05-26 | 番号法第23条第1項
            RETAIN_EXCHANGE_RECORD  | 2024-05-27 | 番号法施行令第30条
            ELDERLY_CARE_142        | 2024-03-31 | 高齢者の医療の確保に関する法律第142条
            ELDERLY_CARE_142        | 2024-04-01 | 高齢者の医療の確保に関する法律第142条第1項
            MYNUMBER_COMMISSION     | 2021-08-31 |
            MYNUMBER_COMMISSION     | 2021-09-01 | 番号法第19条第13号
            """)
    void a_rule_is_cited_where_it_stands_on_the_day(String code, LocalDate day, String citation) {
        LegalGround ground = Grounds.standard().get(new GroundCode(code));

        assertThat(ground.citationOn(day).map(Object::toString).orElse(null)).isEqualTo(citation);
    }

    @Test
    void refuses_two_citations_of_one_rule_that_share_a_day() {
        String row = "A,GROUND,番号法,425AC0000000027,甲,a,番号法第1条,%s,%s,V,x\n";
        String text = HEADER + row.formatted("2020-01-01", "2021-01-02") + row.formatted("2021-01-01", "");

        assertThatThrownBy(() -> read(text))
                .isInstanceOf(InvalidTableException.class)
                .hasMessage("grounds.csv:3: validFrom: the period overlaps another row of this code");
    }

    @Test
    void accepts_two_citations_that_follow_one_another_without_a_gap() {
        String row = "A,GROUND,番号法,425AC0000000027,甲,a,番号法第1条,%s,%s,V,x\n";
        String text = HEADER + row.formatted("2020-01-01", "2021-01-01") + row.formatted("2021-01-01", "");

        Grounds grounds = read(text);

        assertThat(grounds.get(new GroundCode("A")).history().citations()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A,GROUND,番号法,425AC0000000027,甲,a,番号法第19条第八項目,2020-01-01,,V,x | citation: citation: a unit cannot be read
            A,GROUND,民法,425AC0000000027,甲,a,番号法第1条,2020-01-01,,V,x          | statute: is not the statute of the citation
            A,GROUND,番号法,1,甲,a,番号法第1条,2020-01-01,,V,x                      | lawId: is not the identifier of the statute
            A,RIGHT,番号法,425AC0000000027,甲,a,番号法第1条,2020-01-01,,V,x         | kind: must be one of [GROUND, DUTY]
            a,GROUND,番号法,425AC0000000027,甲,a,番号法第1条,2020-01-01,,V,x        | code: ground: must be capital letters, digits and _
            A,GROUND,番号法,425AC0000000027,甲,a,番号法第1条,2020-02-30,,V,x        | validFrom: no such date
            A,GROUND,番号法,425AC0000000027,甲,a,番号法第1条,2020-01-01,2020-01-01,V,x | validTo: must be after validFrom
            A,GROUND,番号法,425AC0000000027,,a,番号法第1条,2020-01-01,,V,x          | labelJa: must not be empty
            """)
    void refuses_a_wrong_line_naming_file_line_and_column(String row, String message) {
        assertThatThrownBy(() -> read(HEADER + row + "\n"))
                .isInstanceOf(InvalidTableException.class)
                .hasMessage("grounds.csv:2: " + message);
    }

    private static Grounds read(String text) {
        return Grounds.read(Table.parse("grounds.csv", text, HEADER.strip().split(",", -1)));
    }
}
