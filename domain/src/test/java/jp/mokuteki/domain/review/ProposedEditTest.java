package jp.mokuteki.domain.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.mokuteki.domain.register.DraftEdit;
import jp.mokuteki.domain.register.PurposeTable;
import jp.mokuteki.domain.register.SocietyTable;
import org.junit.jupiter.api.Test;

/** What a finding proposes, as an edit. */
final class ProposedEditTest {
    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
    private static final PurposeTable TABLE = SocietyTable.read();
    private static final List<Finding> FINDINGS = RegisterReview.of(SocietyTable.revision(), DAY);

    private static List<DraftEdit> edits() {
        return FINDINGS.stream()
                .flatMap(finding -> ProposedEdit.of(finding, TABLE).stream())
                .toList();
    }

    @Test
    void every_proposal_has_an_edit_and_what_proposes_nothing_has_none() {
        assertThat(FINDINGS)
                .anyMatch(finding -> finding.proposal().isEmpty())
                .allMatch(finding -> ProposedEdit.of(finding, TABLE).isPresent()
                        == finding.proposal().isPresent());
    }

    @Test
    void a_citation_in_a_title_is_reworded_there_and_the_rest_of_the_title_stays() {
        String before = TABLE.category(6).orElseThrow().title();

        assertThat(edits()).contains(new DraftEdit.NameCategory(6, before.replace("番号法第19条第7号", "番号法第19条第8号")));
    }

    @Test
    void a_term_in_a_purpose_is_reworded_there() {
        var purpose = TABLE.purposes().get(0);
        String after = purpose.text().replace("健康保険被保険者証", "資格確認書及び資格情報通知書");

        assertThat(edits())
                .contains(new DraftEdit.ChangePurpose(
                        purpose.id(), Optional.of(after), Optional.empty(), Optional.empty()));
    }

    @Test
    void an_exchange_that_is_lacking_becomes_a_further_purpose_of_its_cell() {
        assertThat(edits())
                .filteredOn(DraftEdit.AddPurpose.class::isInstance)
                .isNotEmpty()
                .allSatisfy(edit ->
                        assertThat(((DraftEdit.AddPurpose) edit).category()).isEqualTo(6));
    }

    @Test
    void headings_and_the_title_of_the_table_are_reworded_too() {
        var span = new TextSpan(0, 2, TABLE.title().substring(0, 2));
        var rule = FINDINGS.stream()
                .filter(finding -> finding.phrase().isPresent())
                .findFirst()
                .orElseThrow()
                .rule();
        var heading = new RegisterPlace.Heading(jp.mokuteki.domain.register.DisclosureColumn.INTERNAL);
        var words = TABLE.heading(jp.mokuteki.domain.register.DisclosureColumn.INTERNAL);

        var title =
                Finding.about(rule, new RegisterPlace.Title(), span, List.of()).proposing(new Proposal.Rewording("新"));
        var column = Finding.about(rule, heading, new TextSpan(0, 1, words.substring(0, 1)), List.of())
                .proposing(new Proposal.Rewording("新"));

        assertThat(ProposedEdit.of(title, TABLE))
                .contains(new DraftEdit.Describe(
                        Optional.of("新" + TABLE.title().substring(2)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
        assertThat(ProposedEdit.of(column, TABLE))
                .contains(new DraftEdit.NameColumn(
                        jp.mokuteki.domain.register.DisclosureColumn.INTERNAL, "新" + words.substring(1)));
    }
}
