package jp.mokuteki.formats.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import jp.mokuteki.domain.intake.LineReason;
import jp.mokuteki.domain.table.InvalidTableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A document is decoded as what it is, or refused by name; never garbled. */
class EncodingTest {
    private static final String TEXT = """
            1. 被保険者等に対する保険給付に必要な利用目的
            【健保組合等の内部での利用に係る事例】
            ・保険給付及び付加給付の実施
            """;

    private static byte[] in(String charset) {
        return TEXT.getBytes(Charset.forName(charset));
    }

    private static byte[] joined(byte[] first, byte[] second) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(first);
        bytes.writeBytes(second);
        return bytes.toByteArray();
    }

    private static String reason(byte[] document) {
        try {
            Documents.read("table.txt", document);
            return "";
        } catch (InvalidTableException e) {
            return e.reason();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-31j", "EUC-JP", "ISO-2022-JP", "UTF-16", "x-UTF-16LE-BOM"})
    void an_encoding_is_told_from_the_bytes(String charset) {
        assertThat(Documents.read("table.txt", in(charset)).table().purposes())
                .singleElement()
                .satisfies(purpose -> assertThat(purpose.text()).isEqualTo("保険給付及び付加給付の実施"));
    }

    @ParameterizedTest
    @CsvSource({"windows-31j, Shift_JIS", "EUC-JP, EUC-JP", "ISO-2022-JP, ISO-2022-JP", "UTF-8, UTF-8"})
    void the_report_says_which_encoding_was_taken(String charset, String label) {
        assertThat(Documents.read("table.txt", in(charset)).lines())
                .filteredOn(line -> line.reason() == LineReason.ENCODING)
                .singleElement()
                .satisfies(line -> assertThat(line.detail()).isEqualTo(label));
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_text() {
        byte[] marked = joined(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, in("UTF-8"));

        assertThat(Documents.read("table.txt", marked).table().categories())
                .singleElement()
                .satisfies(category -> assertThat(category.number()).isOne());
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, windows-31j",
        "windows-31j, UTF-8",
        "EUC-JP, windows-31j",
        "windows-31j, EUC-JP",
        "EUC-JP, UTF-8"
    })
    void a_mixture_is_refused_naming_what_was_found(String first, String second) {
        byte[] mixed = joined(in(first), "・健診の案内の送付と結果の管理\n".getBytes(Charset.forName(second)));

        assertThat(reason(mixed)).contains("UTF-8 ", "Shift_JIS ", "EUC-JP ", "mixture", "line");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GBK", "EUC-KR", "Big5"})
    void the_encodings_of_others_are_refused(String charset) {
        byte[] foreign = "1. 保険\n【內部】\n給付的實施\n以及管理".getBytes(Charset.forName(charset));

        assertThat(reason(foreign)).isNotEmpty();
    }

    @Test
    void text_in_korean_is_not_taken_for_japanese() {
        byte[] korean = "1. 보험급여에 필요한 이용목적\n내부 이용\n보험급여의 실시와 관리\n".getBytes(Charset.forName("EUC-KR"));

        assertThat(reason(korean)).contains("EUC-JP 0 (0 where it reads as no Japanese)");
    }

    @Test
    void utf_32_and_utf_16_without_mark_are_refused_by_name() {
        assertThat(reason(in("UTF-32BE"))).contains("NUL");
        assertThat(reason(joined(new byte[] {0, 0, (byte) 0xFE, (byte) 0xFF}, in("UTF-32BE"))))
                .contains("UTF-32");
        assertThat(reason(in("UTF-16LE"))).contains("UTF-16 without byte order mark");
    }

    @Test
    void what_was_lost_before_is_named_with_its_line() {
        byte[] lost = TEXT.replace("付加", "\uFFFD").getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> Documents.read("table.txt", lost))
                .isInstanceOf(InvalidTableException.class)
                .hasMessageContaining("table.txt:3:")
                .hasMessageContaining("U+FFFD");
    }

    @Test
    void an_encoding_that_was_told_counts_alone() {
        assertThat(Decoding.decode("f", in("EUC-JP"), Optional.of("euc-jp")).text())
                .isEqualTo(TEXT);
        assertThat(Decoding.decode("f", in("windows-31j"), Optional.of("SJIS")).text())
                .isEqualTo(TEXT);
        assertThatThrownBy(() -> Decoding.decode("f", in("EUC-JP"), Optional.of("UTF-8")))
                .hasMessageContaining("not UTF-8");
        assertThatThrownBy(() -> Decoding.decode("f", in("UTF-8"), Optional.of("latin1")))
                .hasMessageContaining("not known");
    }

    @Test
    void a_page_that_declares_what_it_is_not_is_decoded_as_what_it_is() {
        String page = "<html><head><meta charset=\"Shift_JIS\"></head><body>利用目的を公表します</body></html>";

        assertThat(Decoding.decode("f", page.getBytes(StandardCharsets.UTF_8), Optional.empty())
                        .text())
                .isEqualTo(page);
        assertThat(Decoding.decode("f", page.getBytes(Charset.forName("windows-31j")), Optional.empty()))
                .isEqualTo(new Decoding.Decoded(page, ""));
    }
}
