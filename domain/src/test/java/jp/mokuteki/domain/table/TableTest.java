package jp.mokuteki.domain.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TableTest {
    @Test
    void reads_quoted_fields_and_remembers_the_line_of_each_record() {
        String text = "a,b\r\n\"one\n\"\"two\"\"\",x\n三,﨑𠮷\n";

        Table table = Table.parse("t.csv", text, "a", "b");

        assertThat(table.rows()).extracting(TableRow::line).containsExactly(2, 4);
        assertThat(table.rows().get(0).text("a")).isEqualTo("one\n\"two\"");
        assertThat(table.rows().get(1).text("b")).isEqualTo("﨑𠮷");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            'a,c#1,2#'       | t.csv:1: c: unknown column
            'a,a#1,2#'       | t.csv:1: a: the column stands twice
            'a#1#'           | t.csv:1: b: the column is missing
            'a,b#1,2#3#'     | t.csv:3: expected 2 fields, found 1
            'a,b#1,"2#'      | t.csv:3: a quotation mark is not closed
            'a,b#1,2"3#'     | t.csv:2: a quotation mark inside a field that does not begin with one
            'a,b#1,"2"3#'    | t.csv:2: text after a closing quotation mark, or a lone carriage return
            'a,b#1,2##'      | t.csv:3: expected 2 fields, found 1
            """)
    void refuses_what_is_not_the_table_naming_file_and_line(String text, String message) {
        String lines = text.replace('#', '\n');

        assertThatThrownBy(() -> Table.parse("t.csv", lines, "a", "b"))
                .isInstanceOf(InvalidTableException.class)
                .hasMessage(message);
    }

    @Test
    void refuses_an_empty_text_because_the_header_is_missing() {
        assertThatThrownBy(() -> Table.parse("t.csv", "", "a")).hasMessage("t.csv:1: the header line is missing");
    }

    @Test
    void refuses_bytes_that_are_not_utf_8_naming_the_line() {
        byte[] bytes = "a\n1\n\u00e9\n".getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> Table.decode("t.csv", bytes)).hasMessage("t.csv:3: not UTF-8");
    }

    @Test
    void drops_a_byte_order_mark() {
        byte[] bytes = "\uFEFFa\n".getBytes(StandardCharsets.UTF_8);

        assertThat(Table.decode("t.csv", bytes)).isEqualTo("a\n");
    }

    @Test
    void refuses_a_key_that_stands_twice_on_its_second_line() {
        Table table = Table.parse("t.csv", "a\nx\ny\nx\n", "a");

        assertThatThrownBy(() -> table.read(row -> row.text("a"), Function.identity(), "a"))
                .hasMessage("t.csv:4: a: stands twice");
    }

    @ParameterizedTest
    @CsvSource({"2026-02-29", "2026-3-1", "令和8年", "20260301", "2026-03-01T00:00", "'2026-03-01 '"})
    void refuses_what_is_not_a_civil_date(String text) {
        TableRow row = Table.parse("t.csv", "a\n" + text + "\n", "a").rows().get(0);

        assertThatThrownBy(() -> row.date("a"))
                .isInstanceOf(InvalidTableException.class)
                .hasMessageStartingWith("t.csv:2: a: ");
    }

    @Test
    void reads_a_leap_day() {
        TableRow row = Table.parse("t.csv", "a\n2028-02-29\n", "a").rows().get(0);

        assertThat(row.date("a")).isEqualTo(LocalDate.of(2028, 2, 29));
    }

    @Test
    void refuses_a_value_that_stands_twice_in_a_field() {
        TableRow row = Table.parse("t.csv", "a\nX|X\n", "a").rows().get(0);

        assertThatThrownBy(() -> row.many("a", Function.identity())).hasMessage("t.csv:2: a: a value stands twice");
    }
}
