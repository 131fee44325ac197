package jp.mokuteki.formats.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.stream.Stream;
import jp.mokuteki.application.port.out.TableImports;
import jp.mokuteki.domain.table.InvalidTableException;
import jp.mokuteki.domain.table.NumberInTableException;
import jp.mokuteki.domain.table.TableFaultCode;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no table is refused, with what and where. */
class BadDocumentsTest {
    private static final String NUMBER = "1234-5678-9018";

    private static InvalidTableException fault(String name, byte[] document) {
        var fault = Assertions.catchThrowableOfType(InvalidTableException.class, () -> Documents.read(name, document));
        // what a document can have wrong has a code, so that it is told in either language
        assertThat(fault.fault().code()).isNotEqualTo(TableFaultCode.BROKEN_RULE);
        return fault;
    }

    private static InvalidTableException fault(String name, String document) {
        return fault(name, document.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            prose.txt | 個人情報保護方針~当組合は法令を守ります。~・安全に管理します。             | 1 | no table of purposes
            twice.txt | 1. 給付~【内部での利用】~・支給~1. 年金~【内部での利用】~・照会            | 4 | the number 1 stands twice, first in line 1
            other.txt | 1. 給付~【内部での利用】~・支給~【国外への移転】~・翻訳~【他の事業者等への情報提供を伴う事例】~・委託 | 4 | names none of the five columns
            bare.txt  | 1. 給付に必要な利用目的~【内部での利用】~・支給~2. 健診に必要な利用目的~・委託 | 4 | a category without the heading of a column
            both.txt  | 1. 給付~【内部での利用】~・支給~・なし                                      | 4 | the cell lists purposes and says なし
            empty.txt | ~~                                                                           | 1 | the document is empty
            grid.csv  | 区分,内部での利用,保有個人データの内容~1. 給付,支給,氏名                     | 1 | a column that cannot be placed
            same.csv  | 区分,内部での利用,組合内の利用~1. 給付,支給,支払                               | 1 | the column internal stands twice
            quote.csv | 区分,内部での利用~1. 給付,"支給                                               | 1 | a quotation mark stands wrong
            wide.csv  | 区分,内部での利用~1. 給付,支給,委託                                           | 2 | more cells than headings
            table.md  | ¦ 区分 ¦ 内部での利用 ¦ 備考 ¦~¦ --- ¦ --- ¦ --- ¦~¦ 1. 給付 ¦ ・支給 ¦ x ¦ | 1 | a column that cannot be placed
            cut.json  | {"categories": [                                                              | 1 | no JSON
            none.json | {"title": "x"}                                                                | 1 | is missing
            """)
    void a_fault_names_the_line_and_what_is_wrong(String name, String text, int line, String reason) {
        InvalidTableException fault = fault(name, text.replace("~", "\n").replace("¦", "|"));

        assertThat(fault.line()).isEqualTo(line);
        assertThat(fault.reason()).contains(reason);
    }

    @ParameterizedTest
    @CsvSource({
        "504B0304140006000800786C2F776F726B, an Excel file",
        "504B030414000600776F72642F, a Word file",
        "504B030414, a ZIP file",
        "255044462D312E37, a PDF file",
        "D0CF11E0A1B11AE1, an old Excel",
        "1F8B0800, a gzip file",
        "89504E470D0A, a PNG file"
    })
    void a_file_that_is_no_text_is_named(String bytes, String what) {
        assertThat(fault("table.csv", HexFormat.of().parseHex(bytes)).reason()).contains(what);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. 給付~【内部での利用】~・支給 " + NUMBER,
                "題名 １２３４５６７８９０１８~1. 給付~【内部での利用】~・支給",
                "1. 給付~【内部での利用】~・支給123456~　　789018の管理",
                "<html><body><p>1. 給付</p><p>【内部での利用】</p>~<p>・&#49;&#50;3456789018</p></body></html>",
                "<html><body><!-- " + NUMBER + " --><p>1. 給付</p></body></html>",
                "{\"categories\":[{\"number\":1,\"title\":\"給付\",\"cells\":[{\"column\":\"internal\",\"state\":\"PURPOSES\","
                        + "\"purposes\":[\"\\u0031\\u003234-5678-9018\"]}]}]}"
            })
    void an_individual_number_is_refused_and_not_repeated(String text) {
        assertThatThrownBy(() -> Documents.read("table", text.replace("~", "\n")))
                .isInstanceOf(NumberInTableException.class)
                .hasMessageMatching("table:\\d:.*")
                .hasMessageNotContaining("9018");
    }

    @Test
    void what_is_too_big_is_refused_for_that() {
        assertThat(fault("big.txt", new byte[5 * 1024 * 1024]).reason()).isEqualTo("a table has at most 4 MiB");
        assertThat(fault("long.txt", "x\n".repeat(TableImports.MOST_LINES + 1)))
                .satisfies(fault -> assertThat(fault.reason()).contains("20000 lines"))
                .satisfies(fault -> assertThat(fault.line()).isEqualTo(TableImports.MOST_LINES + 1));
    }

    static Stream<Arguments> bombs() {
        return Stream.of(
                Arguments.of("commas.csv", "区分,内部での利用," + ",".repeat(400_000)),
                Arguments.of("field.csv", "区分,内部での利用\n1. 給付,\"" + "x".repeat(400_000) + "\"\n"),
                Arguments.of("rows.csv", "区分,内部での利用\n" + "1,\n".repeat(4_000)),
                Arguments.of("deep.html", "<html><body>" + "<div>".repeat(100_000) + "深い" + "</div>".repeat(100_000)),
                Arguments.of("lists.html", "<html><body><p>1. 給付</p><p>【内部での利用】</p>" + "<ul><li>あ".repeat(12_000)),
                Arguments.of("tables.html", "<html><body>" + "<table><tr><td>".repeat(12_000)),
                Arguments.of(
                        "spans.html",
                        "<html><body><table><tr><td colspan=99999 rowspan=99999>区分</td></tr>"
                                + "<tr><td>a</td></tr>".repeat(4_000)),
                Arguments.of("numbers.html", "<html><body><ol>" + "<li>あ".repeat(25_000)),
                Arguments.of("line.txt", "1. 給付\n【内部での利用】\n・" + "あ".repeat(112_000)),
                Arguments.of("brackets.txt", "（".repeat(112_000)),
                Arguments.of("colons.txt", ":".repeat(112_000) + "\n【".repeat(4_000)),
                Arguments.of("pipes.md", "|".repeat(400_000)),
                Arguments.of("tabs.txt", "\tx".repeat(112_000)),
                Arguments.of("nested.json", "{\"categories\":" + "[".repeat(100_000)));
    }

    /** Seconds are enough for a busy machine; what is not linear takes minutes. */
    @ParameterizedTest
    @MethodSource("bombs")
    void a_bomb_is_refused_in_time(String name, String document) {
        Assertions.assertThat(org.junit.jupiter.api.Assertions.<InvalidTableException>assertTimeout(
                        Duration.ofSeconds(30), () -> fault(name, document)))
                .isNotNull();
    }

    @Test
    void scripts_of_a_page_are_no_text_of_it() {
        String page = "<html><body><script>1. 嘘\n【内部での利用】\n・嘘</script><h3>1. 給付</h3><p>【内部での利用】</p>"
                + "<ul><li onclick=\"alert(1)\">支給<script>alert(1)</script></li></ul></body></html>";

        assertThat(Documents.written(Documents.read("page.html", page))).containsExactly("1\t給付", "1.internal\t支給");
    }
}
