package jp.mokuteki.domain.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.mokuteki.domain.register.PurposeTable;
import jp.mokuteki.domain.register.SocietyTable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("新旧対照表")
final class RevisionComparisonTest {
    private static List<String> changes(PurposeTable before, PurposeTable after) {
        return RevisionComparison.between(before, after).changes().stream()
                .map(RevisionComparisonTest::line)
                .toList();
    }

    private static String line(ComparedItem item) {
        String from = item.movedFrom().map(place -> " from " + place).orElse("");
        return item.kind() + " " + item.place() + from + ": " + item.before().orElse("") + " > "
                + item.after().orElse("");
    }

    @Test
    void a_table_and_itself_have_no_changes() {
        PurposeTable table = SocietyTable.read();

        RevisionComparison comparison = RevisionComparison.between(table, table);

        assertThat(comparison.changes()).isEmpty();
        assertThat(comparison.items()).hasSize(1 + 5 + 8 + 40 + 38);
    }

    @Test
    void titles_headings_marks_and_purposes_are_compared_in_the_order_of_the_table() {
        PurposeTable before = SampleTables.table(
                "title,旧表題",
                "receive,旧見出し",
                "1,旧区分",
                "1.internal.1,甲",
                "1.internal.2,乙",
                "1.review-payment,・なし",
                "1.other-business,",
                "1.provide,・なし",
                "1.receive,・なし");
        PurposeTable after = SampleTables.table(
                "title,新表題",
                "receive,新見出し",
                "1,新区分",
                "1.internal.1,甲",
                "1.internal.3,丙",
                "1.review-payment,",
                "1.other-business,・なし",
                "1.provide.1,丁",
                "1.receive,・なし");

        assertThat(changes(before, after))
                .containsExactly(
                        "CHANGED title: 旧表題 > 新表題",
                        "CHANGED receive: 旧見出し > 新見出し",
                        "CHANGED 1: 旧区分 > 新区分",
                        "REMOVED 1.internal.2: 乙 > ",
                        "ADDED 1.internal.3:  > 丙",
                        "CHANGED 1.review-payment: ・なし > （空欄）",
                        "CHANGED 1.other-business: （空欄） > ・なし",
                        "REMOVED 1.provide: ・なし > ",
                        "ADDED 1.provide.1:  > 丁");
    }

    @Test
    void a_purpose_that_changed_its_place_or_its_cell_was_moved_and_the_others_were_not() {
        PurposeTable before = SampleTables.table(
                "1,区分", "1.internal.1,甲", "1.internal.2,乙", "1.internal.3,丙", "1.provide.1,丁", "1.provide.2,戊");
        PurposeTable after = SampleTables.table(
                "1,区分", "1.internal.3,丙", "1.internal.1,甲", "1.internal.2,乙", "1.provide.2,戊", "1.receive.1,丁");

        assertThat(changes(before, after))
                .containsExactly(
                        "MOVED 1.internal.3 from 1.internal.3: 丙 > 丙",
                        "REMOVED 1.receive: （空欄） > ",
                        "MOVED 1.receive.1 from 1.provide.1: 丁 > 丁");
    }

    @Test
    void a_removed_purpose_stands_after_the_one_that_it_followed() {
        PurposeTable before = SampleTables.table("1,区分", "1.internal.1,甲", "1.internal.2,乙", "1.internal.3,丙");
        PurposeTable after = SampleTables.table("1,区分", "1.internal.1,甲", "1.internal.3,丙", "1.internal.4,丁");

        List<String> places = RevisionComparison.between(before, after).items().stream()
                .map(item -> item.place().toString())
                .filter(place -> place.startsWith("1.internal."))
                .toList();

        assertThat(places).containsExactly("1.internal.1", "1.internal.2", "1.internal.3", "1.internal.4");
    }

    @Test
    void categories_are_added_removed_and_moved() {
        PurposeTable before = SampleTables.table("1,甲", "2,乙", "2.internal.1,丙", "3,丁");
        PurposeTable after = SampleTables.table("1,甲", "3,戊", "3.internal.1,丙", "4,丁");

        assertThat(changes(before, after))
                .contains(
                        "REMOVED 2: 乙 > ",
                        "CHANGED 3: 丁 > 戊",
                        "MOVED 3.internal.1 from 2.internal.1: 丙 > 丙",
                        "ADDED 4:  > 丁")
                .noneMatch(line -> line.contains(" 1:"));
    }

    @Test
    void a_category_with_another_number_and_its_title_was_moved() {
        PurposeTable before = SampleTables.table("1,甲", "2,乙", "2.internal.1,丙");
        PurposeTable after = SampleTables.table("1,甲", "3,乙", "3.internal.1,丙");

        assertThat(changes(before, after))
                .containsExactly("MOVED 3 from 2: 乙 > 乙", "MOVED 3.internal.1 from 2.internal.1: 丙 > 丙");
    }
}
