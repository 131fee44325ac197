package jp.mokuteki.application.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import jp.mokuteki.application.fake.InMemoryStorage;
import jp.mokuteki.application.port.Caller;
import jp.mokuteki.application.port.CredentialId;
import jp.mokuteki.application.port.DraftOrigin;
import jp.mokuteki.application.port.DraftOutcome;
import jp.mokuteki.application.port.ImpactPage;
import jp.mokuteki.application.port.ImpactRequest;
import jp.mokuteki.application.port.MoveOutcome;
import jp.mokuteki.application.port.PageRequest;
import jp.mokuteki.application.port.RevisionEntry;
import jp.mokuteki.application.port.RevisionMove;
import jp.mokuteki.application.port.Role;
import jp.mokuteki.application.port.StoredDecision;
import jp.mokuteki.application.port.in.UseCases;
import jp.mokuteki.domain.decision.ProposedFlow;
import jp.mokuteki.domain.decision.Verdict;
import jp.mokuteki.domain.recipient.Insurer;
import jp.mokuteki.domain.recipient.InsurerNumber;
import jp.mokuteki.domain.register.Action;
import jp.mokuteki.domain.register.DraftEdit;
import jp.mokuteki.domain.register.PurposeId;
import jp.mokuteki.domain.register.PurposeRelation;
import jp.mokuteki.domain.register.RegisterRevision;
import jp.mokuteki.domain.register.RevisionDraft;
import jp.mokuteki.domain.register.RevisionState;
import jp.mokuteki.domain.register.SocietyTable;
import jp.mokuteki.domain.register.TransitionRefusal;
import jp.mokuteki.domain.register.Uncoded;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The register in time: drafts by some, adoption by others, and what was in force as known when. */
class RevisionUseCasesTest {
    private static final InsurerNumber INSURER = InsurerNumber.parse("06139992");
    private static final Caller EDITOR = caller("abcdefghijk1", Role.EDITOR);
    private static final Caller APPROVER = caller("abcdefghijk2", Role.APPROVER);
    private static final PurposeId NETWORK = PurposeId.parse("6.provide.2");
    private static final LocalDate EFFECTIVE = LocalDate.of(2026, 6, 1);
    private static final Optional<Instant> NOW = Optional.empty();

    private final InMemoryStorage storage = new InMemoryStorage();
    private final Setting clock = new Setting();
    private final UseCases useCases = wired();

    /** A clock that stands until it is set. */
    private static final class Setting extends Clock {
        private Instant now = Instant.parse("2026-04-01T01:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }

        void advance(Duration time) {
            now = now.plus(time);
        }
    }

    private static Caller caller(String id, Role role) {
        return new Caller(new CredentialId(id), INSURER, Set.of(role));
    }

    private UseCases wired() {
        return Wiring.wire(storage, Outsides.of((revision, format) -> ""), clock, new Random(1));
    }

    @BeforeEach
    void the_register_is_open() {
        useCases.register().openRegister().open(new Insurer(INSURER, "サンプル健康保険組合"));
    }

    private RevisionEntry created(DraftOrigin origin) {
        var written = (DraftOutcome.Written) useCases.revisions().createDraft().create(EDITOR, origin);
        return new RevisionEntry.InProgress(written.proceedings());
    }

    private RevisionEntry edited(RevisionEntry seen, DraftEdit... edits) {
        var written = (DraftOutcome.Written) useCases.revisions().editDraft().edit(EDITOR, seen, List.of(edits));
        return new RevisionEntry.InProgress(written.proceedings());
    }

    private MoveOutcome move(Caller by, RevisionEntry seen, RevisionMove move) {
        return useCases.revisions().moveRevision().move(by, seen, move);
    }

    private RevisionEntry moved(Caller by, RevisionEntry seen, RevisionMove move) {
        return ((MoveOutcome.Moved) move(by, seen, move)).revision();
    }

    /** A draft in which one purpose of the network has no codes, so that what rests on it is undetermined. */
    private RevisionEntry uncoding(DraftOrigin origin, LocalDate day) {
        return uncoded(created(origin), day);
    }

    private RevisionEntry uncoded(RevisionEntry draft, LocalDate day) {
        return edited(
                draft,
                new DraftEdit.ChangePurpose(NETWORK, Optional.empty(), Optional.of(new Uncoded()), Optional.empty()),
                new DraftEdit.Describe(Optional.empty(), Optional.of("符号の見直し"), Optional.of(day), Optional.of("内部のみ")));
    }

    private RevisionEntry adopted(RevisionEntry draft) {
        RevisionEntry submitted = moved(EDITOR, draft, new RevisionMove.Submit());
        return moved(APPROVER, submitted, new RevisionMove.Adopt("理事会", Optional.empty()));
    }

    private RevisionEntry published(RevisionEntry draft) {
        return moved(
                APPROVER,
                adopted(draft),
                new RevisionMove.Publish(Optional.empty(), Optional.empty(), Optional.empty()));
    }

    private static DraftOrigin amendmentOf(int number) {
        return new DraftOrigin.OfRevision(number, RevisionDraft.Aim.AMENDMENT);
    }

    private static DraftOrigin correctionOf(int number) {
        return new DraftOrigin.OfRevision(number, RevisionDraft.Aim.CORRECTION);
    }

    private static ProposedFlow exchange(LocalDate day) {
        return ProposedFlow.to(Action.PROVIDE)
                .on(day)
                .category(6)
                .counterparty("OTHER_MEDICAL_INSURER")
                .information("ELIGIBILITY")
                .specifiedPersonalInformation()
                .build();
    }

    private static Verdict previewed(UseCases instance, LocalDate day) {
        return instance.decisions()
                .previewDecision()
                .preview(INSURER, exchange(day))
                .decision()
                .verdict();
    }

    private int inForce(LocalDate day, Optional<Instant> knownAt) {
        return useCases.register()
                .showTable()
                .inForce(INSURER, day, knownAt)
                .map(RegisterRevision::number)
                .orElse(0);
    }

    @Test
    void a_published_revision_decides_from_its_first_day_on_and_at_once() {
        assertThat(previewed(useCases, EFFECTIVE)).isEqualTo(Verdict.PERMITTED);

        RevisionEntry second = published(uncoding(amendmentOf(1), EFFECTIVE));

        assertThat(second.state()).isEqualTo(RevisionState.PUBLISHED);
        assertThat(previewed(useCases, EFFECTIVE.minusDays(1))).isEqualTo(Verdict.PERMITTED);
        assertThat(previewed(useCases, EFFECTIVE)).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void another_instance_notices_a_publication_and_a_withdrawal_within_a_second() {
        UseCases other = wired();
        assertThat(previewed(other, EFFECTIVE)).isEqualTo(Verdict.PERMITTED);

        RevisionEntry second = published(uncoding(amendmentOf(1), EFFECTIVE));
        clock.advance(Duration.ofSeconds(1));
        Verdict afterPublication = previewed(other, EFFECTIVE);
        moved(APPROVER, second, new RevisionMove.Withdraw("見送り"));
        clock.advance(Duration.ofSeconds(1));

        assertThat(afterPublication).isEqualTo(Verdict.UNDETERMINED);
        assertThat(previewed(other, EFFECTIVE)).isEqualTo(Verdict.PERMITTED);
    }

    @Test
    void a_correction_is_told_from_what_was_known_before_on_both_axes() {
        RevisionEntry second = published(uncoding(amendmentOf(1), EFFECTIVE));
        Instant before = clock.instant();
        clock.advance(Duration.ofDays(90));
        RevisionEntry third = published(edited(
                created(correctionOf(second.number())),
                new DraftEdit.Describe(
                        Optional.of("訂正後の題名"), Optional.of("題名の誤り"), Optional.of(EFFECTIVE), Optional.empty())));

        assertThat(inForce(EFFECTIVE.minusDays(1), Optional.of(before))).isEqualTo(1);
        assertThat(inForce(EFFECTIVE, Optional.of(before))).isEqualTo(second.number());
        assertThat(inForce(EFFECTIVE.minusDays(1), NOW)).isEqualTo(1);
        assertThat(inForce(EFFECTIVE, NOW)).isEqualTo(third.number());
    }

    @Test
    void a_decision_under_a_revision_that_was_corrected_replays_as_it_was_given() {
        RevisionEntry second = published(uncoding(amendmentOf(1), EFFECTIVE));
        StoredDecision decision =
                useCases.decisions().makeDecision().decide(INSURER, exchange(EFFECTIVE), Optional.empty());
        published(edited(
                created(correctionOf(second.number())),
                new DraftEdit.ChangePurpose(
                        NETWORK,
                        Optional.empty(),
                        SocietyTable.read().purpose(NETWORK).map(purpose -> purpose.coding()),
                        Optional.empty()),
                new DraftEdit.Describe(
                        Optional.empty(), Optional.of("符号の誤り"), Optional.of(EFFECTIVE), Optional.empty())));

        var replay = useCases.decisions()
                .replayDecision()
                .replay(INSURER, decision.id())
                .orElseThrow();

        assertThat(decision.answer().decision().verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(replay.identical()).isTrue();
        assertThat(previewed(useCases, EFFECTIVE)).isEqualTo(Verdict.PERMITTED);
    }

    @Test
    void a_withdrawn_revision_disappears_from_what_is_known_later_only() {
        RevisionEntry second = published(uncoding(amendmentOf(1), EFFECTIVE));
        Instant before = clock.instant();
        clock.advance(Duration.ofHours(1));

        RevisionEntry withdrawn = moved(APPROVER, second, new RevisionMove.Withdraw("見送り"));

        assertThat(withdrawn.state()).isEqualTo(RevisionState.WITHDRAWN);
        assertThat(inForce(EFFECTIVE, Optional.of(before))).isEqualTo(2);
        assertThat(inForce(EFFECTIVE, NOW)).isEqualTo(1);
    }

    @Test
    void who_wrote_does_not_adopt_and_the_draft_stays_submitted() {
        Caller both = new Caller(EDITOR.credential(), INSURER, Set.of(Role.EDITOR, Role.APPROVER));
        RevisionEntry submitted = moved(EDITOR, uncoding(amendmentOf(1), EFFECTIVE), new RevisionMove.Submit());

        MoveOutcome outcome = move(both, submitted, new RevisionMove.Adopt("理事会", Optional.empty()));

        assertThat(((MoveOutcome.Refused) outcome).refusals())
                .extracting(TransitionRefusal::code)
                .containsExactly(TransitionRefusal.Code.SAME_PERSON);
        assertThat(useCases.revisions().findRevision().find(INSURER, submitted.number()))
                .hasValue(submitted);
    }

    @Test
    void of_two_drafts_of_one_revision_only_the_first_is_published() {
        RevisionEntry one = adopted(uncoding(amendmentOf(1), EFFECTIVE));
        RevisionEntry other = adopted(uncoding(amendmentOf(1), EFFECTIVE.plusDays(1)));
        var publish = new RevisionMove.Publish(Optional.empty(), Optional.empty(), Optional.empty());

        MoveOutcome first = move(APPROVER, one, publish);
        MoveOutcome second = move(APPROVER, other, publish);

        assertThat(first).isInstanceOf(MoveOutcome.Moved.class);
        assertThat(((MoveOutcome.Refused) second).refusals())
                .extracting(TransitionRefusal::code)
                .containsExactly(TransitionRefusal.Code.BASE_SUPERSEDED);
    }

    @Test
    void what_somebody_else_changed_meanwhile_is_not_written_over() {
        RevisionEntry draft = created(amendmentOf(1));
        edited(draft, new DraftEdit.NameCategory(1, "保険給付"));

        assertThat(useCases.revisions().editDraft().edit(EDITOR, draft, List.of()))
                .isInstanceOf(DraftOutcome.Stale.class);
        assertThat(useCases.revisions().deleteDraft().delete(EDITOR, draft)).isInstanceOf(DraftOutcome.Stale.class);
        assertThat(move(EDITOR, draft, new RevisionMove.Submit())).isInstanceOf(MoveOutcome.Stale.class);
    }

    @Test
    void edits_are_made_all_or_none_and_only_in_a_draft() {
        RevisionEntry draft = created(amendmentOf(1));
        var right = new DraftEdit.NameCategory(1, "保険給付");
        var wrong = new DraftEdit.RemovePurpose(PurposeId.parse("1.internal.77"));

        DraftOutcome unfit = useCases.revisions().editDraft().edit(EDITOR, draft, List.of(right, wrong));

        assertThat(unfit).isEqualTo(new DraftOutcome.Unfit(1));
        assertThat(useCases.revisions().findRevision().find(INSURER, draft.number()))
                .hasValue(draft);
        RevisionEntry first =
                useCases.revisions().findRevision().find(INSURER, 1).orElseThrow();
        assertThat(useCases.revisions().editDraft().edit(EDITOR, first, List.of(right)))
                .isInstanceOf(DraftOutcome.NoDraft.class);
    }

    @Test
    void a_draft_departs_from_the_last_revision_or_corrects_one_that_stands() {
        assertThat(useCases.revisions().createDraft().create(EDITOR, amendmentOf(9)))
                .isInstanceOf(DraftOutcome.Absent.class);
        published(uncoding(amendmentOf(1), EFFECTIVE));

        assertThat(useCases.revisions().createDraft().create(EDITOR, amendmentOf(1)))
                .isInstanceOf(DraftOutcome.NoDraft.class);
        assertThat(useCases.revisions().createDraft().create(EDITOR, correctionOf(1)))
                .isInstanceOf(DraftOutcome.Written.class);
    }

    @Test
    void there_are_twenty_drafts_at_a_time_and_no_more() {
        for (int i = 0; i < 20; i++) {
            created(amendmentOf(1));
        }

        assertThat(useCases.revisions().createDraft().create(EDITOR, amendmentOf(1)))
                .isInstanceOf(DraftOutcome.NoDraft.class);
    }

    @Test
    void a_draft_that_is_thrown_away_is_gone() {
        RevisionEntry draft = created(amendmentOf(1));

        DraftOutcome outcome = useCases.revisions().deleteDraft().delete(EDITOR, draft);

        assertThat(outcome).isInstanceOf(DraftOutcome.Deleted.class);
        assertThat(useCases.revisions().listRevisions().list(INSURER))
                .extracting(RevisionEntry::number)
                .containsExactly(1);
    }

    @Test
    void a_table_from_elsewhere_becomes_a_draft_under_the_numbers_of_the_register() {
        var read = SocietyTable.read().coded(purpose -> purpose.coded(new Uncoded()));

        RevisionEntry draft = created(new DraftOrigin.OfTable(read));

        assertThat(draft.table()).isEqualTo(SocietyTable.read());
        assertThat(draft.state()).isEqualTo(RevisionState.DRAFT);
    }

    @Test
    void a_changed_purpose_without_its_relation_is_not_submitted() {
        RevisionEntry draft = edited(
                uncoding(amendmentOf(1), EFFECTIVE),
                new DraftEdit.ChangePurpose(NETWORK, Optional.of("別の文"), Optional.empty(), Optional.empty()));

        MoveOutcome refused = move(EDITOR, draft, new RevisionMove.Submit());
        RevisionEntry related =
                edited(draft, new DraftEdit.Relate(NETWORK, new PurposeRelation(PurposeRelation.Kind.RELATED, "関連する")));

        assertThat(((MoveOutcome.Refused) refused).refusals())
                .containsExactly(new TransitionRefusal(TransitionRefusal.Code.RELATION_MISSING, List.of(NETWORK)));
        assertThat(move(EDITOR, related, new RevisionMove.Submit())).isInstanceOf(MoveOutcome.Moved.class);
    }

    private StoredDecision decided(LocalDate day) {
        return useCases.decisions().makeDecision().decide(INSURER, exchange(day), Optional.empty());
    }

    private ImpactPage impact(RevisionEntry draft, ImpactRequest request) {
        return useCases.revisions().showImpact().show(INSURER, draft, request).orElseThrow();
    }

    private static ImpactRequest all(int limit, Optional<StoredDecision> after) {
        return new ImpactRequest(
                Optional.empty(), Optional.empty(), new PageRequest(limit, after.map(StoredDecision::id)));
    }

    @Test
    void an_identical_draft_changes_no_decision() {
        decided(EFFECTIVE);
        decided(LocalDate.of(2021, 8, 31));

        ImpactPage impact = impact(created(amendmentOf(1)), all(10, Optional.empty()));

        assertThat(impact).isEqualTo(new ImpactPage(2, List.of(), Optional.empty()));
    }

    @Test
    void a_draft_tells_which_decisions_it_would_change_page_by_page() {
        StoredDecision first = decided(EFFECTIVE);
        StoredDecision second = decided(LocalDate.of(2026, 1, 1));
        RevisionEntry draft = uncoding(amendmentOf(1), EFFECTIVE);

        ImpactPage one = impact(draft, all(1, Optional.empty()));
        ImpactPage two = impact(draft, all(1, Optional.of(first)));

        assertThat(one.next()).hasValue(first.id());
        assertThat(two.changed()).singleElement().satisfies(changed -> {
            assertThat(changed.decision()).isEqualTo(second);
            assertThat(changed.change().before()).isEqualTo(Verdict.PERMITTED);
            assertThat(changed.change().after()).isEqualTo(Verdict.UNDETERMINED);
        });
    }

    @Test
    void a_draft_that_was_edited_meanwhile_is_asked_as_it_is_now() {
        decided(EFFECTIVE);
        RevisionEntry draft = created(amendmentOf(1));
        ImpactPage before = impact(draft, all(10, Optional.empty()));

        ImpactPage after = impact(uncoded(draft, EFFECTIVE), all(10, Optional.empty()));

        assertThat(before.changed()).isEmpty();
        assertThat(after.changed()).hasSize(1);
    }

    @Test
    void many_drafts_in_turn_are_each_asked_themselves() {
        decided(EFFECTIVE);
        RevisionEntry same = created(amendmentOf(1));
        RevisionEntry other = uncoding(amendmentOf(1), EFFECTIVE);

        for (int time = 0; time < 3; time++) {
            for (int draft = 0; draft < 6; draft++) {
                assertThat(impact(created(amendmentOf(1)), all(10, Optional.empty()))
                                .changed())
                        .isEmpty();
            }
            assertThat(impact(same, all(10, Optional.empty())).changed()).isEmpty();
            assertThat(impact(other, all(10, Optional.empty())).changed()).hasSize(1);
        }
    }

    @Test
    void decisions_of_some_days_are_asked_again_and_no_others() {
        decided(EFFECTIVE);
        clock.advance(Duration.ofDays(1));
        StoredDecision second = decided(EFFECTIVE);
        clock.advance(Duration.ofDays(1));
        decided(EFFECTIVE);
        LocalDate day = LocalDate.of(2026, 4, 2);
        var request = new ImpactRequest(Optional.of(day), Optional.of(day), new PageRequest(10, Optional.empty()));

        ImpactPage impact = impact(uncoding(amendmentOf(1), EFFECTIVE), request);

        assertThat(impact.examined()).isOne();
        assertThat(impact.changed()).extracting(ImpactPage.Changed::decision).containsExactly(second);
        assertThat(impact.next()).isEmpty();
    }

    @Test
    void there_is_no_impact_of_what_is_published() {
        RevisionEntry first =
                useCases.revisions().findRevision().find(INSURER, 1).orElseThrow();

        assertThat(useCases.revisions().showImpact().show(INSURER, first, all(1, Optional.empty())))
                .isEmpty();
    }
}
