package jp.mokuteki.domain.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jp.mokuteki.domain.table.InvalidTableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class IssuedTableTest {
    private static final String HEAD = "利用目的\n\n\t一\t二\t三\t四\t五\n";
    private static final String LIST = "<ul style=\"list-style-type: none\"> <li>甲</li> <li>乙</li> </ul>";

    @Test
    void reads_the_three_states_of_a_cell_apart() {
        String text = HEAD + "1. 給付\t" + LIST + "\t・なし\t\t・なし\t \n";

        PurposeCategory category = IssuedTable.parse("t.md", text).categories().get(0);

        assertThat(category.cells().values())
                .extracting(Cell::state)
                .containsExactly("PURPOSES", "DECLARED_NONE", "UNDECLARED", "DECLARED_NONE", "UNDECLARED");
        assertThat(category.purposes()).extracting(PurposeOfUse::text).containsExactly("甲", "乙");
        assertThat(category.purposes()).extracting(PurposeOfUse::coding).containsOnly(new Uncoded());
    }

    @Test
    void writes_marks_of_its_own_form_so_that_they_are_read_as_text() {
        var text = HEAD + "1. 給付\t<ul style=\"list-style-type: none\"> <li>A&amp;B &lt;b&gt;</li> </ul>\t\t\t\t\n";

        PurposeTable table = IssuedTable.parse("t.md", text);

        assertThat(table.purposes().get(0).text()).isEqualTo("A&B <b>");
        assertThat(IssuedTable.write(table)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1. 給付#無し###・なし#・なし            | t.md:4: 一: neither a list of purposes nor ・なし nor blank
            1. 給付#・なし#・なし                   | t.md:4: expected a number, a title and five cells
            1. 給付#<ul style="list-style-type: none"> <li>・なし</li> </ul>#・なし#・なし#・なし#・なし | t.md:4: 一: ・なし is the mark of a cell and no purpose
            給付#・なし#・なし#・なし#・なし#・なし | t.md:4: expected a number, a title and five cells
            見出し                                  | t.md:4: neither the heading nor a line of the table
            """)
    void refuses_what_it_cannot_place_naming_file_line_and_column(String line, String message) {
        String text = HEAD + line.replace('#', '\t') + "\n";

        assertThatThrownBy(() -> IssuedTable.parse("t.md", text))
                .isInstanceOf(InvalidTableException.class)
                .hasMessage(message);
    }

    @Test
    void refuses_two_categories_of_one_number() {
        String line = "1. 給付\t・なし\t・なし\t・なし\t・なし\t・なし\n";

        assertThatThrownBy(() -> IssuedTable.parse("t.md", HEAD + line + line))
                .hasMessage("t.md:5: the number of the category stands twice");
    }

    @Test
    void refuses_a_text_that_is_no_table() {
        assertThatThrownBy(() -> IssuedTable.parse("t.md", "利用目的\n")).isInstanceOf(InvalidTableException.class);
    }
}
