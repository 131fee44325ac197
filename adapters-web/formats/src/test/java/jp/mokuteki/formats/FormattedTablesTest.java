package jp.mokuteki.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import jp.mokuteki.application.port.TableFormat;
import jp.mokuteki.domain.register.PurposeOfUse;
import jp.mokuteki.domain.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for every form of the table. */
class FormattedTablesTest {
    /** Forms that name the state of a cell by its code. */
    private static final Set<TableFormat> CODED = EnumSet.of(TableFormat.JSON, TableFormat.CSV, TableFormat.JSON_LD);

    private final FormattedTables tables = new FormattedTables();

    @Test
    void issued_rows_are_byte_for_byte_the_lines_of_the_table_as_issued() {
        String issued = Table.referenceText("appendix2-seed.md");

        String written = tables.write(Fixtures.theSocietysRevision(), TableFormat.ISSUED);

        assertThat(written.lines().filter(line -> line.contains("\t")))
                .containsExactlyElementsOf(
                        issued.lines().filter(line -> line.contains("\t")).toList());
    }

    @ParameterizedTest
    @EnumSource(TableFormat.class)
    void every_form_names_every_purpose(TableFormat format) {
        var revision = Fixtures.theSocietysRevision();

        String written = tables.write(revision, format);

        assertThat(written).endsWith("\n");
        assertThat(revision.table().purposes())
                .hasSize(38)
                .map(PurposeOfUse::text)
                .allSatisfy(text -> assertThat(written).contains(text));
    }

    @ParameterizedTest
    @EnumSource(TableFormat.class)
    void no_form_shows_the_remark_on_the_codes(TableFormat format) {
        var revision = Fixtures.withARemarkOnEveryPurpose();

        String written = tables.write(revision, format);

        assertThat(written).doesNotContain(Fixtures.CANARY);
    }

    @ParameterizedTest
    @EnumSource(TableFormat.class)
    void a_blank_cell_never_reads_like_a_declared_none(TableFormat format) {
        String declared = tables.write(Fixtures.theSocietysRevision(), format);
        String blank = tables.write(Fixtures.withABlankCell(), format);

        String mark = CODED.contains(format) ? "DECLARED_NONE" : "・なし";

        assertThat(declared.split(mark, -1)).hasSize(25);
        assertThat(blank.split(mark, -1)).hasSize(24);
    }

    @ParameterizedTest
    @EnumSource(
            value = TableFormat.class,
            names = {"JSON", "MARKDOWN", "HTML", "JSON_LD"})
    void forms_with_room_for_it_name_the_content_hash(TableFormat format) {
        var revision = Fixtures.theSocietysRevision();

        String written = tables.write(revision, format);

        assertThat(written).contains(revision.table().contentHash().toString());
    }
}
