package jp.mokuteki.domain.register;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import jp.mokuteki.domain.table.InvalidTableException;
import jp.mokuteki.domain.table.Table;
import org.junit.jupiter.api.Test;

final class CodesFileTest {
    private static final PurposeTable ISSUED = IssuedTable.parse("t.md", Table.referenceText("appendix2-seed.md"));
    private static final String CODES = Table.referenceText("appendix2-classified.csv");

    @Test
    void refuses_codes_whose_text_differs_by_a_single_letter_from_the_table() {
        String altered = CODES.replace("海外療養費に係る", "海外療養費にかかる");

        assertThatThrownBy(() -> CodesFile.lay(ISSUED, CodesFile.parse("c.csv", altered)))
                .isInstanceOf(InvalidTableException.class)
                .hasMessage("c.csv:6: text: differs from the text of the table");
    }

    @Test
    void refuses_codes_for_a_purpose_that_the_table_does_not_have() {
        String altered = CODES + "9.internal.1,甲,USE,INTERNAL_USE,,CLAIM,NO,,APPI_PURPOSE,\n";

        assertThatThrownBy(() -> CodesFile.lay(ISSUED, CodesFile.parse("c.csv", altered)))
                .hasMessage("c.csv:40: id: is not in the table");
    }

    @Test
    void refuses_a_purpose_that_the_codes_leave_out() {
        String altered =
                CODES.lines().filter(line -> !line.startsWith("8.internal.1")).collect(Collectors.joining("\n"));

        assertThatThrownBy(() -> CodesFile.lay(ISSUED, CodesFile.parse("c.csv", altered)))
                .hasMessage("c.csv:1: id: 8.internal.1 is missing");
    }
}
