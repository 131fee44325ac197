package jp.mokuteki.domain.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.mokuteki.domain.table.Table;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("組合の表 (別表2) 第1版")
final class SocietyTableTest {
    private static final String ISSUED = Table.referenceText("appendix2-seed.md");
    private static final PurposeTable TABLE = SocietyTable.read();

    @Test
    void has_forty_cells_of_which_sixteen_are_filled_and_twenty_four_say_none() {
        List<Cell> cells = TABLE.categories().stream()
                .flatMap(category -> category.cells().values().stream())
                .toList();

        assertThat(cells).hasSize(40);
        assertThat(cells).filteredOn(Cell.Purposes.class::isInstance).hasSize(16);
        assertThat(cells).filteredOn(Cell.DeclaredNone.class::isInstance).hasSize(24);
        assertThat(TABLE.purposes())
                .hasSize(38)
                .allMatch(purpose -> purpose.codes().isPresent());
    }

    @Test
    void is_written_in_the_issued_form_byte_for_byte() {
        List<String> issuedRows =
                ISSUED.lines().filter(line -> line.contains("\t")).toList();

        assertThat(IssuedTable.rows(TABLE)).isEqualTo(issuedRows);
    }

    @Test
    void keeps_the_wording_of_its_time() {
        PurposeCategory sixth = TABLE.category(6).orElseThrow();

        assertThat(sixth.title()).contains("番号法第19条第7号");
        assertThat(TABLE.purpose(PurposeId.parse("1.internal.1")).orElseThrow().text())
                .contains("健康保険被保険者証");
    }

    @Test
    void has_the_same_content_hash_after_it_is_written_and_imported_again() {
        PurposeTable imported = IssuedTable.parse("again.md", IssuedTable.write(TABLE));

        assertThat(imported.contentHash()).isEqualTo(TABLE.contentHash());
        assertThat(imported.codesHash()).isNotEqualTo(TABLE.codesHash());
    }

    @Test
    void keeps_the_hashes_that_were_frozen() {
        assertThat(TABLE.contentHash())
                .hasToString("sha256:a459a943309e0e680b8996c6387b05c9a1d1025e7e7548a3a73c09a9b38b8f11");
        assertThat(TABLE.codesHash())
                .hasToString("sha256:972580887965b284077c2aaee7a2b0abba82650008eb54c45d4a635fdcbdf3ba");
    }

    @Test
    void says_which_categories_serve_a_number_affair() {
        List<NumberAffair.Standing> standings = TABLE.categories().stream()
                .map(category -> category.numberAffair().standing())
                .toList();

        assertThat(standings)
                .containsExactly(
                        NumberAffair.Standing.SERVES,
                        NumberAffair.Standing.SERVES,
                        NumberAffair.Standing.OPEN,
                        NumberAffair.Standing.NONE,
                        NumberAffair.Standing.NONE,
                        NumberAffair.Standing.NONE,
                        NumberAffair.Standing.NONE,
                        NumberAffair.Standing.NONE);
    }

    @Test
    void is_in_force_from_the_first_of_october_2020() {
        RegisterRevision revision = SocietyTable.revision();

        assertThat(revision.number()).isEqualTo(1);
        assertThat(revision.period()).hasToString("2020-10-01/..");
    }
}
