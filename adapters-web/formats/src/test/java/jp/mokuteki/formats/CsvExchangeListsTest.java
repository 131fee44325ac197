package jp.mokuteki.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.mokuteki.domain.ledger.ListedExchange;
import jp.mokuteki.domain.table.InvalidTableException;
import jp.mokuteki.domain.table.TableFaultCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A list of exchanges is read strictly, whole or not at all. */
final class CsvExchangeListsTest {
    private static final String HEADER = "requestedAt,providedAt,inquirer,provider,procedure,information,reference\n";
    private static final String ROW =
            "2026-04-01T09:00:00+09:00,2026-04-01T09:00:01.5+09:00,サンプル健康保険組合,見本市長,JT01,甲情報|乙情報,K-2026-1\n";
    private static final ListedExchange READ = new ListedExchange(
            2,
            Instant.parse("2026-04-01T00:00:00Z"),
            Optional.of(Instant.parse("2026-04-01T00:00:01.5Z")),
            "サンプル健康保険組合",
            "見本市長",
            Optional.of("JT01"),
            List.of("甲情報", "乙情報"),
            Optional.of("K-2026-1"));

    private final CsvExchangeLists lists = new CsvExchangeLists();

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private List<ListedExchange> rows(String text) {
        return lists.read("list.csv", utf8(text)).rows();
    }

    private InvalidTableException refusal(byte[] document) {
        var refusal = catchThrowableOfType(InvalidTableException.class, () -> lists.read("list.csv", document));
        // what a list can have wrong has a code, so that it is told in either language
        assertThat(refusal.fault().code()).isNotEqualTo(TableFaultCode.BROKEN_RULE);
        return refusal;
    }

    private InvalidTableException refusal(String text) {
        return refusal(utf8(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF"})
    void a_row_is_read_with_or_without_a_byte_order_mark(String mark) {
        assertThat(rows(mark + HEADER + ROW)).containsExactly(READ);
    }

    @Test
    void columns_may_stand_in_any_order_cells_in_quotes_and_lines_end_either_way() {
        String other = """
                reference,information,procedure,provider,inquirer,providedAt,requestedAt
                "K-2026-1",甲情報|乙情報,JT01,"見本市長",サンプル健康保険組合,2026-04-01T00:00:01.5Z,2026-04-01T00:00:00Z
                """.replace("\n", "\r\n");

        assertThat(rows(other)).containsExactly(READ);
    }

    @Test
    void what_a_list_may_leave_open_is_absent() {
        List<ListedExchange> rows = rows(HEADER + "2026-04-01T09:00:00+09:00,,甲,乙,,丙情報,\n");

        assertThat(rows)
                .singleElement()
                .satisfies(row -> assertThat(List.of(row.providedAt(), row.procedure(), row.reference()))
                        .containsOnly(Optional.empty()));
    }

    @Test
    void whoever_looks_is_told_how_many_lines_of_all_were_read() {
        var told = new ArrayList<String>();

        lists.read("list.csv", utf8(HEADER + ROW + ROW), (line, lines) -> told.add(line + "/" + lines));

        assertThat(told).containsExactly("2/3", "3/3", "3/3");
    }

    @Test
    void rows_keep_their_order_and_their_lines() {
        assertThat(rows(HEADER + ROW + ROW)).map(ListedExchange::line).containsExactly(2, 3);
        assertThat(rows(HEADER)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', nullValues = "-", textBlock = """
            reference;  referenz;             '';         unknown column
            reference;  requestedAt;          requestedAt; stands twice
            ,reference; '';                   reference;  is missing
            """)
    void a_header_names_every_column_once_and_no_other(String part, String instead, String column, String reason) {
        InvalidTableException refusal = refusal(HEADER.replace(part, instead) + ROW);

        assertThat(refusal.line()).isEqualTo(1);
        assertThat(refusal.column()).isEqualTo(column);
        assertThat(refusal).hasMessageContaining(reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            2026-04-01T09:00:00+09:00;   2026-04-01T12:00:00;          requestedAt; not a time
            2026-04-01T09:00:00+09:00;   2026-02-30T09:00:00+09:00;    requestedAt; no such time
            2026-04-01T09:00:00+09:00;   2026/04/01 09:00:00;          requestedAt; not a time
            2026-04-01T09:00:00+09:00;   1969-04-01T09:00:00+09:00;    '';          a time lies from 1970
            2026-04-01T09:00:00+09:00;   '';                           requestedAt; must not be empty
            2026-04-01T09:00:01.5+09:00; 12:00;                        providedAt;  not a time
            サンプル健康保険組合;         '';                           inquirer;    must not be empty
            見本市長;                    '';                           provider;    must not be empty
            見本市長;                    '見本\u202E市長';              provider;    forbidden character
            JT01;                        J T;                          procedure;   1 to 128
            甲情報|乙情報;                '';                           '';          one item of information
            甲情報|乙情報;                甲情報|甲情報;                 information; stands twice
            甲情報|乙情報;                甲情報||乙情報;                information; 1 to 200
            K-2026-1;                    山田様分;                      reference;   1 to 128
            K-2026-1;                    '=1+1';                       reference;   begins like a formula
            サンプル健康保険組合;         '@SUM(A1)';                   inquirer;    begins like a formula
            見本市長;                    '+81';                        provider;    begins like a formula
            見本市長;                    '-1';                         provider;    begins like a formula
            見本市長;                    見本市長123456789018;          provider;    Individual Number
            K-2026-1;                    1234-5678-9018;               reference;   Individual Number
            甲情報|乙情報;                １２３４５６７８９０１８;       information; Individual Number
            ,K-2026-1;                   '';                           '';          expected 7 fields
            ,K-2026-1;                   ',K-2026-1,';                 '';          expected 7 fields
            """)
    void a_cell_that_breaks_a_rule_is_named_by_line_and_column_and_not_repeated(
            String part, String instead, String column, String reason) {
        String wrong = ROW.replace(part, instead);
        assertThat(wrong).isNotEqualTo(ROW);

        InvalidTableException refusal = refusal(HEADER + ROW + wrong);

        assertThat(refusal.line()).isEqualTo(3);
        assertThat(refusal.column()).isEqualTo(column);
        assertThat(refusal).hasMessageStartingWith("list.csv:3: ").hasMessageContaining(reason);
        if (instead.length() > 2) {
            assertThat(refusal.reason()).doesNotContain(instead);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\"a\"b,,,,,,\n", "\"a", "a,\"b\n"})
    void a_record_that_is_none_is_refused_at_its_line(String record) {
        InvalidTableException refusal = refusal(HEADER + ROW + record);

        assertThat(refusal.line()).isBetween(2, 3);
        assertThat(refusal.column()).isEmpty();
    }

    @Test
    void a_document_without_header_or_in_another_encoding_is_refused() {
        assertThat(refusal("")).hasMessageContaining("header line is missing");
        assertThat(refusal(ROW)).hasMessageContaining("unknown column").hasMessageNotContaining("見本市長");
        assertThat(refusal((HEADER + ROW).getBytes(StandardCharsets.UTF_16BE))).hasMessageContaining("not UTF-8");
        assertThat(refusal(new byte[] {(byte) 0x8C, (byte) 0xA9})).hasMessageContaining("not UTF-8");
    }

    @Test
    void more_rows_than_a_list_may_have_are_refused_at_the_first_of_them() {
        var small = new CsvExchangeLists(2);

        assertThat(small.read("list.csv", utf8(HEADER + ROW + ROW)).rows()).hasSize(2);
        InvalidTableException refusal = catchThrowableOfType(
                InvalidTableException.class, () -> small.read("list.csv", utf8(HEADER + ROW + ROW + ROW)));
        assertThat(refusal).hasMessage("list.csv:4: a list has at most 2 rows");
    }

    @Test
    void a_list_may_have_two_hundred_thousand_rows() {
        assertThat(rows(HEADER + ROW.repeat(200_000))).hasSize(200_000);
        assertThat(refusal(HEADER + ROW.repeat(200_001)).line()).isEqualTo(200_002);
    }
}
