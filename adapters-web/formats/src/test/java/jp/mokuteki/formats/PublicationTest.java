package jp.mokuteki.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jp.mokuteki.application.port.PublishedTable;
import jp.mokuteki.application.port.TableFormat;
import jp.mokuteki.domain.register.PurposeOfUse;
import jp.mokuteki.domain.register.RegisterRevision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the public sees of a revision. */
class PublicationTest {
    private final FormattedReviews reviews = new FormattedReviews();

    @ParameterizedTest
    @EnumSource(value = TableFormat.class, mode = EnumSource.Mode.EXCLUDE, names = "ISSUED")
    void every_form_names_the_same_purposes_and_the_content_hash(TableFormat format) {
        RegisterRevision revision = Fixtures.theSocietysRevision();

        String written = reviews.publish(Fixtures.published(revision), format);

        assertThat(written).contains(revision.table().contentHash().toString());
        assertThat(revision.table().purposes())
                .map(PurposeOfUse::text)
                .allSatisfy(text -> assertThat(written).contains(text));
    }

    @ParameterizedTest
    @EnumSource(value = TableFormat.class, mode = EnumSource.Mode.EXCLUDE, names = "ISSUED")
    void no_form_shows_the_remarks_of_the_society(TableFormat format) {
        PublishedTable published = Fixtures.published(Fixtures.withARemarkOnEveryPurpose());

        assertThat(reviews.publish(published, format)).doesNotContain(Fixtures.CANARY);
    }

    @ParameterizedTest
    @EnumSource(
            value = TableFormat.class,
            names = {"JSON", "MARKDOWN", "HTML", "JSON_LD"})
    void forms_with_room_for_it_name_the_society_and_the_day(TableFormat format) {
        String written = reviews.publish(Fixtures.published(Fixtures.theSocietysRevision()), format);

        assertThat(written).contains("見本健康保険組合", "2020-09-15", "2020-10-01");
    }

    @Test
    void the_csv_begins_with_a_byte_order_mark_and_runs_no_formula() {
        PublishedTable published = Fixtures.published(Fixtures.withOnePurpose("=HYPERLINK(\"x\")"));

        String written = reviews.publish(published, TableFormat.CSV);

        assertThat(written)
                .startsWith(
                        "\uFEFFcategory,title,column,heading,state,purpose,text,revision,effectiveFrom,contentHash");
        assertThat(written).contains("\"'=HYPERLINK(\"\"x\"\")\"");
    }

    @Test
    void the_page_prints_on_a4_with_every_cell_that_says_none() {
        String page = reviews.publish(Fixtures.published(Fixtures.theSocietysRevision()), TableFormat.HTML);

        assertThat(page).contains("@page { size: A4 landscape");
        assertThat(page.split("<td>・なし</td>", -1)).hasSize(25);
        assertThat(page.split("<td>", -1)).hasSize(41);
    }

    @Test
    void the_form_as_issued_has_no_room_for_the_hash() {
        PublishedTable published = Fixtures.published(Fixtures.theSocietysRevision());

        assertThatThrownBy(() -> reviews.publish(published, TableFormat.ISSUED))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
