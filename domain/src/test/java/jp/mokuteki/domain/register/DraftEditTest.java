package jp.mokuteki.domain.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class DraftEditTest {
    private static final PurposeId LONE = PurposeId.parse("8.other-business.1");
    private final RegisterChronicle chronicle = Proceedings.first();
    private final RevisionDraft draft = RevisionDraft.from(chronicle.last().orElseThrow(), RevisionDraft.Aim.AMENDMENT);

    private Optional<RevisionDraft> after(DraftEdit edit) {
        return edit.apply(draft, chronicle);
    }

    @Test
    void a_draft_of_a_revision_says_the_same_as_the_revision() {
        assertThat(draft.table()).isEqualTo(SocietyTable.read());
        assertThat(PurposeChange.between(SocietyTable.read(), draft.table())).isEmpty();
    }

    @Test
    void a_cell_that_loses_its_last_purpose_is_blank_and_not_none() {
        RevisionDraft removed = after(new DraftEdit.RemovePurpose(LONE)).orElseThrow();

        assertThat(removed.table().category(8).orElseThrow().cell(DisclosureColumn.OTHER_BUSINESS))
                .isEqualTo(new Cell.Undeclared());
        assertThat(removed.relations()).containsEntry(LONE, PurposeRelation.of(PurposeRelation.Kind.REMOVED));
    }

    @Test
    void a_cell_is_declared_only_while_it_lists_nothing() {
        var none = new DraftEdit.DeclareCell(8, DisclosureColumn.OTHER_BUSINESS, new Cell.DeclaredNone());

        assertThat(after(none)).isEmpty();
        assertThat(after(new DraftEdit.RemovePurpose(LONE)).flatMap(empty -> none.apply(empty, chronicle)))
                .map(declared -> declared.table().category(8).orElseThrow().cell(DisclosureColumn.OTHER_BUSINESS))
                .hasValue(new Cell.DeclaredNone());
        assertThatThrownBy(() -> new DraftEdit.DeclareCell(
                        1,
                        DisclosureColumn.INTERNAL,
                        draft.table().category(1).orElseThrow().cell(DisclosureColumn.INTERNAL)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_proposed_code_decides_nothing_until_a_person_confirms_it() {
        PurposeOfUse purpose = draft.table().purpose(LONE).orElseThrow();
        PurposeCodes codes = purpose.codes().orElseThrow();

        PurposeOfUse proposed = purpose.coded(new ProposedCodes(codes));

        assertThat(proposed.codes()).isEmpty();
        assertThat(proposed.proposedCodes()).hasValue(codes);
        assertThat(changed(proposed).codesHash())
                .isEqualTo(changed(purpose.coded(new Uncoded())).codesHash());
        assertThat(proposed.coded(codes)).isEqualTo(purpose);
    }

    private PurposeTable changed(PurposeOfUse purpose) {
        return draft.table().coded(one -> one.id().equals(LONE) ? purpose : one);
    }

    @Test
    void other_codes_are_no_change_of_the_purpose() {
        var edit = new DraftEdit.ChangePurpose(LONE, Optional.empty(), Optional.of(new Uncoded()), Optional.of("確認中"));

        RevisionDraft uncoded = after(edit).orElseThrow();

        assertThat(PurposeChange.between(draft.table(), uncoded.table())).isEmpty();
        assertThat(uncoded.table().purpose(LONE).orElseThrow().coding()).isEqualTo(new Uncoded());
        assertThat(uncoded.notes().byPurpose()).containsEntry(LONE, "確認中");
    }

    @Test
    void a_new_category_is_blank_and_another_title_changes_what_is_known_of_its_affair() {
        RevisionDraft added = after(new DraftEdit.NameCategory(9, "その他の業務")).orElseThrow();
        RevisionDraft renamed = after(new DraftEdit.NameCategory(1, "保険給付")).orElseThrow();

        assertThat(added.table().category(9).orElseThrow().cells().values()).containsOnly(new Cell.Undeclared());
        assertThat(renamed.table().category(1).orElseThrow().purposes())
                .isEqualTo(draft.table().category(1).orElseThrow().purposes());
        assertThat(renamed.table().category(1).orElseThrow().numberAffair().standing())
                .isEqualTo(NumberAffair.Standing.OPEN);
    }

    @Test
    void what_is_not_there_is_not_changed() {
        PurposeId absent = PurposeId.parse("8.other-business.7");

        assertThat(after(new DraftEdit.RemovePurpose(absent))).isEmpty();
        assertThat(after(new DraftEdit.ChangePurpose(absent, Optional.of("x"), Optional.empty(), Optional.empty())))
                .isEmpty();
        assertThat(after(new DraftEdit.AddPurpose(77, DisclosureColumn.INTERNAL, "x", new Uncoded(), "")))
                .isEmpty();
    }

    @Test
    void the_text_above_the_table_and_the_headings_change_alone() {
        var described = after(new DraftEdit.Describe(
                        Optional.of("利用目的の一覧"),
                        Optional.of("題名の変更"),
                        Optional.of(Proceedings.EFFECTIVE),
                        Optional.of("内々")))
                .orElseThrow();
        RevisionDraft headed = after(new DraftEdit.NameColumn(DisclosureColumn.PROVIDE, "他機関への提供"))
                .orElseThrow();

        assertThat(described.table().title()).isEqualTo("利用目的の一覧");
        assertThat(described.reason()).isEqualTo("題名の変更");
        assertThat(described.notes().general()).isEqualTo("内々");
        assertThat(described.effectiveFrom()).hasValue(Proceedings.EFFECTIVE);
        assertThat(headed.table().heading(DisclosureColumn.PROVIDE)).isEqualTo("他機関への提供");
        assertThat(headed.table().categories()).isEqualTo(draft.table().categories());
        assertThat(List.of(described, headed)).allMatch(one -> one.base() == 1);
    }
}
