package jp.mokuteki.domain.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.regex.Pattern;
import jp.mokuteki.domain.table.InvalidTableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RegisterFileTest {
    private static final String HEADER =
            "id,text,actions,handling,counterparties,information,individualNumber,affairs,grounds,note\n";
    private static final String CODED = "1.internal.1,甲,USE,INTERNAL_USE,,CLAIM,NO,,APPI_PURPOSE,\n";

    @Test
    void writes_the_societys_table_so_that_it_is_read_again_with_text_and_codes() {
        PurposeTable society = SocietyTable.read();

        PurposeTable again = RegisterFile.parse("r.csv", RegisterFile.write(society));

        assertThat(again).isEqualTo(society);
    }

    @Test
    void reads_a_cell_without_a_line_or_without_a_mark_as_undeclared_and_never_as_none() {
        String text = HEADER + "1,給付,,,,,,,,\n" + CODED + "1.provide,,,,,,,,,\n1.receive,・なし,,,,,,,,\n";

        PurposeCategory category =
                RegisterFile.parse("r.csv", text).categories().get(0);

        assertThat(category.cells().values())
                .extracting(Cell::state)
                .containsExactly("PURPOSES", "UNDECLARED", "UNDECLARED", "UNDECLARED", "DECLARED_NONE");
    }

    @Test
    void reads_a_purpose_without_codes_as_uncoded() {
        String text = HEADER + "1,給付,,,,,,,,\n1.internal.1,甲,,,,,,,,\n";

        PurposeTable table = RegisterFile.parse("r.csv", text);

        assertThat(table.purposes().get(0).coding()).isEqualTo(new Uncoded());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            1,給付,,,,,,,,#1.internal.1,甲,,,,,,,,#1.internal.1,乙,,,,,,,,                            | r.csv:4: id: stands twice
            1,給付,,,,,,,,#1,徴収,,,,,,,,                                                             | r.csv:3: id: stands twice
            1,給付,,,,,,,,#1.provide,無し,,,,,,,,                                                     | r.csv:3: text: unknown cell mark: ・なし or blank
            1,給付,,,,,,,,#1.outside,・なし,,,,,,,,                                                   | r.csv:3: id: column: no such code
            2,給付,,,,,,,,#1.provide,・なし,,,,,,,,                                                   | r.csv:3: id: its category has no line with a title
            1,給付,,,,,,,,#1.internal.0,甲,,,,,,,,                                                    | r.csv:3: id: purpose id: must be of the form 6.provide.2
            1,給付,,,,,,,,#one,甲,,,,,,,,                                                             | r.csv:3: id: column: no such code
            1,給付,,,,,,,,#1.internal.1,甲,BORROW,INTERNAL_USE,,CLAIM,NO,,APPI_PURPOSE,               | r.csv:3: actions: action: no such code
            1,給付,,,,,,,,#1.internal.1,甲,USE,INTERNAL_USE,,CLAIMS,NO,,APPI_PURPOSE,                 | r.csv:3: information: information kind: no such code
            1,給付,,,,,,,,#1.internal.1,甲,USE,INTERNAL_USE,,CLAIM,NO,,APPI_NOTHING,                  | r.csv:3: grounds: ground: no such code
            1,給付,,,,,,,,#1.internal.1,甲,USE,INTERNAL_USE,,CLAIM,NO,,,                              | r.csv:3: grounds: must not be empty
            1,給付,,,,,,,,#1.internal.1,甲,USE,INTERNAL_USE,EMPLOYER,CLAIM,NO,,APPI_PURPOSE,          | r.csv:3: a use has no counterparty; a provision and a receipt have one
            1,給付,,,,,,,,#1.internal.1,甲,PROVIDE,ENTRUSTMENT,CONTRACTOR,CLAIM,NO,,APPI_ENTRUSTMENT, | r.csv:3: no action of the codes fits the column
            1,給付,,,,,,,,#1.receive.1,甲,RECEIVE,NETWORK_LINKAGE,ADMINISTRATIVE_ORGAN,LOCAL_TAX,NETWORK,5-27,MYNUMBER_NETWORK, | r.csv:3: affairs: affair: must be 5-1 to 5-26
            1,給付,,,,,,,,#1.internal,・なし,,,,,,,,#1.internal.1,甲,,,,,,,,                          | r.csv:3: text: the cell says なし and lists purposes
            1,給付,,,,,,,,#1.internal.1,・なし,USE,INTERNAL_USE,,CLAIM,NO,,APPI_PURPOSE,              | r.csv:3: ・なし is the mark of a cell and no purpose
            1,給付,,,,,,,,#1.internal.1,なし,,,,,,,,                                                  | r.csv:3: ・なし is the mark of a cell and no purpose
            1,給付,,,,,,,,#1.internal.1,甲,USE,INTERNAL_USE,,CLAIM,NO,,APPI_PROPERTY,                 | r.csv:3: a ground does not carry the handling INTERNAL_USE
            1,給付,,,,,,,,#1.internal.1,甲,USE,INTERNAL_USE,,CLAIM,NO,,SECURE_PERSONAL_DATA,          | r.csv:3: a duty is no ground
            1,給付,USE,,,,,,,                                                                         | r.csv:2: actions: only a purpose has codes
            1,給付,,,,,,,,#1.provide,・なし,,,,,,,APPI_NOTHING,                                       | r.csv:3: grounds: only a purpose has codes
            """)
    void refuses_a_wrong_line_naming_file_line_and_column(String lines, String message) {
        String text = HEADER + lines.strip().replace('#', '\n') + "\n";

        assertThatThrownBy(() -> RegisterFile.parse("r.csv", text))
                .isInstanceOf(InvalidTableException.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void refuses_a_file_without_one_of_the_columns() {
        String text = HEADER.replace(",affairs", "") + "1,給付,,,,,,,\n";

        assertThatThrownBy(() -> RegisterFile.parse("r.csv", text))
                .hasMessage("r.csv:1: affairs: the column is missing");
    }

    @Test
    void refuses_a_file_without_a_category() {
        assertThatThrownBy(() -> RegisterFile.parse("r.csv", HEADER)).hasMessage("r.csv:1: id: there is no category");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            USE          | BORROW       | 3: actions: action: no such code; known: USE, PROVIDE, RECEIVE
            INTERNAL_USE | HELP         | 3: handling: handling: no such code; known: INTERNAL_USE, ENTRUSTMENT, JOINT_USE, THIRD_PARTY_PROVISION, STATUTORY_PROVISION, NETWORK_LINKAGE
            ,NO,         | ,no,         | 3: individualNumber: individual number use: no such code; known: NO, USE_AFFAIR, NETWORK, NETWORK_POINTER, ENTRUSTED_AFFAIR
            .internal.   | .inside.     | 3: id: column: no such code; known: internal, review-payment, other-business, provide, receive
            """)
    void tells_the_known_codes_beside_one_that_is_not_known(String sound, String wrong, String message) {
        String text = HEADER + "1,給付,,,,,,,,\n1.internal.1,甲,USE,INTERNAL_USE,,CLAIM,NO,,APPI_PURPOSE,\n";

        assertThatThrownBy(() -> RegisterFile.parse("r.csv", text.replaceFirst(Pattern.quote(sound), wrong)))
                .hasMessage("r.csv:" + message);
    }

    @Test
    void tells_the_known_grounds_and_no_duties() {
        String text = HEADER + "1,給付,,,,,,,,\n1.internal.1,甲,USE,INTERNAL_USE,,CLAIM,NO,,APPI_PURPOSES,\n";

        assertThatThrownBy(() -> RegisterFile.parse("r.csv", text))
                .hasMessageStartingWith(
                        "r.csv:3: grounds: ground: no such code; known: APPI_PURPOSE, APPI_ENTRUSTMENT, ")
                .hasMessageNotContaining("SECURE_PERSONAL_DATA");
    }
}
