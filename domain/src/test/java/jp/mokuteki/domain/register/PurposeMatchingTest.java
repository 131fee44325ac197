package jp.mokuteki.domain.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PurposeMatchingTest {
    private final RegisterChronicle chronicle = Proceedings.first();
    private final PurposeTable base = SocietyTable.read();
    private final PurposeMatching matching = new PurposeMatching(chronicle, base);

    private static PurposeOfUse uncoded(String id, String text) {
        return new PurposeOfUse(PurposeId.parse(id), text, new Uncoded());
    }

    private static List<PurposeOfUse> listed(PurposeTable table, int category, DisclosureColumn column) {
        return table.category(category).orElseThrow().cell(column).listed();
    }

    private PurposeTable with(int category, DisclosureColumn column, List<PurposeOfUse> purposes) {
        return base.with(base.category(category).orElseThrow().with(column, new Cell.Purposes(purposes)));
    }

    @Test
    void the_same_table_without_codes_keeps_its_numbers_and_confirmed_codes() {
        PurposeTable read = base.coded(purpose -> purpose.coded(new Uncoded()));

        assertThat(matching.numbered(read)).isEqualTo(base);
    }

    @Test
    void a_purpose_that_moved_within_its_cell_is_found_by_its_text() {
        List<PurposeOfUse> issued = listed(base, 6, DisclosureColumn.PROVIDE);
        var turned = List.of(
                uncoded("6.provide.1", issued.get(1).text()),
                uncoded("6.provide.2", issued.get(0).text()));

        PurposeTable numbered = matching.numbered(with(6, DisclosureColumn.PROVIDE, turned));

        assertThat(listed(numbered, 6, DisclosureColumn.PROVIDE)).containsExactly(issued.get(1), issued.get(0));
    }

    @Test
    void a_text_that_is_alike_is_the_same_purpose_changed_and_its_codes_are_asked_again() {
        List<PurposeOfUse> issued = listed(base, 6, DisclosureColumn.PROVIDE);
        var changed = new ArrayList<PurposeOfUse>();
        issued.forEach(purpose -> changed.add(uncoded("6.provide." + (9 - changed.size()), purpose.text() + "（改）")));

        PurposeTable numbered = matching.numbered(with(6, DisclosureColumn.PROVIDE, changed));

        assertThat(listed(numbered, 6, DisclosureColumn.PROVIDE))
                .extracting(PurposeOfUse::id)
                .isEqualTo(issued.stream().map(PurposeOfUse::id).toList());
        assertThat(listed(numbered, 6, DisclosureColumn.PROVIDE))
                .extracting(PurposeOfUse::coding)
                .containsOnly(new Uncoded());
    }

    @Test
    void a_text_that_is_like_none_is_a_new_purpose_with_a_number_never_given() {
        var with = new ArrayList<PurposeOfUse>();
        with.add(uncoded("8.other-business.1", "公金受取口座の確認"));
        with.add(uncoded(
                "8.other-business.2",
                listed(base, 8, DisclosureColumn.OTHER_BUSINESS).get(0).text()));

        PurposeTable numbered = matching.numbered(with(8, DisclosureColumn.OTHER_BUSINESS, with));

        assertThat(listed(numbered, 8, DisclosureColumn.OTHER_BUSINESS))
                .extracting(purpose -> purpose.id().toString())
                .containsExactly("8.other-business.2", "8.other-business.1");
    }

    @Test
    void a_category_that_the_register_lacks_is_numbered_from_one() {
        var cells = new java.util.EnumMap<>(base.category(8).orElseThrow().cells());
        cells.replaceAll((column, cell) -> new Cell.Undeclared());
        cells.put(DisclosureColumn.INTERNAL, new Cell.Purposes(List.of(uncoded("9.internal.4", "統計の作成"))));
        var ninth = new PurposeCategory(9, "その他", NumberAffair.ofCategory(9, "その他"), cells);

        PurposeTable numbered = matching.numbered(base.with(ninth));

        assertThat(listed(numbered, 9, DisclosureColumn.INTERNAL))
                .extracting(purpose -> purpose.id().toString())
                .containsExactly("9.internal.1");
    }
}
