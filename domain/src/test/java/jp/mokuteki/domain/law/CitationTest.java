package jp.mokuteki.domain.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CitationTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            番号法第十九条第八号                        | 番号法第19条第8号                         | My Number Act, Article 19, item 8
            番号法第19条第8号                           | 番号法第19条第8号                         | My Number Act, Article 19, item 8
            番号法第１９条第８号                        | 番号法第19条第8号                         | My Number Act, Article 19, item 8
            健康保険法第二百五条の四第一項              | 健康保険法第205条の4第1項                 | Health Insurance Act, Article 205-4, paragraph 1
            健康保険法第205条の4                        | 健康保険法第205条の4                      | Health Insurance Act, Article 205-4
            個人情報保護法第27条第5項第3号              | 個人情報保護法第27条第5項第3号            | Act on the Protection of Personal Information, Article 27, paragraph 5, item 3
            健康保険法附則第2条第1項                    | 健康保険法附則第2条第1項                  | Health Insurance Act, Supplementary Provisions, Article 2, paragraph 1
            番号法別表の二の項                          | 番号法別表の二の項                        | My Number Act, Appended Table, row 2
            番号法別表第二の三の項                      | 番号法別表第二の三の項                    | My Number Act, Appended Table 2, row 3
            番号法別表第2の3の項                        | 番号法別表第二の三の項                    | My Number Act, Appended Table 2, row 3
            令和6年デジタル庁・総務省令第9号第2条の表の三の項 | 令和6年デジタル庁・総務省令第9号第2条の表の三の項 | Digital Agency and Ministry of Internal Affairs Order No. 9 of 2024, Article 2, table, row 3
            令和6年デジタル庁・総務省令第9号第5条第18号ハ | 令和6年デジタル庁・総務省令第9号第5条第18号ハ | Digital Agency and Ministry of Internal Affairs Order No. 9 of 2024, Article 5, item 18, sub-item (ハ)
            平成26年内閣府・総務省令第7号               | 平成26年内閣府・総務省令第7号             | Cabinet Office and Ministry of Internal Affairs Order No. 7 of 2014
            番号法施行令第30条                          | 番号法施行令第30条                        | Order for Enforcement of the My Number Act, Article 30
            番号法第19条第7項                           | 番号法第19条第7項                         | My Number Act, Article 19, paragraph 7
            行政手続における特定の個人を識別するための番号の利用等に関する法律第十九条第八号 | 番号法第19条第8号 | My Number Act, Article 19, item 8
            """)
    void reads_kanji_and_arabic_numbers_and_prints_the_compact_and_the_english_form(
            String text, String compact, String english) {
        Citation citation = Citation.parse(text);

        assertThat(citation).hasToString(compact);
        assertThat(citation.english()).isEqualTo(english);
        assertThat(Citation.parse(compact)).isEqualTo(citation);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "第19条第8号",
                "民法第1条",
                "番号法第19条第8号第2項",
                "番号法第0条",
                "番号法第一九条",
                "番号法第十二十条",
                "番号法第19条 第8号",
                "番号法第8号",
                "番号法第19条イ",
                "番号法第19条第8号イロ",
                "番号法第10000条",
                "番号法第19条第8号…"
            })
    void refuses_what_is_no_citation(String text) {
        assertThatThrownBy(() -> Citation.parse(text)).isInstanceOf(InvalidCitationException.class);
    }

    static Stream<Citation> everyCitationOfTheReferenceData() {
        return Grounds.standard().all().values().stream()
                .flatMap(ground -> ground.history().citations().stream())
                .map(DatedCitation::citation);
    }

    @ParameterizedTest
    @MethodSource("everyCitationOfTheReferenceData")
    void prints_what_it_reads_for_every_citation_of_the_reference_data(Citation citation) {
        assertThat(Citation.parse(citation.toString())).isEqualTo(citation);
    }

    @RepeatedTest(200)
    void prints_what_it_reads_for_any_citation(RepetitionInfo repetition) {
        var random = new SplittableRandom(repetition.getCurrentRepetition());
        List<CitationUnit> units = new ArrayList<>();
        units.add(new CitationUnit(CitationUnit.Kind.ARTICLE, numbers(random, 3)));
        units.add(new CitationUnit(CitationUnit.Kind.PARAGRAPH, numbers(random, 1)));
        units.add(new CitationUnit(CitationUnit.Kind.ITEM, numbers(random, 2)));
        var citation = new Citation(Statutes.standard().all().get(random.nextInt(8)), units);

        Citation read = Citation.parse(citation.toString());

        assertThat(read).isEqualTo(citation);
    }

    private static List<Integer> numbers(SplittableRandom random, int most) {
        return random.ints(1 + random.nextInt(most), 1, 10_000).boxed().toList();
    }
}
