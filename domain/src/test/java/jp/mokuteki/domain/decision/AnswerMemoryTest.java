package jp.mokuteki.domain.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.mokuteki.domain.law.EffectivePeriod;
import jp.mokuteki.domain.register.Action;
import jp.mokuteki.domain.register.PurposeOfUse;
import jp.mokuteki.domain.register.PurposeTable;
import jp.mokuteki.domain.register.RegisterRevision;
import jp.mokuteki.domain.register.RegisterTimeline;
import jp.mokuteki.domain.register.SocietyTable;
import jp.mokuteki.domain.register.Uncoded;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The index says nothing but what the rules say. */
@DisplayName("索引と規則の一致")
final class AnswerMemoryTest {
    private static final LawTables LAW = LawTables.standard();
    private static final RegisterTimeline TIMELINE = new RegisterTimeline(
            List.of(new RegisterRevision(1, EffectivePeriod.since(LocalDate.of(2016, 1, 1)), SocietyTable.read())));

    private static Decision byTheRules(ProposedFlow flow) {
        return DecisionRule.decide(Examination.of(LAW, TIMELINE, flow));
    }

    @Test
    void the_law_tables_fit_the_key() {
        assertThat(QuestionKey.fits()).isTrue();
    }

    @Test
    void the_index_agrees_with_the_rules_for_every_action_purpose_body_and_kind() {
        PurposeRegister index = PurposeRegister.of(TIMELINE);

        assertThat(everyPlainQuestion()).isNotEmpty().allSatisfy(flow -> {
            index.decide(flow);
            assertThat(index.decide(flow)).isEqualTo(byTheRules(flow));
        });
    }

    private static Stream<ProposedFlow> everyPlainQuestion() {
        LocalDate day = LocalDate.of(2026, 4, 1);
        return Stream.of(Action.values())
                .flatMap(action -> purposes()
                        .flatMap(purpose -> bodies(action)
                                .flatMap(body -> QuestionSpace.kinds().stream()
                                        .flatMap(kind -> Stream.of(true, false)
                                                .map(specified -> new ProposedFlow(
                                                        day,
                                                        action,
                                                        purpose,
                                                        body,
                                                        Set.of(kind),
                                                        Optional.empty(),
                                                        specified,
                                                        Optional.empty(),
                                                        Optional.empty()))))));
    }

    private static Stream<PurposeQuestion> purposes() {
        var table = TIMELINE.revisions().get(0).table();
        return Stream.concat(
                table.categories().stream().map(category -> new PurposeQuestion.ByCategory(category.number())),
                table.purposes().stream().map(PurposeOfUse::id).map(PurposeQuestion.ById::new));
    }

    private static Stream<Optional<jp.mokuteki.domain.recipient.RecipientClass>> bodies(Action action) {
        return action == Action.USE
                ? Stream.of(Optional.empty())
                : QuestionSpace.recipients().stream().map(Optional::of);
    }

    @Test
    void the_index_agrees_with_the_rules_for_random_questions_on_both_sides_of_each_date() {
        PurposeRegister index = PurposeRegister.of(TIMELINE);

        assertThat(new QuestionSpace(7, SocietyTable.read()).questions(20_000)).allSatisfy(flow -> {
            index.decide(flow);
            assertThat(index.decide(flow)).isEqualTo(byTheRules(flow));
        });
    }

    @Test
    void two_questions_that_the_rules_tell_apart_never_share_a_key() {
        Map<Long, ProposedFlow> seen = new HashMap<>();

        new QuestionSpace(8, SocietyTable.read()).questions(50_000).forEach(flow -> {
            ProposedFlow dayless = withoutDayAndRefusedConsent(flow);
            ProposedFlow other = seen.putIfAbsent(QuestionKey.of(flow), dayless);
            assertThat(other == null || other.equals(dayless))
                    .as(flow.toString())
                    .isTrue();
        });

        assertThat(seen).hasSizeGreaterThan(10_000).doesNotContainKey(QuestionKey.NONE);
    }

    /** Consent that is refused and consent that is not stated are one to the rules. */
    private static ProposedFlow withoutDayAndRefusedConsent(ProposedFlow flow) {
        return new ProposedFlow(
                LocalDate.EPOCH,
                flow.action(),
                flow.purpose(),
                flow.counterparty(),
                flow.information(),
                flow.handling(),
                flow.specifiedPersonalInformation(),
                flow.affair(),
                flow.consent().filter(given -> given));
    }

    @Test
    void no_day_between_two_cuts_has_another_answer_than_the_first() {
        PurposeRegister index = PurposeRegister.of(TIMELINE);
        List<ProposedFlow> questions =
                new QuestionSpace(9, SocietyTable.read()).questions(60).toList();

        for (LocalDate day = LocalDate.of(2015, 12, 1); day.getYear() < 2029; day = day.plusDays(3)) {
            for (ProposedFlow question : questions) {
                ProposedFlow asked = question.on(day);
                assertThat(index.decide(asked)).isEqualTo(byTheRules(asked));
            }
        }
    }

    @Test
    void a_full_memory_keeps_nothing_more_and_forgets_nothing() {
        var memory = new AnswerMemory();
        Decision first = refused(ReasonCode.NO_MATCHING_PURPOSE);
        Decision later = refused(ReasonCode.CELL_DECLARED_NONE);

        memory.keep(1, 0, Long.MIN_VALUE, Long.MAX_VALUE, first);
        for (long key = 2; key < 100_000; key++) {
            memory.keep(key, 0, Long.MIN_VALUE, Long.MAX_VALUE, later);
        }

        assertThat(memory.get(1, 0)).isSameAs(first);
        assertThat(memory.get(2, 0)).isSameAs(later);
        assertThat(memory.get(99_999, 0)).isNull();
    }

    private static Decision refused(ReasonCode code) {
        return new Decision.Refused(List.of(Reason.of(code)), List.of());
    }

    @Test
    void an_answer_is_known_for_the_days_for_which_it_holds_and_for_no_other() {
        var memory = new AnswerMemory();
        Decision before = refused(ReasonCode.NO_MATCHING_PURPOSE);
        Decision within = refused(ReasonCode.CELL_DECLARED_NONE);
        Decision after = refused(ReasonCode.RECIPIENT_NOT_LISTED);

        memory.keep(5, 18_000, Long.MIN_VALUE, 18_001, before);
        memory.keep(5, 18_001, 18_001, 18_003, within);
        memory.keep(5, 18_003, 18_003, Long.MAX_VALUE, after);

        assertThat(memory.get(5, 18_000)).isSameAs(before);
        assertThat(memory.get(5, 18_001)).isSameAs(within);
        assertThat(memory.get(5, 18_002)).isSameAs(within);
        assertThat(memory.get(5, 18_003)).isSameAs(after);
        assertThat(memory.get(6, 18_001)).isNull();
    }

    @Test
    void on_every_day_of_a_century_an_answer_is_unknown_or_the_one_of_that_day() {
        var memory = new AnswerMemory();
        Decision early = refused(ReasonCode.NO_MATCHING_PURPOSE);
        Decision late = refused(ReasonCode.CELL_DECLARED_NONE);
        int turn = 100;

        for (int day = -18_000; day < 18_000; day += 37) {
            boolean isEarly = day < turn;
            memory.keep(
                    5, day, isEarly ? Long.MIN_VALUE : turn, isEarly ? turn : Long.MAX_VALUE, isEarly ? early : late);
            assertThat(memory.get(5, day)).isSameAs(isEarly ? early : late);
        }

        for (int day = -18_000; day < 18_000; day++) {
            assertThat(memory.get(5, day)).isIn(day < turn ? early : late, null);
        }
    }

    @Test
    void the_index_agrees_with_the_rules_on_both_sides_of_each_of_two_hundred_revisions() {
        LocalDate begin = LocalDate.of(2016, 1, 1);
        PurposeTable society = SocietyTable.read();
        PurposeTable other =
                society.coded(purpose -> purpose.id().number() == 1 ? purpose.coded(new Uncoded()) : purpose);
        var revised = new RegisterTimeline(IntStream.range(0, 200)
                .mapToObj(i -> new RegisterRevision(
                        i + 1,
                        new EffectivePeriod(begin.plusDays(20L * i), begin.plusDays(20L * (i + 1))),
                        i % 2 == 0 ? society : other))
                .toList());
        PurposeRegister index = PurposeRegister.of(revised);
        List<ProposedFlow> questions =
                new QuestionSpace(10, society).questions(10).toList();

        for (int revision = 0; revision <= 200; revision++) {
            for (LocalDate day : List.of(begin.plusDays(20L * revision - 1), begin.plusDays(20L * revision))) {
                for (ProposedFlow question : questions) {
                    ProposedFlow asked = question.on(day);
                    assertThat(index.decide(asked)).isEqualTo(DecisionRule.decide(Examination.of(LAW, revised, asked)));
                }
            }
        }
    }
}
