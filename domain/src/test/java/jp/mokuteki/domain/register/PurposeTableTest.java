package jp.mokuteki.domain.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The content hash follows the text and nothing else, the codes hash the codes and nothing else. */
final class PurposeTableTest {
    private static final PurposeTable SOCIETY = SocietyTable.read();
    private static final NumberAffair NONE = new NumberAffair(NumberAffair.Standing.NONE, "");

    @Test
    void one_letter_of_a_purpose_changes_the_content_hash_and_not_the_codes_hash() {
        PurposeTable other = SOCIETY.coded(purpose -> purpose.id().toString().equals("8.internal.1")
                ? new PurposeOfUse(purpose.id(), purpose.text() + "。", purpose.coding())
                : purpose);

        assertThat(other.contentHash()).isNotEqualTo(SOCIETY.contentHash());
        assertThat(other.codesHash()).isEqualTo(SOCIETY.codesHash());
    }

    @Test
    void a_code_changes_the_codes_hash_and_not_the_content_hash() {
        PurposeTable other = SOCIETY.coded(
                purpose -> purpose.id().toString().equals("8.internal.1") ? purpose.coded(new Uncoded()) : purpose);

        assertThat(other.contentHash()).isEqualTo(SOCIETY.contentHash());
        assertThat(other.codesHash()).isNotEqualTo(SOCIETY.codesHash());
    }

    @Test
    void a_remark_changes_no_hash() {
        PurposeTable other = SOCIETY.coded(purpose -> purpose.coded(remarked(purpose)));

        assertThat(other).isNotEqualTo(SOCIETY);
        assertThat(other.contentHash()).isEqualTo(SOCIETY.contentHash());
        assertThat(other.codesHash()).isEqualTo(SOCIETY.codesHash());
    }

    private static Coding remarked(PurposeOfUse purpose) {
        PurposeCodes codes = purpose.codes().orElseThrow();
        return new PurposeCodes(
                codes.actions(),
                codes.handling(),
                codes.counterparties(),
                codes.information(),
                codes.numberUse(),
                codes.affairs(),
                codes.grounds(),
                codes.note() + " remark");
    }

    @Test
    void a_blank_cell_and_one_that_says_none_have_different_hashes() {
        PurposeTable blank = withProvideCell(new Cell.Undeclared());
        PurposeTable none = withProvideCell(new Cell.DeclaredNone());

        assertThat(blank.contentHash()).isNotEqualTo(none.contentHash());
    }

    @Test
    void the_standing_of_a_category_changes_the_codes_hash_and_not_the_content_hash() {
        PurposeTable none = withProvideCell(new Cell.DeclaredNone());
        PurposeTable open = withStanding(new NumberAffair(NumberAffair.Standing.OPEN, ""));
        PurposeTable serves = withStanding(new NumberAffair(NumberAffair.Standing.SERVES, "BENEFITS"));

        assertThat(open.contentHash()).isEqualTo(none.contentHash()).isEqualTo(serves.contentHash());
        assertThat(open.codesHash()).isNotEqualTo(none.codesHash()).isNotEqualTo(serves.codesHash());
    }

    private static PurposeTable withProvideCell(Cell cell) {
        return with(NONE, cell);
    }

    private static PurposeTable withStanding(NumberAffair affair) {
        return with(affair, new Cell.DeclaredNone());
    }

    private static PurposeTable with(NumberAffair affair, Cell cell) {
        Cell empty = new Cell.DeclaredNone();
        var cells = Map.of(
                DisclosureColumn.INTERNAL, empty,
                DisclosureColumn.REVIEW_PAYMENT, empty,
                DisclosureColumn.OTHER_BUSINESS, empty,
                DisclosureColumn.PROVIDE, cell,
                DisclosureColumn.RECEIVE, empty);
        return new PurposeTable(
                "利用目的", List.of("一", "二", "三", "四", "五"), List.of(new PurposeCategory(1, "給付", affair, cells)));
    }
}
