package jp.mokuteki.domain.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.mokuteki.domain.register.Adoption;
import jp.mokuteki.domain.register.InternalNotes;
import jp.mokuteki.domain.register.ProcedureStep;
import jp.mokuteki.domain.register.Publication;
import jp.mokuteki.domain.register.PurposeChange;
import jp.mokuteki.domain.register.PurposeId;
import jp.mokuteki.domain.register.PurposeRelation;
import jp.mokuteki.domain.register.PurposeTable;
import jp.mokuteki.domain.register.RecordedRevision;
import jp.mokuteki.domain.register.RegisterChronicle;
import jp.mokuteki.domain.register.RegisterRevision;
import jp.mokuteki.domain.register.RevisionDraft;
import jp.mokuteki.domain.register.RevisionLifeCycle;
import jp.mokuteki.domain.register.RevisionProceedings;
import jp.mokuteki.domain.register.SocietyTable;
import jp.mokuteki.domain.register.Transition;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The findings of today, applied to revision 1, go the way of any revision: drafted, submitted, adopted and published. */
@DisplayName("第2版: 点検の結果を反映した改正")
final class SecondRevisionTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final LocalDate EFFECTIVE = LocalDate.of(2027, 1, 1);
    private static final RecordedRevision FIRST =
            RecordedRevision.ofUnknownOrigin(SocietyTable.revision(), Instant.parse("2026-11-01T03:00:00Z"));
    private static final RegisterChronicle CHRONICLE = new RegisterChronicle(List.of(FIRST));
    private static final RevisionLifeCycle RULES = new RevisionLifeCycle(CHRONICLE);
    private static final RecordedRevision SECOND = second();

    private static ProcedureStep by(String person) {
        return new ProcedureStep(person, Instant.parse("2026-11-26T03:00:00Z"), TODAY);
    }

    private static RecordedRevision second() {
        PurposeTable table = ProposedAmendment.of(SocietyTable.revision(), TODAY);
        Map<PurposeId, PurposeRelation> relations = PurposeChange.between(SocietyTable.read(), table).stream()
                .collect(Collectors.toMap(PurposeChange::id, SecondRevisionTest::relation));
        var draft = new RevisionDraft(
                1,
                RevisionDraft.Aim.AMENDMENT,
                table,
                Optional.of(EFFECTIVE),
                "番号法及び健康保険法の改正に伴う整理並びに情報連携の追加",
                relations,
                InternalNotes.NONE);
        var begun = RevisionProceedings.begin(2, draft, by("editor"));
        var submitted = (Transition.Moved) RULES.submit(begun, by("editor"));
        var adopted =
                (Transition.Moved) RULES.adopt(submitted.proceedings(), new Adoption(by("approver"), "理事会", TODAY));
        var publication = new Publication(by("approver"), TODAY, Optional.of("ホームページ"), Optional.empty());
        return ((Transition.Recorded) RULES.publish(adopted.proceedings(), publication)).revision();
    }

    private static PurposeRelation relation(PurposeChange change) {
        return PurposeRelation.of(
                change.before().isEmpty() ? PurposeRelation.Kind.NEW : PurposeRelation.Kind.SAME_MEANING);
    }

    @Test
    void its_particulars_are_those_that_a_board_reads() {
        assertThat(RevisionParticulars.of(SECOND))
                .isEqualTo(new RevisionParticulars(
                        "第2版",
                        Optional.of("理事会"),
                        Optional.of(TODAY),
                        Optional.of(TODAY),
                        Optional.of(EFFECTIVE),
                        "番号法及び健康保険法の改正に伴う整理並びに情報連携の追加"));
        assertThat(RevisionParticulars.of(FIRST))
                .isEqualTo(new RevisionParticulars(
                        "第1版",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(SocietyTable.EFFECTIVE_FROM),
                        ""));
    }

    @Test
    void each_of_its_changed_purposes_stands_in_the_comparison_and_no_other_does() {
        List<String> compared = RevisionComparison.between(FIRST.table(), SECOND.table()).changes().stream()
                .map(ComparedItem::place)
                .filter(RegisterPlace.OfPurpose.class::isInstance)
                .map(Object::toString)
                .toList();

        assertThat(compared)
                .hasSize(9)
                .containsExactlyInAnyOrderElementsOf(SECOND.enactment().orElseThrow().relations().keySet().stream()
                        .map(Object::toString)
                        .toList());
    }

    @Test
    void it_is_in_force_from_its_day_and_is_stale_on_none_that_is_formalised() {
        RegisterChronicle both = new RegisterChronicle(List.of(FIRST, SECOND));

        RegisterRevision before = both.now().on(EFFECTIVE.minusDays(1)).orElseThrow();
        RegisterRevision since = both.now().on(EFFECTIVE).orElseThrow();

        assertThat(ReviewReport.of(before, EFFECTIVE.minusDays(1)).isStale()).isTrue();
        assertThat(ReviewReport.of(since, EFFECTIVE).isStale()).isFalse();
    }
}
