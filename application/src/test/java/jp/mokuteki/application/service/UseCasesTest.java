package jp.mokuteki.application.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import jp.mokuteki.application.fake.InMemoryStorage;
import jp.mokuteki.application.port.CallerReference;
import jp.mokuteki.application.port.DecisionFilter;
import jp.mokuteki.application.port.DecisionId;
import jp.mokuteki.application.port.PageRequest;
import jp.mokuteki.application.port.Replay;
import jp.mokuteki.application.port.StoredDecision;
import jp.mokuteki.application.port.TableFormat;
import jp.mokuteki.application.port.in.UseCases;
import jp.mokuteki.domain.decision.Answer;
import jp.mokuteki.domain.decision.DecisionBasis;
import jp.mokuteki.domain.decision.ProposedFlow;
import jp.mokuteki.domain.decision.ReasonCode;
import jp.mokuteki.domain.decision.Verdict;
import jp.mokuteki.domain.recipient.Insurer;
import jp.mokuteki.domain.recipient.InsurerNumber;
import jp.mokuteki.domain.register.Action;
import jp.mokuteki.domain.register.RecordedRevision;
import jp.mokuteki.domain.register.SocietyTable;
import jp.mokuteki.domain.table.TableHash;
import org.junit.jupiter.api.Test;

final class UseCasesTest {
    private static final Insurer SOCIETY = new Insurer(InsurerNumber.parse("06139992"), "サンプル健康保険組合");
    private static final Insurer OTHER = new Insurer(InsurerNumber.parse("33120015"), "別の健康保険組合");
    private static final Instant LATE_ON_MARCH_31_IN_UTC = Instant.parse("2026-03-31T15:00:00.123456789Z");
    private static final Optional<CallerReference> NO_REFERENCE = Optional.empty();

    private final InMemoryStorage storage = new InMemoryStorage();
    private final UseCases useCases = wired(LATE_ON_MARCH_31_IN_UTC);

    private UseCases wired(Instant now) {
        return Wiring.wire(
                storage,
                Outsides.of((revision, format) -> format.code() + " of revision " + revision.number()),
                Clock.fixed(now, ZoneOffset.ofHours(-11)),
                new Random(1));
    }

    private static ProposedFlow aPermittedFlow() {
        return ProposedFlow.to(Action.PROVIDE)
                .on(LocalDate.of(2026, 4, 1))
                .category(1)
                .counterparty("CONTRACTOR")
                .information("CLAIM")
                .build();
    }

    @Test
    void today_is_the_day_in_japan_whatever_the_zone_of_the_clock() {
        assertThat(useCases.register().tellToday().today()).isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(wired(Instant.parse("2026-03-31T14:59:59.999Z"))
                        .register()
                        .tellToday()
                        .today())
                .isEqualTo(LocalDate.of(2026, 3, 31));
    }

    @Test
    void the_first_start_stores_the_societys_table_as_revision_1() {
        useCases.register().openRegister().open(SOCIETY);

        RecordedRevision stored =
                storage.revisions().of(SOCIETY.number()).revisions().get(0);
        assertThat(storage.revisions().of(SOCIETY.number()).now().revisions()).containsExactly(SocietyTable.revision());
        assertThat(stored.enactment()).isEmpty();
        assertThat(stored.recordedAt()).isEqualTo("2026-03-31T15:00:00.123456Z");
    }

    @Test
    void a_later_start_leaves_the_register_as_it_is() {
        useCases.register().openRegister().open(SOCIETY);

        wired(LATE_ON_MARCH_31_IN_UTC.plusSeconds(60))
                .register()
                .openRegister()
                .open(new Insurer(SOCIETY.number(), "改名"));

        assertThat(storage.revisions().of(SOCIETY.number()).revisions()).hasSize(1);
        assertThat(storage.insurers().find(SOCIETY.number())).contains(SOCIETY);
    }

    @Test
    void the_overview_names_the_society_and_the_revision_in_force_today() {
        useCases.register().openRegister().open(SOCIETY);

        var overview = useCases.register().showRegister().show(SOCIETY.number()).orElseThrow();

        assertThat(overview.insurer()).isEqualTo(SOCIETY);
        assertThat(overview.inForce()).contains(SocietyTable.revision());
        assertThat(useCases.register().showRegister().show(OTHER.number())).isEmpty();
    }

    @Test
    void the_table_is_there_from_its_first_day_on() {
        useCases.register().openRegister().open(SOCIETY);

        assertThat(useCases.register()
                        .showTable()
                        .inForce(SOCIETY.number(), LocalDate.of(2020, 9, 30), Optional.empty()))
                .isEmpty();
        assertThat(useCases.register()
                        .showTable()
                        .inForce(SOCIETY.number(), LocalDate.of(2020, 10, 1), Optional.empty()))
                .contains(SocietyTable.revision());
    }

    @Test
    void a_table_is_written_in_the_form_that_is_asked_for() {
        assertThat(useCases.register().writeTable().write(SocietyTable.revision(), TableFormat.MARKDOWN))
                .isEqualTo("md of revision 1");
    }

    @Test
    void a_preview_answers_and_stores_nothing() {
        useCases.register().openRegister().open(SOCIETY);

        Answer answer = useCases.decisions().previewDecision().preview(SOCIETY.number(), aPermittedFlow());

        assertThat(answer.decision().verdict()).isEqualTo(Verdict.PERMITTED);
        assertThat(useCases.decisions()
                        .listDecisions()
                        .list(SOCIETY.number(), DecisionFilter.NONE, new PageRequest(10, Optional.empty()))
                        .items())
                .isEmpty();
    }

    @Test
    void a_decision_is_stored_as_it_was_given() {
        useCases.register().openRegister().open(SOCIETY);

        StoredDecision decision = useCases.decisions()
                .makeDecision()
                .decide(SOCIETY.number(), aPermittedFlow(), Optional.of(new CallerReference("K-1")));

        assertThat(decision.decidedAt()).isEqualTo("2026-03-31T15:00:00.123456Z");
        assertThat(useCases.decisions().findDecision().find(SOCIETY.number(), decision.id()))
                .contains(decision);
        assertThat(useCases.decisions().findDecision().find(OTHER.number(), decision.id()))
                .isEmpty();
    }

    @Test
    void an_insurer_without_a_register_gets_an_answer_that_no_revision_is_in_force() {
        Answer answer = useCases.decisions().previewDecision().preview(OTHER.number(), aPermittedFlow());

        assertThat(answer.decision().reasons())
                .singleElement()
                .satisfies(reason -> assertThat(reason.code()).isEqualTo(ReasonCode.NO_REVISION_IN_FORCE));
    }

    @Test
    void ids_sort_in_the_order_in_which_they_were_given_even_within_one_instant() {
        useCases.register().openRegister().open(SOCIETY);

        List<StoredDecision> given = java.util.stream.Stream.generate(() ->
                        useCases.decisions().makeDecision().decide(SOCIETY.number(), aPermittedFlow(), NO_REFERENCE))
                .limit(150)
                .toList();

        assertThat(useCases.decisions()
                        .listDecisions()
                        .list(SOCIETY.number(), DecisionFilter.NONE, new PageRequest(200, Optional.empty()))
                        .items())
                .containsExactlyElementsOf(given);
        assertThat(given)
                .allSatisfy(decision ->
                        assertThat(DecisionId.parse(decision.id().toString())).isEqualTo(decision.id()));
    }

    @Test
    void a_replay_gives_the_same_answer_under_the_same_versions() {
        useCases.register().openRegister().open(SOCIETY);
        StoredDecision decision =
                useCases.decisions().makeDecision().decide(SOCIETY.number(), aPermittedFlow(), NO_REFERENCE);

        Replay replay = useCases.decisions()
                .replayDecision()
                .replay(SOCIETY.number(), decision.id())
                .orElseThrow();

        assertThat(replay.identical()).isTrue();
        assertThat(useCases.decisions().replayDecision().replay(OTHER.number(), decision.id()))
                .isEmpty();
    }

    @Test
    void a_replay_says_which_version_is_missing_instead_of_answering_under_another() {
        useCases.register().openRegister().open(SOCIETY);
        useCases.register().openRegister().open(OTHER);
        StoredDecision decision =
                useCases.decisions().makeDecision().decide(SOCIETY.number(), aPermittedFlow(), NO_REFERENCE);
        TableHash unknown = TableHash.parse("sha256:" + "0".repeat(64));

        StoredDecision otherLaw =
                underAnother(decision, unknown, decision.answer().basis().revision());
        StoredDecision otherText = underAnother(
                decision,
                decision.answer().basis().lawVersion(),
                decision.answer()
                        .basis()
                        .revision()
                        .map(one -> new DecisionBasis.RevisionReference(
                                one.number(), one.effectiveFrom(), unknown, one.codesHash())));
        StoredDecision otherCodes = underAnother(
                decision,
                decision.answer().basis().lawVersion(),
                decision.answer()
                        .basis()
                        .revision()
                        .map(one -> new DecisionBasis.RevisionReference(
                                one.number(), one.effectiveFrom(), one.contentHash(), unknown)));

        assertThat(replayed(otherLaw).missing()).containsExactly("lawVersion");
        assertThat(replayed(otherText).missing()).containsExactly("contentHash", "codesHash");
        assertThat(replayed(otherCodes).missing()).containsExactly("codesHash");
        assertThat(replayed(otherLaw).identical()).isFalse();
    }

    private Replay replayed(StoredDecision decision) {
        return useCases.decisions()
                .replayDecision()
                .replay(SOCIETY.number(), decision.id())
                .orElseThrow();
    }

    /** Stores the same answer as if it had been given under other versions. */
    private StoredDecision underAnother(
            StoredDecision decision, TableHash lawVersion, Optional<DecisionBasis.RevisionReference> revision) {
        Answer answer = decision.answer();
        var changed = new StoredDecision(
                useCases.decisions()
                        .makeDecision()
                        .decide(OTHER.number(), aPermittedFlow(), NO_REFERENCE)
                        .id(),
                decision.decidedAt(),
                NO_REFERENCE,
                new Answer(
                        answer.flow(),
                        new DecisionBasis(revision, lawVersion),
                        answer.decision(),
                        answer.nearMisses()));
        storage.decisions().add(SOCIETY.number(), changed);
        return changed;
    }

    @Test
    void readiness_follows_the_storage() {
        assertThat(useCases.service().checkReadiness().ready()).isTrue();

        storage.stop();

        assertThat(useCases.service().checkReadiness().ready()).isFalse();
    }

    @Test
    void malformed_ids_and_references_are_refused() {
        assertThatThrownBy(() -> DecisionId.parse("not-an-id")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> DecisionId.parse("018f3d5e-7b1a-4cde-8f00-000000000000"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CallerReference("K 1")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PageRequest(0, Optional.empty())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PageRequest(201, Optional.empty())).isInstanceOf(IllegalArgumentException.class);
    }
}
