package jp.mokuteki.formats;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import jp.mokuteki.domain.register.PurposeOfUse;
import jp.mokuteki.domain.register.RegisterRevision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The table as CSV. */
class CsvTableTest {
    private static List<NamedCsvRecord> readBack(RegisterRevision revision) {
        return CsvReader.builder().ofNamedCsvRecord(CsvTable.write(revision)).stream()
                .toList();
    }

    private static List<NamedCsvRecord> inState(List<NamedCsvRecord> lines, String state) {
        return lines.stream()
                .filter(line -> line.getField("state").equals(state))
                .toList();
    }

    @Test
    void has_one_line_a_purpose_and_one_a_declared_none() {
        var revision = Fixtures.theSocietysRevision();

        List<NamedCsvRecord> lines = readBack(revision);

        assertThat(lines).hasSize(38 + 24);
        assertThat(inState(lines, "PURPOSES"))
                .map(line -> line.getField("purpose") + " " + line.getField("text"))
                .containsExactlyElementsOf(revision.table().purposes().stream()
                        .map(purpose -> purpose.id() + " " + purpose.text())
                        .toList());
        assertThat(inState(lines, "DECLARED_NONE"))
                .hasSize(24)
                .allSatisfy(line -> assertThat(line.getField("purpose") + line.getField("text"))
                        .isEmpty());
    }

    @Test
    void names_its_columns() {
        NamedCsvRecord first = readBack(Fixtures.theSocietysRevision()).get(0);

        assertThat(first.getHeader())
                .containsExactly("category", "title", "column", "heading", "state", "purpose", "text");
        assertThat(first.getFields())
                .startsWith("1", "被保険者等に対する保険給付に必要な利用目的", "internal", "健保組合等の内部での利用に係るもの", "PURPOSES");
    }

    @Test
    void a_blank_cell_has_a_line_of_its_own_state() {
        List<NamedCsvRecord> lines = readBack(Fixtures.withABlankCell());

        assertThat(inState(lines, "UNDECLARED"))
                .singleElement()
                .satisfies(line -> assertThat(line.getField("column")).isEqualTo("receive"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+81", "-1", "@SUM(A1)"})
    void a_text_that_begins_like_a_formula_is_neutralised(String text) {
        RegisterRevision revision = Fixtures.withOnePurpose(text);

        List<NamedCsvRecord> lines = readBack(revision);

        assertThat(lines)
                .filteredOn(line -> line.getField("purpose").equals("1.receive.1"))
                .singleElement()
                .satisfies(line -> assertThat(line.getField("text")).isEqualTo("'" + text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t=1", "\r=1"})
    void a_cell_that_begins_with_a_hidden_character_is_neutralised(String text) {
        assertThat(CsvTable.neutral(text)).isEqualTo("'" + text);
    }

    @Test
    void a_text_with_quotes_and_commas_comes_back_whole() {
        RegisterRevision revision = Fixtures.withOnePurpose("\"甲\",乙");

        List<NamedCsvRecord> lines = readBack(revision);

        assertThat(lines).map(line -> line.getField("text")).contains("\"甲\",乙");
        assertThat(revision.table().purposes())
                .map(PurposeOfUse::text)
                .containsExactlyElementsOf(inState(lines, "PURPOSES").stream()
                        .map(line -> line.getField("text"))
                        .toList());
    }
}
