package jp.mokuteki.domain.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CitationMentionTest {
    private static String read(CitationMention mention) {
        String name = mention.statute().map(Statute::name).orElse("?");
        return name + mention.units().stream().map(CitationUnit::toString).collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            番号法第19条第8号による提供 | 番号法第19条第8号
            番号利用法第十九条第八号 | 番号法第19条第8号
            個情法（平成15年法律第57号）第27条第1項 | 個人情報保護法第27条第1項
            個人情報保護法第15条及び第16条並びに健保法第205条の4 | 個人情報保護法第15条 個人情報保護法第16条 健康保険法第205条の4
            番号法に定める事務。同法第9条第1項 | 番号法第9条第1項
            番号法施行令第30条 | 番号法施行令第30条
            第19条第8号 | ?第19条第8号
            （第19条第8号） | ?第19条第8号
            番号法第19条第8号オンライン資格確認 | 番号法第19条第8号
            番号法第19条第8号イからハまで | 番号法第19条第8号イ
            住民基本台帳法第30条の6 | ''
            管理規程別表第二 | ''
            番号法第百百条 | ''
            番号法 | ''
            '' | ''
            """)
    void a_text_mentions_places_in_the_law(String text, String mentions) {
        assertThat(CitationMention.in(text).stream()
                        .map(CitationMentionTest::read)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(mentions);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            第十九条第七号 | 第二十七条第五項第三号
            第１９条 | 第２７条第５項第３号
            第19条 | 第27条第5項第3号
            """)
    void units_are_written_in_the_numerals_of_the_text(String sample, String written) {
        Citation place = Citation.parse("個人情報保護法第27条第5項第3号");

        assertThat(place.unitsLike(sample)).isEqualTo(written);
    }
}
