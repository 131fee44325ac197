package jp.mokuteki.domain.register;

import static jp.mokuteki.domain.register.Proceedings.CHANGED;
import static jp.mokuteki.domain.register.Proceedings.EFFECTIVE;
import static jp.mokuteki.domain.register.Proceedings.TODAY;
import static jp.mokuteki.domain.register.Proceedings.adopted;
import static jp.mokuteki.domain.register.Proceedings.adoption;
import static jp.mokuteki.domain.register.Proceedings.amendment;
import static jp.mokuteki.domain.register.Proceedings.begun;
import static jp.mokuteki.domain.register.Proceedings.by;
import static jp.mokuteki.domain.register.Proceedings.correction;
import static jp.mokuteki.domain.register.Proceedings.first;
import static jp.mokuteki.domain.register.Proceedings.moved;
import static jp.mokuteki.domain.register.Proceedings.publication;
import static jp.mokuteki.domain.register.Proceedings.published;
import static jp.mokuteki.domain.register.Proceedings.rules;
import static jp.mokuteki.domain.register.Proceedings.submitted;
import static jp.mokuteki.domain.register.Proceedings.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.mokuteki.domain.register.TransitionRefusal.Code;
import org.junit.jupiter.api.Test;

final class RevisionLifeCycleTest {
    private static final LocalDate FIRST_DAY = SocietyTable.EFFECTIVE_FROM;
    private final RegisterChronicle chronicle = first();
    private final RevisionDraft draft = amendment(chronicle, EFFECTIVE);

    private static List<Code> codes(Transition transition) {
        return ((Transition.Refused) transition)
                .refusals().stream().map(TransitionRefusal::code).toList();
    }

    @Test
    void a_draft_is_submitted_adopted_and_published_by_two_people_with_three_dates() {
        RevisionProceedings adopted = adopted(chronicle, begun(2, draft));

        Transition published = rules(chronicle).publish(adopted, publication(TODAY));

        RecordedRevision revision = ((Transition.Recorded) published).revision();
        Enactment enactment = revision.enactment().orElseThrow();
        assertThat(adopted.state()).isEqualTo(RevisionState.ADOPTED);
        assertThat(revision.state()).isEqualTo(RevisionState.PUBLISHED);
        assertThat(revision.effectiveFrom()).isEqualTo(EFFECTIVE);
        assertThat(revision.recordedAt()).isEqualTo(by("approver").at());
        assertThat(enactment.authors()).containsExactly("editor");
        assertThat(enactment.adoption()).isEqualTo(adoption("approver"));
        assertThat(enactment.publication().publishedOn()).isEqualTo(TODAY);
        assertThat(enactment.relations()).containsOnlyKeys(CHANGED);
    }

    @Test
    void who_wrote_in_a_draft_does_not_adopt_it() {
        RevisionProceedings twoAuthors = begun(2, draft).written(draft, "helper");
        RevisionProceedings submitted = submitted(chronicle, twoAuthors);

        assertThat(codes(rules(chronicle).adopt(submitted, adoption("editor")))).containsExactly(Code.SAME_PERSON);
        assertThat(codes(rules(chronicle).adopt(submitted, adoption("helper")))).containsExactly(Code.SAME_PERSON);
        assertThat(rules(chronicle).adopt(submitted, adoption("approver"))).isInstanceOf(Transition.Moved.class);
    }

    @Test
    void each_step_is_taken_from_the_one_before() {
        RevisionProceedings begun = begun(2, draft);
        RevisionProceedings submitted = submitted(chronicle, begun);
        RevisionProceedings adopted = adopted(chronicle, begun);

        assertThat(codes(rules(chronicle).adopt(begun, adoption("approver")))).containsExactly(Code.WRONG_STATE);
        assertThat(codes(rules(chronicle).publish(begun, publication(TODAY)))).containsExactly(Code.WRONG_STATE);
        assertThat(codes(rules(chronicle).publish(submitted, publication(TODAY))))
                .containsExactly(Code.WRONG_STATE);
        assertThat(codes(rules(chronicle).submit(adopted, by("editor")))).containsExactly(Code.WRONG_STATE);
        assertThat(codes(rules(chronicle).giveBack(begun))).containsExactly(Code.WRONG_STATE);
        assertThat(codes(rules(chronicle).withdraw(2, new Withdrawal(by("approver"), "誤り"))))
                .containsExactly(Code.WRONG_STATE);
    }

    @Test
    void what_is_given_back_is_a_draft_again_without_its_adoption() {
        RevisionProceedings adopted = adopted(chronicle, begun(2, draft));

        RevisionProceedings back = moved(rules(chronicle).giveBack(adopted));

        assertThat(back.state()).isEqualTo(RevisionState.DRAFT);
        assertThat(back.adoption()).isEmpty();
        assertThat(back.authors()).containsExactly("editor");
        assertThatThrownBy(() -> adopted.written(draft, "editor")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_changed_an_added_and_a_removed_purpose_need_their_relation() {
        var removed = PurposeId.parse("8.other-business.1");
        RevisionDraft changed =
                edited(draft, new DraftEdit.AddPurpose(1, DisclosureColumn.INTERNAL, "新しい目的", new Uncoded(), ""));
        changed = edited(changed, new DraftEdit.RemovePurpose(removed));
        var without = new RevisionDraft(
                1,
                RevisionDraft.Aim.AMENDMENT,
                changed.table(),
                changed.effectiveFrom(),
                changed.reason(),
                Map.of(),
                InternalNotes.NONE);
        PurposeId added = PurposeChange.between(SocietyTable.read(), changed.table())
                .get(1)
                .id();

        Transition refused = rules(chronicle).submit(begun(2, without), by("editor"));

        assertThat(((Transition.Refused) refused).refusals())
                .containsExactly(new TransitionRefusal(Code.RELATION_MISSING, List.of(CHANGED, added, removed)));
        assertThat(rules(chronicle).submit(begun(2, changed), by("editor"))).isInstanceOf(Transition.Moved.class);
    }

    @Test
    void a_relation_must_be_one_that_the_change_can_have() {
        RevisionDraft unfit = draft.relating(CHANGED, PurposeRelation.of(PurposeRelation.Kind.NEW));

        Transition refused = rules(chronicle).submit(begun(2, unfit), by("editor"));

        assertThat(((Transition.Refused) refused).refusals())
                .containsExactly(new TransitionRefusal(Code.RELATION_UNFIT, List.of(CHANGED)));
    }

    @Test
    void a_judgement_that_others_must_follow_is_written_down() {
        assertThatThrownBy(() -> PurposeRelation.of(PurposeRelation.Kind.RELATED))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PurposeRelation.of(PurposeRelation.Kind.BEYOND_WITH_CONSENT))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new PurposeRelation(PurposeRelation.Kind.RELATED, "関連性がある").explanation())
                .isEqualTo("関連性がある");
    }

    @Test
    void a_draft_needs_a_reason_and_a_day() {
        var open = new RevisionDraft(
                1,
                RevisionDraft.Aim.AMENDMENT,
                draft.table(),
                Optional.empty(),
                "",
                draft.relations(),
                InternalNotes.NONE);

        assertThat(codes(rules(chronicle).submit(begun(2, open), by("editor"))))
                .containsExactly(Code.REASON_MISSING, Code.EFFECTIVE_DAY_MISSING);
    }

    @Test
    void an_amendment_takes_effect_after_the_last_revision_and_not_on_its_day() {
        assertThat(codes(rules(chronicle).submit(begun(2, draft.effective(FIRST_DAY)), by("editor"))))
                .containsExactly(Code.PERIOD_OVERLAP);
        assertThat(codes(rules(chronicle).submit(begun(2, draft.effective(FIRST_DAY.minusDays(1))), by("editor"))))
                .containsExactly(Code.PERIOD_OVERLAP);
        assertThat(rules(chronicle).submit(begun(2, draft.effective(FIRST_DAY.plusDays(1))), by("editor")))
                .isInstanceOf(Transition.Moved.class);
    }

    @Test
    void a_draft_of_a_revision_that_is_not_the_last_any_more_is_refused() {
        RegisterChronicle second = with(chronicle, published(chronicle, 2, draft));

        assertThat(codes(rules(second).submit(begun(3, draft.effective(EFFECTIVE.plusDays(1))), by("editor"))))
                .containsExactly(Code.BASE_SUPERSEDED);
    }

    @Test
    void publication_after_effect_needs_a_reason_and_on_the_day_itself_none() {
        RevisionProceedings today = adopted(chronicle, begun(2, draft.effective(TODAY)));
        RevisionProceedings past = adopted(chronicle, begun(2, draft.effective(TODAY.minusDays(1))));
        var late = new Publication(by("approver"), TODAY, Optional.empty(), Optional.of("公表の遅れ"));

        assertThat(rules(chronicle).publish(today, publication(TODAY))).isInstanceOf(Transition.Recorded.class);
        assertThat(codes(rules(chronicle).publish(today, publication(TODAY.plusDays(1)))))
                .containsExactly(Code.LATE_WITHOUT_REASON);
        assertThat(codes(rules(chronicle).publish(past, publication(TODAY)))).containsExactly(Code.LATE_WITHOUT_REASON);
        assertThat(rules(chronicle).publish(past, late)).isInstanceOf(Transition.Recorded.class);
    }

    @Test
    void adoption_and_publication_are_not_in_the_future_and_in_their_order() {
        RevisionProceedings submitted = submitted(chronicle, begun(2, draft));
        RevisionProceedings adopted = adopted(chronicle, begun(2, draft));
        var tomorrow = new Adoption(by("approver"), "理事会", TODAY.plusDays(1));
        var future = new Publication(by("approver"), TODAY.plusDays(1), Optional.empty(), Optional.empty());
        var early = new Publication(by("approver"), TODAY.minusDays(1), Optional.empty(), Optional.empty());

        assertThat(codes(rules(chronicle).adopt(submitted, tomorrow))).containsExactly(Code.IN_THE_FUTURE);
        assertThat(codes(rules(chronicle).publish(adopted, future))).containsExactly(Code.IN_THE_FUTURE);
        assertThat(codes(rules(chronicle).publish(adopted, early))).containsExactly(Code.PUBLISHED_BEFORE_ADOPTION);
    }

    @Test
    void only_an_announced_revision_is_withdrawn_until_the_day_before_it_takes_effect() {
        RegisterChronicle second = with(chronicle, published(chronicle, 2, draft));
        var dayBefore = new Withdrawal(by("approver", EFFECTIVE.minusDays(1)), "見送り");
        var onTheDay = new Withdrawal(by("approver", EFFECTIVE), "見送り");

        assertThat(rules(second).withdraw(2, dayBefore)).isInstanceOf(Transition.Recorded.class);
        assertThat(codes(rules(second).withdraw(2, onTheDay))).containsExactly(Code.IN_EFFECT);
        RegisterChronicle withdrawn = with(second, rules(second).withdraw(2, dayBefore));
        assertThat(codes(rules(withdrawn).withdraw(2, dayBefore))).containsExactly(Code.WRONG_STATE);
    }

    @Test
    void what_another_revision_follows_is_not_withdrawn() {
        RegisterChronicle second = with(chronicle, published(chronicle, 2, draft));
        RegisterChronicle third = with(second, published(second, 3, amendment(second, EFFECTIVE.plusDays(1))));

        assertThat(codes(rules(third).withdraw(2, new Withdrawal(by("approver"), "見送り"))))
                .containsExactly(Code.FOLLOWED);
    }

    @Test
    void a_correction_stands_between_the_neighbours_of_what_it_takes_the_place_of() {
        RegisterChronicle second = with(chronicle, published(chronicle, 2, draft));
        RegisterChronicle third = with(second, published(second, 3, amendment(second, EFFECTIVE.plusDays(10))));
        RecordedRevision wrong = third.revision(2).orElseThrow();

        assertThat(published(third, 4, correction(wrong, EFFECTIVE))).isInstanceOf(Transition.Recorded.class);
        assertThat(published(third, 4, correction(wrong, FIRST_DAY.plusDays(1))))
                .isInstanceOf(Transition.Recorded.class);
        assertThat(published(third, 4, correction(wrong, EFFECTIVE.plusDays(9))))
                .isInstanceOf(Transition.Recorded.class);
        assertThat(codes(rules(third).submit(begun(4, correction(wrong, FIRST_DAY)), by("editor"))))
                .containsExactly(Code.PERIOD_OVERLAP);
        assertThat(codes(rules(third).submit(begun(4, correction(wrong, EFFECTIVE.plusDays(10))), by("editor"))))
                .containsExactly(Code.PERIOD_OVERLAP);
    }

    @Test
    void a_correction_of_the_first_revision_leaves_no_day_without_one() {
        RecordedRevision wrong = chronicle.revision(1).orElseThrow();

        assertThat(codes(rules(chronicle).submit(begun(2, correction(wrong, FIRST_DAY.plusDays(1))), by("editor"))))
                .containsExactly(Code.PERIOD_GAP);
        assertThat(published(chronicle, 2, correction(wrong, FIRST_DAY))).isInstanceOf(Transition.Recorded.class);
    }

    @Test
    void a_number_that_a_removed_purpose_had_is_not_given_again() {
        var removed = PurposeId.parse("8.other-business.1");
        RevisionDraft without = edited(draft, new DraftEdit.RemovePurpose(removed));
        RegisterChronicle second = with(chronicle, published(chronicle, 2, without));
        RevisionDraft back = amendment(second, EFFECTIVE.plusDays(1));
        var again = new Cell.Purposes(List.of(new PurposeOfUse(removed, "別の目的", new Uncoded())));
        RevisionDraft forged = back.with(back.table()
                        .with(back.table().category(8).orElseThrow().with(DisclosureColumn.OTHER_BUSINESS, again)))
                .relating(removed, PurposeRelation.of(PurposeRelation.Kind.NEW));

        RevisionDraft added = edited(
                back, second, new DraftEdit.AddPurpose(8, DisclosureColumn.OTHER_BUSINESS, "別の目的", new Uncoded(), ""));

        assertThat(codes(rules(second).submit(begun(3, forged), by("editor")))).containsExactly(Code.ID_GIVEN_BEFORE);
        assertThat(added.table().purpose(removed)).isEmpty();
        assertThat(added.table()
                        .category(8)
                        .orElseThrow()
                        .cell(DisclosureColumn.OTHER_BUSINESS)
                        .listed())
                .extracting(purpose -> purpose.id().number())
                .containsExactly(2);
    }

    private RevisionDraft edited(RevisionDraft before, DraftEdit edit) {
        return edited(before, chronicle, edit);
    }

    private static RevisionDraft edited(RevisionDraft before, RegisterChronicle chronicle, DraftEdit edit) {
        return edit.apply(before, chronicle).orElseThrow();
    }
}
